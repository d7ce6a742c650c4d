/** Few keys: with Tab, Space and Enter alone every option can be reached and chosen, and a whole chapter is played so. */
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { kindRow } from '../../src/present/kinds/table.ts';
import { questionWithId, stepWithId } from '../../src/rules/lookup.ts';
import type { Kind } from '../../src/rules/weekend.ts';
import { play } from '../rules/players.ts';
import { perform } from './back-channel.ts';
import { expect, test } from './browser.ts';
import { fewKeys } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { codeOf } from '../../src/classroom/code.ts';
import { CHOICES, classOf, handedIn } from '../classroom/class.ts';
import { movesTo, openAfter } from './opening.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

const { journal } = play(backChannel, rash());
const [, second] = [...new Set(backChannel.steps.map(({ chapter }) => chapter))];
const chapterEnds = journal.findIndex(
  (move) => move.type === 'turn' && stepWithId(backChannel, move.to)?.chapter === second,
);

test('the first chapter is played with them, from the title on, and the setting is kept', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  const hands = fewKeys(page);
  await hands.press(page.getByRole('button', { name: text('title.settings') }));
  // Until it is chosen, the keys of any radio button.
  await page.getByRole('radio', { name: text('settings.keys.usual') }).focus();
  await page.keyboard.press('ArrowDown');
  await hands.press(
    page.getByRole('button', { name: text('settings.louder', { sound: text('settings.music') }) }),
  );
  await hands.press(page.getByRole('button', { name: text('dialog.close') }));
  await hands.press(page.getByRole('button', { name: text('title.start') }));
  await moveByMove(journal.slice(0, chapterEnds + 1), (move) => perform(page, hands, move));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    text(`step.${backChannel.steps.find(({ chapter }) => chapter === second)?.id}.heading`),
  );
  await page.getByRole('button', { name: text('bar.settings') }).click();
  await expect(page.getByRole('radio', { name: text('settings.keys.few') })).toBeChecked();
});

/** Where each kind of question is asked first. */
const firstOf = new Map<Kind, string>();
for (const { id, questions } of [...backChannel.steps, ...backChannel.drawer])
  for (const question of questions) {
    const kind = questionWithId(backChannel, question)?.kind;
    if (kind && !firstOf.has(kind) && journal.some((move) => move.type === 'turn' && move.to === id))
      firstOf.set(kind, id);
  }

/** In the page: what can be chosen and is no stop of the Tab key; of buttons of one name only one is. */
function unreachable(): readonly string[] {
  const options = document.querySelectorAll<HTMLElement>(
    'main :is(input, button, select, textarea, [role="button"])',
  );
  const names = new Map<string, number>();
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
    names.set(radio.name, (names.get(radio.name) ?? 0) + 1);
  return [...options]
    .filter((option) => option.checkVisibility() && !option.matches(':disabled'))
    .filter((option) => {
      const isShared = option instanceof HTMLInputElement && (names.get(option.name) ?? 0) > 1;
      const isSlider = option instanceof HTMLInputElement && option.type === 'range';
      const hasSteps = option.parentElement?.querySelectorAll('.button--step').length === 2;
      const isList = option instanceof HTMLSelectElement;
      return option.tabIndex < 0 || isShared || isList || (isSlider && !hasSteps);
    })
    .map((option) => `${option.localName} ${option.textContent || option.getAttribute('aria-label')}`);
}

test('every option of every kind is a stop', async ({ page }) => {
  test.slow();
  expect(firstOf.size).toBeGreaterThan(15);
  const missed: string[] = [];
  for (const [kind, step] of firstOf) {
    await openAfter(page, movesTo(step), { keys: 'few' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${step}.heading`));
    missed.push(
      ...(await page.evaluate(unreachable)).map((option) => `${kindRow(kind).layout}, ${kind}: ${option}`),
    );
  }
  expect(missed).toEqual([]);
});

test('on the teacher’s page every option of every room is a stop, and every view of two classes', async ({
  page,
}) => {
  await openAfter(page, [], { keys: 'few' });
  await page.goto('/teach.html#collect');
  const classes = [1, 2].map((number) => ({ ...CHOICES, code: codeOf(number) }));
  const links = classes.flatMap((choices) =>
    classOf(backChannel, 5, 5, choices).map((pupil) => handedIn(pupil, 'link')),
  );
  const pasted = links.map((each) => ('link' in each ? each.link : '')).join('\n');
  await page.getByLabel(teachWords['collect.paste'], { exact: true }).fill(pasted);
  await page.getByRole('button', { name: teachWords['collect.paste.read'] }).click();
  const add = page.getByRole('button', { name: teachWords['note.other-class.add'] });
  for (const left of [2, 1]) {
    await expect(add).toHaveCount(left);
    await add.first().press('Enter');
  }
  await page.getByRole('link', { name: teachWords['collect.class'] }).press('Enter');
  const missed: string[] = [];
  const look = async (where: string) =>
    missed.push(...(await page.evaluate(unreachable)).map((option) => `${where}: ${option}`));
  for (const tab of await page.getByRole('tab').all()) {
    await tab.press('Enter');
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await look((await tab.textContent()) ?? '');
  }
  for (const room of ['make', 'collect', 'project', 'pupils', 'keep', 'pack'] as const) {
    await page.getByRole('link', { name: teachWords[`room.${room}`], exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
    await look(room);
  }
  expect(missed).toEqual([]);
});
