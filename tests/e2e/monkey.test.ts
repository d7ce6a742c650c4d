/** Whatever the monkey does, the game goes on, loses no move, and shows nothing that a person cannot understand. */
import type { Page } from '@playwright/test';
import { chance } from '../rules/chance.ts';
import { expect, test } from './browser.ts';
import { type Cage, mischief } from './monkey.ts';
import { keptBy, lockedIn, openAt } from './opening.ts';
import { text } from './words.ts';

/** Things done to each cage; `npm run monkey` does more. */
const ACTS = Number(process.env['BACK_CHANNEL_MONKEY'] ?? 60);
const SEED = Number(process.env['BACK_CHANNEL_SEED'] ?? 1);

/** Where it begins, and what this browser lacks from the start. */
const CAGES = [
  { step: 'times-read', lacks: 'nothing' },
  { step: 'times-balance', lacks: 'sound' },
  { step: 'sealed-open', lacks: 'fonts' },
  { step: 'page', lacks: 'graphics' },
  { step: 'article-hedges', lacks: 'graphics' },
] as const;

type Locked = ReturnType<typeof lockedIn>;

async function holds(cage: Cage, before: Locked): Promise<Locked> {
  for (const page of cage.tabs) {
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await expect(page.getByRole('heading', { name: text('failure.title') })).toHaveCount(0);
    expect(await page.getByRole('button', { disabled: false }).count()).toBeGreaterThan(0);
  }
  const now = lockedIn(await keptBy(cage.tabs[0] as Page));
  for (const [save, locked] of Object.entries(before)) {
    expect(now[save], 'what was locked stays locked').toEqual(expect.arrayContaining([...locked]));
  }
  return now;
}

async function take(page: Page, lacks: string): Promise<void> {
  if (lacks === 'fonts') await page.route(/\.woff2$/, (route) => route.abort());
  if (lacks !== 'sound') return;
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('no sound', 'NotAllowedError'));
    Reflect.deleteProperty(window, 'AudioContext');
    Reflect.deleteProperty(window, 'webkitAudioContext');
  });
}

test.describe('the monkey', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test.use({ expected: /Failed to load resource|ERR_INTERNET_DISCONNECTED|context lost|CONTEXT_LOST/i });

  CAGES.forEach(({ step, lacks }, index) => {
    const tag = lacks === 'graphics' ? '@page' : '@stage';
    test(`finds no way to stop the game from ${step}, where the browser lacks ${lacks}`, { tag }, async ({
      page,
      context,
      baseURL,
    }) => {
      test.setTimeout(600_000 + ACTS * 5_000);
      const random = chance(SEED * 1_000 + index);
      await take(page, lacks);
      await openAt(page, step);
      const cage: Cage = { context, address: baseURL ?? '', tabs: [page] };
      let kept = await holds(cage, {});
      const count = (all: Locked) => Object.values(all).flat().length;
      const begun = count(kept);
      for (let made = 0; made < ACTS; made += 1) {
        await mischief(cage, random);
        if (made % 5 === 4) kept = await holds(cage, kept);
      }
      console.info(`${step}: ${count(kept) - begun} answers locked in ${ACTS} acts`);
    });
  });
});
