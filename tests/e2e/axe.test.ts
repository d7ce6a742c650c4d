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

/** What breaks a rule, one line each: the rule, and the first element that breaks it. */
async function broken(page: Page): Promise<readonly string[]> {
  await atRest(page);
  // The page's policy forbids inline scripts, not what the tests evaluate.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await run.run({ runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    );
  });
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

test('the title', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: text('title.start') })).toBeVisible();
  expect(await broken(page)).toEqual([]);
});

for (const step of STEPS) {
  test(`the step ${step}`, async ({ page }) => {
    await openAt(page, step);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${step}.heading`));
    expect(await broken(page)).toEqual([]);
  });
}

for (const dialog of ['board', 'ledger', 'settings', 'help'] as const) {
  test(`the dialog ${dialog}`, async ({ page }) => {
    await openAt(page, 'sunday-needle');
    await page.getByRole('button', { name: text(`bar.${dialog}`), exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await broken(page)).toEqual([]);
  });
}
