/** Every kind of screen, with its dialogs, held against the accessibility rules that a machine can check (axe, WCAG 2.2 A and AA). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until nothing fades in any more: a word that is half there has half its contrast. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
}

/**
 * Where axe cannot tell the ground under a word, because another box of the same colour reaches under or over it. Their
 * pairs of colours are held by tests/theme.test.ts. Nothing may be added but with a reason.
 */
const UNDECIDED: readonly string[] = [
  // The thread's strip reaches under the name.
  '.title__name',
  // Threads, beam and line are drawn over or under their own words and figures, in the same places as on the stage.
  '.wall *',
  '.question--placement *',
  '.chain__disc',
  '.ledger-line__number',
  'td[data-current]',
  // Axe does not know the top layer, and takes the page beneath for something that lies over a dialog.
  'dialog *',
  // Lies over what scrolls beneath it.
  '#not-ready',
  // Its arrow is a background image.
  'select',
];

interface Axe {
  configure(options: object): void;
  run(options: object): Promise<AxeResults>;
}

/** What breaks a rule, or is left undecided, one line each: the rule, and the element. */
async function broken(page: Page): Promise<readonly string[]> {
  await atRest(page);
  // The page's policy forbids inline scripts, not what the tests evaluate.
  await page.evaluate(axe);
  return page.evaluate(async (known) => {
    const { axe: run } = window as unknown as { axe: Axe };
    // Axe's own settings, but for the first two: figures and signs of one character are judged like any other word.
    const options = {
      ignoreLength: true,
      ignoreUnicode: false,
      ignorePseudo: false,
      boldValue: 700,
      boldTextPt: 14,
      largeTextPt: 18,
      contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
      pseudoSizeThreshold: 0.25,
      shadowOutlineEmMax: 0.2,
      textStrokeEmMin: 0.03,
    };
    run.configure({ checks: [{ id: 'color-contrast', options }] });
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Forced colours are the reader's own, and the page's would be measured instead.
    const forced = matchMedia('(forced-colors: active)').matches;
    const { violations, incomplete } = await run.run({
      runOnly: tags,
      rules: { 'color-contrast': { enabled: !forced } },
    });
    const isKnown = (selector: string) =>
      known.some((each) => document.querySelector(selector)?.matches(each));
    const undecided = incomplete.map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter(({ target }) => !isKnown(String(target[0]))),
    }));
    return [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, UNDECIDED);
}

const STEPS = [
  'shift',
  'prior',
  'times-read',
  'times-source',
  'times-exactly',
  'times-bulletin',
  'times-balance',
  'ahead-1',
  'statement-outcomes',
  'statement-thread',
  'web-chain',
  'sealed-open',
  'file-threads',
  'joint',
  'campaign-features',
  'judge-1',
  'filing',
  'stance-1',
  'two-pages',
  'article-hedges',
  'turning-points',
  'readouts',
  'everything',
] as const;

/** Views and colours, so that every kind of screen meets one and every one meets many screens. */
const LOOKS = [
  { look: 'game view', view: 'game', media: {} },
  { look: 'reading view', view: 'reading', media: {} },
  { look: 'more contrast', view: 'game', media: { contrast: 'more' } },
  { look: 'forced colours in reading view', view: 'reading', media: { forcedColors: 'active' } },
  { look: 'more contrast in reading view', view: 'reading', media: { contrast: 'more' } },
  { look: 'forced colours', view: 'game', media: { forcedColors: 'active' } },
] as const;
type Look = (typeof LOOKS)[number];

async function wear(page: Page, { view, media }: Look): Promise<void> {
  await page.emulateMedia(media);
  await page.addInitScript((settings) => {
    localStorage.setItem('back-channel/settings', settings);
  }, JSON.stringify({ view }));
}

for (const look of LOOKS) {
  test(`the title (${look.look})`, async ({ page }) => {
    await wear(page, look);
    await page.goto('/');
    await expect(page.getByRole('button', { name: text('title.start') })).toBeVisible();
    expect(await broken(page)).toEqual([]);
  });
}

for (const [at, step] of STEPS.entries()) {
  const look = LOOKS[at % LOOKS.length] ?? LOOKS[0];
  test(`the step ${step} (${look.look})`, async ({ page }) => {
    await wear(page, look);
    await openAt(page, step);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${step}.heading`));
    expect(await broken(page)).toEqual([]);
  });
}

for (const [at, dialog] of (['board', 'ledger', 'settings', 'help'] as const).entries()) {
  for (const look of [LOOKS[0], LOOKS[2 + at] ?? LOOKS[1]]) {
    test(`the dialog ${dialog} (${look.look})`, async ({ page }) => {
      await wear(page, look);
      await openAt(page, 'sunday-needle');
      await page.getByRole('button', { name: text(`bar.${dialog}`), exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await broken(page)).toEqual([]);
    });
  }
}
