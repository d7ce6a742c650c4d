/** What breaks an accessibility rule that a machine can check (axe, WCAG 2.2 A and AA), with contrast as it is painted. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { light } from './browser.ts';
import { faintWords } from './contrast.ts';
import { atRest } from './rest.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  configure(options: object): void;
  run(options: RunOptions): Promise<AxeResults>;
}

/** What axe says of one rule. */
interface Said {
  readonly id: string;
  readonly nodes: readonly { readonly selector: string; readonly about: string }[];
}

const CONTRAST = 'color-contrast';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What breaks a rule, or is left undecided, one line each: the rule, and the element. */
export async function broken(page: Page): Promise<readonly string[]> {
  await page.evaluate(light);
  await atRest(page);
  // The page's policy forbids inline scripts, not what the tests evaluate.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { forced, over } = await page.evaluate(() => ({
    forced: matchMedia('(forced-colors: active)').matches,
    over: document.querySelector('dialog[open]') !== null,
  }));
  // Forced colours are the reader's own, and the page's would be measured instead.
  const without = { runOnly: RULES, rules: { [CONTRAST]: { enabled: false } } };
  if (forced) return lines(await judged(page, without));
  if (!over) return judgedWithPixels(page, { runOnly: RULES });
  const found = lines(await judged(page, without));
  // Axe does not know the top layer, and takes the page beneath a dialog for something that lies over it.
  await page.evaluate(hideBeneath, 'hidden');
  found.push(...(await judgedWithPixels(page, { runOnly: { type: 'rule', values: [CONTRAST] } })));
  await page.evaluate(hideBeneath, '');
  return found;
}

/** Axe reckons with boxes, and gives up where two overlap or one is a picture: there the pixels are asked. */
async function judgedWithPixels(page: Page, asked: RunOptions): Promise<string[]> {
  const { violations, incomplete } = await judged(page, asked);
  const isContrast = ({ id }: Said) => id === CONTRAST;
  const unknown = incomplete.filter(isContrast).flatMap(({ nodes }) => nodes.map(({ selector }) => selector));
  const undecided = incomplete.filter((said) => !isContrast(said));
  return [...lines({ violations, incomplete: undecided }), ...(await faintWords(page, unknown))];
}

/** In the page: hides what lies beneath an open dialog, or shows it again. */
function hideBeneath(visibility: string): void {
  const dialog = document.querySelector('dialog[open]');
  for (const each of dialog?.parentElement?.children ?? []) {
    if (each !== dialog && each instanceof HTMLElement) each.style.visibility = visibility;
  }
}

interface Judgement {
  readonly violations: readonly Said[];
  readonly incomplete: readonly Said[];
}

function lines({ violations, incomplete }: Judgement): string[] {
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ about }) => `${id}: ${about}`),
  );
}

/** What axe says; it works out nothing of what holds. */
async function judged(page: Page, asked: RunOptions): Promise<Judgement> {
  return page.evaluate(async (only) => {
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
    const { violations, incomplete } = await run.run({ ...only, resultTypes: ['violations', 'incomplete'] });
    const said = (results: AxeResults['violations']) =>
      results.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, target, failureSummary }) => ({
          selector: String(target[0]),
          about: `${html} ${failureSummary ?? ''}`,
        })),
      }));
    return { violations: said(violations), incomplete: said(incomplete) };
  }, asked);
}
