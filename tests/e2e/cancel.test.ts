/** A toy that is taken up and not set down makes no move: Escape, or a release where nothing takes it. */
import { expect, test } from './browser.ts';
import { keptBy, openAt } from './opening.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Parts of the toy's box: where the hand takes hold, and where it goes. */
type Share = readonly [across: number, down: number];

interface Case {
  readonly toy: string;
  readonly step: string;
  readonly from: Share;
  readonly to: Share;
  /** Where a release is no answer; undefined where every place is one. */
  readonly nowhere: Share | undefined;
}

const CASES: readonly Case[] = [
  { toy: 'needle', step: 'prior', from: [0.5, 0.3], to: [0.8, 0.5], nowhere: [0.5, 1.9] },
  { toy: 'weight', step: 'times-balance', from: [0.5, 0.5], to: [-1, -1], nowhere: [0.5, -12] },
  { toy: 'seal', step: 'sealed-open', from: [0.5, 0.6], to: [0.5, 0.2], nowhere: [0.5, 0.5] },
  { toy: 'joint', step: 'one-or-two', from: [0.8, 0.5], to: [0.5, 0.5], nowhere: undefined },
];

for (const { toy, step, from, to, nowhere } of CASES) {
  test(`a ${toy} that is let go leaves everything as it was`, async ({ page }) => {
    await openAt(page, step);
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
    const rect = await page.locator(`[data-toy="${toy}"]`).boundingBox();
    if (!rect) throw new Error(`no ${toy} to take up`);
    const at = ([across, down]: Share) =>
      [rect.x + across * rect.width, rect.y + down * rect.height] as const;
    const before = await keptBy(page);

    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at(to), { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await keptBy(page)).toEqual(before);

    if (!nowhere) return;
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at(nowhere), { steps: 4 });
    await page.mouse.up();
    expect(await keptBy(page)).toEqual(before);
  });
}
