/** An answer of any kind can be taken back while it is not locked, by keyboard, and given again. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { questionWithId } from '../../src/rules/lookup.ts';
import type { Move } from '../../src/rules/state.ts';
import { perfectReader, play } from '../rules/players.ts';
import { perform } from './back-channel.ts';
import { expect, test } from './browser.ts';
import { keyboard } from './hands.ts';
import { follow, keptAfter, openAfter } from './opening.ts';
import { text } from './words.ts';

// As on a page that is zoomed out: no pixel is looked at here.
test.use({ deviceScaleFactor: 0.25 });

const { journal } = play(backChannel, perfectReader());

type AnswerMove = Extract<Move, { type: 'answer' }>;

/** The first answer of each kind that leaves something to be locked, and the moves before it. */
interface First {
  readonly before: readonly Move[];
  readonly answer: AnswerMove;
}
const firsts = new Map<string, First>();
journal.forEach((move, at) => {
  if (move.type !== 'answer') return;
  const kind = questionWithId(backChannel, move.question)?.kind ?? '';
  // Opening a sealed file locks it in the same press.
  if (kind !== 'seal' && !firsts.has(kind)) firsts.set(kind, { before: journal.slice(0, at), answer: move });
});

async function takenBack(page: Page, { before, answer }: First): Promise<void> {
  await follow(page, keptAfter(before));
  const answered = () =>
    page.evaluate((question) => {
      const { snapshot } = JSON.parse(localStorage.getItem('back-channel/save/test') ?? '{}');
      return Object.hasOwn(snapshot.answers, question);
    }, answer.question);
  const takeBack = page.getByRole('button', { name: text('actions.withdraw') });
  // What is answered beside it can be taken back already.
  const beside = before.slice(before.findLastIndex(({ type }) => type === 'turn' || type === 'lock'));
  await expect(takeBack).toHaveCount(beside.some(({ type }) => type === 'answer') ? 1 : 0);
  await perform(page, keyboard(page), answer);
  expect(await answered()).toBe(true);
  await takeBack.focus();
  await page.keyboard.press('Enter');
  await expect(takeBack).toHaveCount(0);
  expect(await answered()).toBe(false);
  await expect(page.getByRole('status').filter({ hasText: text('announce.withdrawn') })).toHaveCount(1);
  expect(await page.evaluate(() => document.activeElement?.matches('.prompt'))).toBe(true);
  await perform(page, keyboard(page), answer);
  expect(await answered()).toBe(true);
}

test('an answer of every kind is taken back', async ({ page }) => {
  const kinds = [...backChannel.steps, ...backChannel.drawer].flatMap(({ questions }) =>
    questions.map((id) => questionWithId(backChannel, id)?.kind),
  );
  // A good reader has nothing to correct.
  const asked = new Set(kinds.filter((kind) => kind !== 'seal' && kind !== 'correction'));
  expect(new Set(firsts.keys())).toEqual(asked);
  await openAfter(page, journal.slice(0, 1));
  for (const [kind, first] of firsts) await test.step(`a ${kind}`, () => takenBack(page, first));
});
