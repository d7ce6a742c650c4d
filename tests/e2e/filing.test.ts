/** Monday's page: typed on the desk, its words still open until it is stamped, and never in the way of going on. */
import { expect, test } from './browser.ts';
import { clicks } from './hands.ts';
import { movesTo, openAt } from './opening.ts';
import { perform } from './back-channel.ts';
import { text } from './words.ts';

const head = text('assessment.head', { date: 'Monday 22 October 2012' });

const caveat = { type: 'answer', question: 'A', answer: { caveat: 'narrow', note: '' } } as const;
const word = (page: Parameters<typeof openAt>[0]) =>
  page.getByRole('combobox', {
    name: text('judgement.word.of', { proposition: text('prop.secret-talks') }),
    exact: true,
  });

test('a word is changed on the page itself, and flagged where it does not cover its number', async ({
  page,
}) => {
  await openAt(page, 'filing');
  const sheet = page.getByRole('article', { name: head });
  const filed = movesTo('filing').findLast((move) => move.type === 'answer' && move.question === 'CR1');
  if (filed?.type !== 'answer') throw new Error('nobody judged');
  const { percent, word: fits } = filed.answer as { percent: number; word: string };
  await word(page).selectOption({ label: text('word.very-unlikely') });
  const flag = { word: text('word.very-unlikely'), range: text('word.very-unlikely.hint'), percent };
  await expect(sheet).toContainText(text('judgement.mismatch', flag));
  await word(page).selectOption({ label: text(`word.${fits}`) });
  await expect(sheet).not.toContainText(text('judgement.mismatch', flag));
});

test('what is stamped is read as text, and the way on is open at once', async ({ page }) => {
  await openAt(page, 'filing');
  const sheet = page.getByRole('article', { name: head });
  await perform(page, clicks(page), caveat);
  await expect(sheet).toContainText(text('q.A.caveat.narrow'));
  await page.getByRole('button', { name: text('lock.assessment') }).click();
  await expect(sheet.getByRole('combobox')).toHaveCount(0);
  await expect(sheet).toContainText(text('prop.secret-talks'));
  await page.getByRole('button', { name: text('actions.next') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.record-1.heading'));
});

test('a key ends the sending of the page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openAt(page, 'filing');
  await perform(page, clicks(page), caveat);
  await page.getByRole('button', { name: text('lock.assessment') }).click();
  await page.keyboard.press('Shift');
  const moving = () =>
    page.evaluate(() => document.querySelector('.typed-page')?.getAnimations({ subtree: true }).length ?? -1);
  expect(await moving()).toBe(0);
});
