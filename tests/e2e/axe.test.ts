/** Every kind of screen, with its dialogs, held against the accessibility rules that a machine can check (axe, WCAG 2.2 A and AA). */
import type { Page } from '@playwright/test';
import { first } from '../../src/weekends/other-desks/first.ts';
import type { Settings } from '../../src/parts/browser/settings.ts';
import type { Move } from '../../src/rules/state.ts';
import type { Weekend } from '../../src/rules/weekend.ts';
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { follow, keptAfter, movesThrough, movesTo, openAfter, openAt } from './opening.ts';
import { text } from './words.ts';

// Contrast is asked of the pixels.
test.use({ deviceScaleFactor: 1, seen: true });

const { weekend: otherDesks } = first;

const STEPS = [
  'shift',
  'prior',
  'times-read',
  'times-source',
  'times-exactly',
  'times-bulletin',
  'times-balance',
  'slip-1',
  'statement-outcomes',
  'statement-thread',
  'web-chain',
  'sealed-open',
  'file-threads',
  'one-or-two',
  'grid',
  'page',
  'filing',
  'two-pages',
  'article-hedges',
  'turning-points',
  'readouts',
  'everything',
  'take-away',
] as const;

const DIALOGS = ['board', 'ledger', 'settings', 'help'] as const;

const DARK = { colours: 'dark' } as const;
const CONTRAST = { colours: 'contrast' } as const;
/** The game view lies over the stage, unless colours are forced; the reading view has none beneath it. */
const STAGE = '@stage';
/** Every view with every theme; high contrast once by the player's choice and once by the device's. */
const LOOKS = [
  { look: 'game view', tag: STAGE, settings: { view: 'game' }, media: {} },
  { look: 'dark pages in reading view', tag: '@page', settings: { view: 'reading', ...DARK }, media: {} },
  { look: 'high contrast', tag: STAGE, settings: { view: 'game', ...CONTRAST }, media: {} },
  {
    look: 'forced colours in reading view',
    tag: '@page',
    settings: { view: 'reading' },
    media: { forcedColors: 'active' },
  },
  { look: 'dark pages', tag: STAGE, settings: { view: 'game', ...DARK }, media: {} },
  { look: 'reading view', tag: '@page', settings: { view: 'reading' }, media: {} },
  { look: 'forced colours', tag: '@page', settings: { view: 'game' }, media: { forcedColors: 'active' } },
  {
    look: 'more contrast in reading view',
    tag: '@page',
    settings: { view: 'reading' },
    media: { contrast: 'more' },
  },
] as const;

/** The moments at which one look is held against the rules: every eighth step and every other dialog. */
const stepsIn = (at: number) => STEPS.filter((_, place) => place % LOOKS.length === at);
const dialogsIn = (at: number) => DIALOGS.filter((_, place) => place % 2 === (at < LOOKS.length / 2 ? 0 : 1));

/** Says of a screen that nothing is broken there, and goes on where something is. */
function holds(screen: string, page: Page, come: () => Promise<void>): Promise<void> {
  return test.step(screen, async () => {
    await come();
    expect.soft(await broken(page), screen).toEqual([]);
  });
}

type How = readonly [settings?: Partial<Settings>, weekend?: Weekend];

/** Comes to where these moves lead as another tab has: much quicker than a reload. */
async function come(page: Page, moves: readonly Move[], ...how: How): Promise<void> {
  await follow(page, keptAfter(moves, how[0], undefined, how[1]));
  const step = moves.findLast((move) => move.type === 'turn')?.to ?? '';
  await expect(page.locator('[data-step]')).toHaveAttribute('data-step', step);
}

/** Whoever comes to a step by another tab is told so, once. */
async function beTold(page: Page, moves: readonly Move[], ...how: How): Promise<void> {
  await come(page, moves, ...how);
  await page.getByRole('button', { name: text('notice.dismiss') }).click();
}

for (const [at, look] of LOOKS.entries()) {
  const { settings, tag } = look;

  test(`the title, steps and dialogs (${look.look})`, { tag }, async ({ page }) => {
    await page.emulateMedia(look.media);
    await holds('the title', page, async () => {
      await openAfter(page, [], settings);
      await expect(page.getByRole('button', { name: text('title.start') })).toBeVisible();
    });
    await openAt(page, 'shift', settings);
    await beTold(page, movesTo('prior'), settings);
    for (const step of stepsIn(at))
      await holds(`the step ${step}`, page, () => come(page, movesTo(step), settings));
    await come(page, movesTo('slip-3'), settings);
    for (const dialog of dialogsIn(at)) {
      await holds(`the dialog ${dialog}`, page, async () => {
        await page.getByRole('button', { name: text(`bar.${dialog}`), exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      });
      await page.keyboard.press('Escape');
    }
  });
}

test('a line before it is stamped and after, on a desk and on a phone', async ({ page }) => {
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await openAt(page, 'audit');
    await beTold(page, movesTo('audit-ar1'));
    for (const moves of [movesTo('audit-ar1'), movesThrough('audit-au2'), movesTo('audit-result')]) {
      const step = moves.findLast((move) => move.type === 'turn')?.to;
      await holds(`${step}, ${moves.length} moves, ${width} px`, page, () => come(page, moves));
    }
  }
});

test('a faint word is found where axe cannot tell its ground', async ({ page }) => {
  await openAfter(page, [], LOOKS[5].settings);
  const name = page.getByRole('heading', { level: 1 });
  await name.evaluate((heading) => heading.style.setProperty('color', 'var(--cream-2)'));
  expect(await broken(page)).toEqual([expect.stringContaining('instead of 3 : 1')]);
});

for (const [at, { look, settings, media, tag }] of LOOKS.slice(0, 4).entries()) {
  test(`the other desks (${look})`, { tag }, async ({ page }) => {
    await page.emulateMedia(media);
    await openAfter(page, movesTo('telegram-file', otherDesks), settings, otherDesks);
    await beTold(page, movesTo('telegram-tag', otherDesks), settings, otherDesks);
    for (const step of ['telegram-tag', 'telegram-needle', 'telegram-outcome', 'results'].slice(at % 2)) {
      await holds(`the step ${step}`, page, () =>
        come(page, movesTo(step, otherDesks), settings, otherDesks),
      );
    }
  });
}
