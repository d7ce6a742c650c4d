/** Plays a journal in the browser: every move through the control or toy that a player would use. */
import { expect, type Locator, type Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Move } from '../../src/rules/state.ts';
import { questionWithId, stepThatAsks, stepWithId } from '../../src/rules/lookup.ts';
import type { Answer, AnswerByKind, Kind, QuestionOf } from '../../src/rules/weekend.ts';
import type { Hands } from './hands.ts';
import { phraseText, text } from './words.ts';

type Doer<K extends Kind> = (
  page: Page,
  hands: Hands,
  question: QuestionOf<K>,
  answer: AnswerByKind[K],
) => Promise<void>;

const dial = (page: Page) => page.locator('main').getByRole('slider');
const radioNamed = (scope: Locator, name: string) => scope.getByRole('radio', { name: startsWith(name) });

/** Labels may be followed by a hint. */
function startsWith(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

async function needle(
  page: Page,
  hands: Hands,
  question: { readonly id: string },
  percent: number,
): Promise<void> {
  await hands.needle(question.id, dial(page), percent);
}

async function slots(
  page: Page,
  hands: Hands,
  bulletin: string,
  chosen: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [slot, option] of Object.entries(chosen)) {
    const group = page.getByRole('group', { name: text(`q.${bulletin}.slot.${slot}`), exact: true });
    await hands.press(
      group.getByRole('radio', { name: text(`q.${bulletin}.slot.${slot}.${option}`), exact: true }),
    );
  }
}

const doers: { readonly [K in Kind]: Doer<K> } = {
  forecast: needle,
  credence: needle,
  async judgement(page, hands, question, answer) {
    await needle(page, hands, question, answer.percent);
    const word = answer.word ?? 'even';
    await hands.select(page.getByRole('combobox', { name: text('judgement.word') }), text(`word.${word}`));
    for (const source of answer.sources) {
      await hands.press(page.getByRole('checkbox', { name: text(`doc.${source}.name`), exact: true }));
    }
  },
  stance: (page, hands, _question, answer) =>
    hands.press(radioNamed(page.locator('main'), text(`stance.${answer}`))),
  async choice(page, hands, question, answer) {
    const role = question.correct.length > 1 ? 'checkbox' : 'radio';
    const group = page.getByRole('group', { name: text(`q.${question.id}.prompt`) });
    for (const id of answer) {
      await hands.press(group.getByRole(role, { name: text(`q.${question.id}.option.${id}`), exact: true }));
    }
  },
  async tags(page, hands, question, answer) {
    for (const [field, value] of Object.entries(answer)) {
      const group = page.getByRole('group', { name: text(`q.${question.id}.field.${field}`), exact: true });
      await hands.press(
        group.getByRole('radio', { name: text(`q.${question.id}.field.${field}.${value}`), exact: true }),
      );
    }
  },
  async chain(page, hands, question, answer) {
    for (const link of answer) {
      const name = text(`q.${question.id}.link.${link}`);
      await hands.press(page.getByRole('group').getByRole('button', { name, exact: true }));
    }
  },
  async relation(page, hands, question, answer) {
    const group = page.getByRole('group', { name: text(`q.${question.id}.prompt`) });
    // Of several threads on one board one is in hand at a time.
    const questions = stepThatAsks(backChannel, question.id)?.questions ?? [];
    if (questions.length > 1) {
      const name = new RegExp(`${questions.findIndex((id) => id === question.id) + 1}: `);
      await hands.press(page.locator('.web').getByRole('button', { name }));
    }
    const pair = page.locator('.web').filter({ has: group });
    await hands.thread(pair, radioNamed(group, text(`relation.${answer}`)));
  },
  async marks(page, hands, _question, answer) {
    for (const phrase of answer) {
      await hands.press(
        page.locator('article').getByRole('button', { name: phraseText(phrase), exact: true }),
      );
    }
  },
  async placement(page, hands, question, answer) {
    const group = page.getByRole('group', { name: text(`q.${question.id}.prompt`) });
    await hands.weigh(answer.pan, radioNamed(group, text(`pan.${answer.pan}`)));
    if (answer.pan === 'off' || answer.weight === 'solid') return;
    const weights = page.getByRole('group', { name: text('placement.weight') });
    await hands.press(radioNamed(weights, text(`weight.${answer.weight}`)));
  },
  joint: (page, hands, _question, answer) =>
    hands.press(radioNamed(page.locator('main'), text(`joint.${answer}`))),
  seal: (page, hands, question) =>
    hands.unseal(page.getByRole('button', { name: text(`q.${question.id}.action`) })),
  bulletin: (page, hands, question, answer) => slots(page, hands, question.id, answer),
  correction: (page, hands, question, answer) => slots(page, hands, question.bulletin, answer),
  async order(page, hands, question, answer) {
    for (const [place, event] of answer.entries()) {
      const up = page.getByRole('button', {
        name: text('order.up', { event: text(`q.${question.id}.event.${event}`) }),
      });
      for (let tries = 0; tries < answer.length; tries += 1) {
        const shown = await page
          .getByRole('listitem')
          .filter({ has: page.getByRole('button') })
          .allTextContents();
        const wanted = text(`q.${question.id}.event.${event}`);
        if (shown.findIndex((each) => each.includes(wanted)) <= place) break;
        await hands.press(up);
      }
    }
  },
  async grade(page, hands, _question, { letter = '', number = '' }) {
    await hands.press(page.getByRole('radio', { name: text(`grade.${letter}`), exact: true }));
    await hands.press(page.getByRole('radio', { name: text(`grade.${number}`), exact: true }));
  },
  async assessment(page, hands, question, answer) {
    if (answer.caveat === undefined) return;
    await hands.press(
      page.getByRole('radio', { name: text(`q.${question.id}.caveat.${answer.caveat}`), exact: true }),
    );
  },
};

/** The step the player stands at, as the address bar names it. */
export async function currentStep(page: Page): Promise<string> {
  return page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
}

/** Makes one move as a player would. */
export async function perform(page: Page, hands: Hands, move: Move): Promise<void> {
  if (move.type === 'turn') return turnTo(page, hands, move.to);
  if (move.type === 'answer') return answer(page, hands, move.question, move.answer);
  if (move.type === 'check' || move.type === 'lock') return press(page, hands, move);
  throw new Error(`no control for ${move.type}`);
}

async function turnTo(page: Page, hands: Hands, to: string): Promise<void> {
  // Whoever starts a weekend stands at its first step; the address follows in a moment.
  if (to === backChannel.steps[0]?.id) await expect(page).toHaveURL(new RegExp(`#${to}$`));
  if ((await currentStep(page)) === to) return;
  if (backChannel.drawer.some((step) => step.id === to)) {
    if (backChannel.drawer.some((step) => step.id === new URL(page.url()).hash.slice(1))) {
      await hands.press(page.getByRole('button', { name: text('actions.drawer') }));
    }
    await hands.press(page.getByRole('button', { name: startsWith(text(`step.${to}.heading`)) }));
  } else {
    const more = page.getByRole('button', {
      name: new RegExp(`^(${text('reveal.next')}|${text('batch.next')})$`),
    });
    while (await more.isVisible()) await hands.press(more);
    await hands.press(page.getByRole('button', { name: text('actions.next'), exact: true }));
  }
  await expect(page).toHaveURL(new RegExp(`#${to}$`));
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(text(`step.${to}.heading`));
  await expect(heading).toBeFocused();
}

async function answer(page: Page, hands: Hands, id: string, given: Answer): Promise<void> {
  const question = questionWithId(backChannel, id);
  if (!question) throw new RangeError(`no question ${id}`);
  const doer = doers[question.kind] as Doer<Kind>;
  await doer(page, hands, question, given);
}

async function press(
  page: Page,
  hands: Hands,
  move: Extract<Move, { type: 'check' | 'lock' }>,
): Promise<void> {
  const step = stepWithId(backChannel, move.step);
  const kind = questionWithId(backChannel, step?.questions[0] ?? '')?.kind;
  if (!step || !kind || kind === 'seal') return;
  const id = step.batch ? `lock.batch.${move.type}` : `lock.${kind}`;
  const button = page.getByRole('button', { name: text(id), exact: true });
  // A check that finds every thread holding ties them at once.
  if (step.batch && move.type === 'lock' && (await button.count()) === 0) return;
  await hands.press(button);
}

/** The step that asks a question, for tests that stop there. */
export function stepAsking(question: string): string {
  return stepThatAsks(backChannel, question)?.id ?? '';
}
