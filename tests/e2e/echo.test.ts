/** A line on the wire and what becomes of it: an honest one, sent as FLASH, and a foolish one, with the same fault in its correction. */
import type { Page } from '@playwright/test';
import { lockedAnswerOf, questionOfKind } from '../../src/rules/lookup.ts';
import type { Move } from '../../src/rules/state.ts';
import type { QuestionOf } from '../../src/rules/weekend.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { perfectReader, play } from '../rules/players.ts';
import { expect, test } from './browser.ts';
import { perform } from './back-channel.ts';
import { clicks, type Hands, keyboard, mouse } from './hands.ts';
import { openAfter } from './opening.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

const WAYS: readonly (readonly [name: string, hands: (page: Page) => Hands, width: number])[] = [
  ['the mouse', mouse, 1366],
  ['the keyboard', keyboard, 1366],
  ['a phone’s width', clicks, 390],
];

const honest = play(backChannel, perfectReader());
const foolish = play(backChannel, rash());

const turnTo = (journal: readonly Move[], step: string) =>
  journal.findIndex((move) => move.type === 'turn' && move.to === step);

/** The moves up to the turn to a step, with a line among them sent as FLASH. */
function upTo(journal: readonly Move[], step: string, flash?: string): readonly Move[] {
  const moves = journal.slice(0, turnTo(journal, step) + 1);
  const at = moves.findIndex((move) => move.type === 'answer' && move.question === flash);
  if (flash === undefined || at < 0) return moves;
  return [...moves.slice(0, at), { type: 'flash', bulletin: flash, on: true }, ...moves.slice(at)];
}

/** What is done at a step before the next turn. */
function doneAt(journal: readonly Move[], step: string): readonly Move[] {
  const after = journal.slice(turnTo(journal, step) + 1);
  return after.slice(
    0,
    after.findIndex((move) => move.type === 'turn'),
  );
}

function find<K extends 'bulletin' | 'correction'>(id: string, kind: K): QuestionOf<K> {
  const question = questionOfKind(backChannel, id, kind);
  if (!question) throw new RangeError(`no ${kind} ${id}`);
  return question;
}

/** A line as it went out. */
function sentenceOf({ state }: typeof honest, id: string): string {
  const bulletin = find(id, 'bulletin');
  const chosen = lockedAnswerOf(state, bulletin) ?? {};
  const values = bulletin.slots.map(
    ({ id: slot }) => [slot, text(`q.${id}.slot.${slot}.${chosen[slot] ?? ''}`)] as const,
  );
  return text(`q.${id}.line`, Object.fromEntries(values));
}

const verdicts = (page: Page) => page.locator('.feedback');
const cutting = (page: Page) => page.getByRole('figure').getByRole('blockquote');

for (const [name, handsOf, width] of WAYS) {
  test.describe(`with ${name}`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('an honest line goes out as FLASH, once, and is printed word for word', async ({ page }) => {
      const hands = handsOf(page);
      await openAfter(page, upTo(honest.journal, 'statement-bulletin'));
      await perform(page, hands, { type: 'flash', bulletin: 'B2', on: true });
      for (const move of doneAt(honest.journal, 'statement-bulletin')) await perform(page, hands, move);
      await expect(page.locator('.wire')).toContainText(text('bulletin.flash.slug'));
      await expect(verdicts(page)).toHaveCount(0);

      await openAfter(page, upTo(honest.journal, 'statement-echo', 'B2'));
      await expect(cutting(page)).toHaveText(sentenceOf(honest, 'B2'));
      await expect(page.getByText(text('echo.B2.flash.sound'))).toBeVisible();
      await expect(page.getByText(text('q.B2.right'))).toBeVisible();
      await expect(page.getByRole('button', { name: text('lock.correction') })).toHaveCount(0);

      await openAfter(page, upTo(honest.journal, 'conference-bulletin', 'B2'));
      await expect(page.getByRole('switch')).toHaveCount(0);
    });

    test('a foolish line is judged by nobody, printed large, and its fault repeated wins nothing', async ({
      page,
    }) => {
      const hands = handsOf(page);
      await openAfter(page, upTo(foolish.journal, 'times-bulletin'));
      for (const move of doneAt(foolish.journal, 'times-bulletin')) await perform(page, hands, move);
      await expect(verdicts(page)).toHaveCount(0);
      await expect(page.locator('.choice__mark')).toHaveCount(0);

      await openAfter(page, upTo(foolish.journal, 'times-echo'));
      await expect(cutting(page)).toHaveText(sentenceOf(foolish, 'B1'));
      const print = page.getByRole('button', { name: text('lock.correction') });
      await expect(print).toHaveAttribute('aria-disabled', 'true');
      const { phrases } = find('X1', 'correction');
      const slots = { who: 'official', says: 'confirms', what: 'in-principle' };
      await perform(page, hands, {
        type: 'answer',
        question: 'X1',
        answer: { marked: phrases.slice(0, 1), slots },
      });
      await expect(page.locator('.choice__mark')).toHaveCount(0);
      await hands.press(print);
      const slot = (id: string) => text(`q.B1.slot.${id}`);
      for (const [id, as] of [
        ['who', 'right'],
        ['says', 'repeated'],
        ['what', 'right'],
      ] as const) {
        await expect(page.getByText(text(`correction.refilled.${as}`, { slot: slot(id) }))).toBeVisible();
      }
      await expect(page.locator('article .phrase--missed')).toHaveCount(1);
    });
  });
}
