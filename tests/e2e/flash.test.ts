/** Nothing flashes: what moves over the whole page is recorded picture by picture and measured (WCAG 2.2, 2.3.1). */
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { expect, test } from './browser.ts';
import { type Frame, flashesPerSecond, recordAnimations } from './flashes.ts';
import { movesTo, openAfter } from './opening.ts';
import { text } from './words.ts';

const whole = (at: number, light: number): Frame => ({ at, fields: Array.from({ length: 8 }, () => light) });
const part = (at: number, light: number): Frame => ({ at, fields: [light, 0, 0, 0, 0, 0, 0, 0] });
const strobe = (one: (at: number, light: number) => Frame, apart: number) =>
  Array.from({ length: 21 }, (_, frame) => one(frame * apart, frame % 2));

test('a strobe counts by its speed and its size, and a slow dawn not at all', () => {
  expect(flashesPerSecond(strobe(whole, 0.1))).toBe(5);
  expect(flashesPerSecond(strobe(whole, 1))).toBe(0);
  expect(flashesPerSecond(strobe(part, 0.1))).toBe(0);
  expect(flashesPerSecond(Array.from({ length: 20 }, (_, frame) => whole(frame / 20, frame / 20)))).toBe(0);
  expect(flashesPerSecond([])).toBe(0);
});

test.use({ contextOptions: { reducedMotion: 'no-preference' }, seen: true });

/** The first step of every chapter but the first: one comes there through a curtain. */
const DOORS = backChannel.steps
  .filter((step, at, steps) => at > 0 && steps[at - 1]?.chapter !== step.chapter)
  .map(({ id, chapter }) => ({ door: id, way: [text('actions.next'), text(`chapter.${chapter}.title`)] }));

test('no way into a chapter flashes more than three times in a second', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 450 });
  const found: string[] = [];
  for (const { door, way } of DOORS) {
    // At the last step before it, with nothing left to do there.
    await openAfter(page, movesTo(door).slice(0, -1));
    const frames = await recordAnimations(page, async () => {
      // Out of the weekend itself the way on has the next chapter's name.
      await page.getByRole('button', { name: new RegExp(`^(${way.join('|')})$`) }).click();
      await expect(page.locator('.wipe')).toBeAttached();
    });
    expect(frames.length).toBeGreaterThan(10);
    const flashes = flashesPerSecond(frames);
    if (flashes > 3) found.push(`${door}: ${flashes}`);
  }
  expect(found).toEqual([]);
});
