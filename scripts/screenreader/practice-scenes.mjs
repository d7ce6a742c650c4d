/** Practice before the screen reader: a set of cards to its end, a statement, what one can do. */
import { load } from '../load.mjs';
import { createReader } from './reader.mjs';

/**
 * @param {import('./reader.mjs').Tools & { address: string, movesIn: (told: import('../../tests/e2e/perform.ts').Told,
 * has: (id: string) => boolean) => (moves: readonly import('../../src/rules/state.ts').Move[]) => Promise<void> }} tools
 * `movesIn`: makes moves in a weekend, each heard as it should be
 * @returns {Promise<Readonly<Record<string, () => Promise<void>>>>}
 */
export async function practiceScenes({ page, address, desktop, hearing, movesIn }) {
  const { hands, stickyFocus, browse, readOn } = await createReader({ page, desktop, hearing });
  const { heading, KEY, named, onward } = await load('tests/e2e/practising.ts');
  const { readerOf, text } = await load('tests/e2e/words.ts');
  const { interfaceWords } = await load('tests/fixtures/interface.ts');
  const { rightAnswer } = await load('tests/rules/answers.ts');
  const { begin } = await load('src/rules/step.ts');
  const { weekendOfCard } = await load('src/weekends/practice/compose.ts');
  const { deck, deckWords } = await load('src/weekends/practice/deck.ts');

  /** Hears the heading come to. @param {string} words */
  const arrives = (words) => hearing.hears(`${words} heading level 1`);
  /** The card in hand by its address, with its words and the answer by its key. */
  const inHand = () => {
    const id = new URL(page.url()).hash.split('/')[1];
    const card = deck.find((each) => each.id === id);
    if (!card) throw new RangeError(`no card ${id}`);
    const { weekend, words } = weekendOfCard(card, deckWords);
    const told = { ...readerOf({ ...interfaceWords, ...words }), weekend };
    const [question] = weekend.questions;
    if (!question) throw new RangeError(`nothing is asked on ${id}`);
    const answer = rightAnswer(question, { weekend, state: begin(weekend) });
    return { told, words, question, answer };
  };
  /** Answers the card in hand, and hears the verdict and its reason. */
  const answer = async () => {
    const { told, words, question, answer: right } = inHand();
    await movesIn(
      told,
      (id) => id in words,
    )([
      { type: 'answer', question: question.id, answer: right },
      { type: 'lock', step: question.id },
    ]);
    await hearing.hears(told.text(`q.${question.id}.why`));
  };

  return {
    async 'practice: a set of six cards'() {
      await page.evaluate((key) => localStorage.removeItem(key), KEY);
      await page.goto('about:blank');
      await page.goto(address);
      await page.waitForFunction(() => document.documentElement.dataset.stage !== 'coming');
      await stickyFocus();
      hearing.attend('practice');
      await hands.press(named(page, 'title.practice'));
      await arrives(text('practice.cards.other', { count: 6 }));
      // Nothing is said of the card that is laid out ahead.
      await hearing.quiet();
      hearing.hearsNot(text('practice.stop'));
      hearing.attend('begin');
      await hands.press(named(page, 'practice.begin'));
      for (let at = 1; at <= 6; at += 1) {
        await arrives((await heading(page).textContent()) ?? '');
        await answer();
        if (at === 1) {
          await browse();
          await readOn('what follows the reason', text('practice.easy'), text('practice.source'));
          await hearing.quiet();
          await stickyFocus();
        }
        hearing.attend('on');
        await hands.press(onward(page));
      }
      await arrives(text('practice.end'));
      await browse();
      await readOn('the end of a set', text('compare.verdict.right'), text('practice.once-more'));
      await hearing.quiet();
      await stickyFocus();
    },
    async 'practice: a statement, and what one can do'() {
      await hands.press(named(page, 'practice.home'));
      hearing.attend('ten statements');
      await hands.press(named(page, 'practice.statements'));
      await arrives(deckWords['statements.heading'] ?? '');
      hearing.attend('a statement');
      await hands.press(page.getByRole('button', { name: text('dial.more') }));
      await hands.press(onward(page));
      await hearing.hears('you said 51%');
      await hands.press(named(page, 'practice.stop'));
      hearing.attend('what one can do');
      await hands.press(named(page, 'practice.skills'));
      await arrives(text('practice.skills'));
      await browse();
      await readOn('what one can do to the end', text('practice.lately.none'), text('practice.kept.about'));
      await hearing.quiet();
    },
  };
}
