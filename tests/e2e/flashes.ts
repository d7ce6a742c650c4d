/** Records what a page shows and counts its flashes. */
import type { Page } from '@playwright/test';

/** One picture: when it was shown, seconds, and the relative luminance (0–1) of each field of a grid over the page. */
export interface Frame {
  readonly at: number;
  readonly fields: readonly number[];
}

/** The grid over the page. */
const ACROSS = 32;
const DOWN = 18;

/** A change of luminance that counts, where the darker of both is below DARK (WCAG 2.2, "general flash"). */
const CHANGE = 0.1;
const DARK = 0.8;
/** A flash counts where it takes this share of the page: that much of a page fills a quarter of the middle of one's sight. */
const SHARE = 0.25;

/**
 * The most flashes within any second: pairs of opposing changes over a quarter of the page. Changes that are less than
 * CHANGE from their last turning point are none.
 */
export function flashesPerSecond(frames: readonly Frame[]): number {
  const fields = frames[0]?.fields.length ?? 0;
  const turning = Array.from({ length: fields }, (_, field) => frames[0]?.fields[field] ?? 0);
  const way = new Int8Array(fields);
  const changes: { readonly at: number; readonly way: number }[] = [];
  for (const { at, fields: now } of frames.slice(1)) {
    const counts = { up: 0, down: 0 };
    now.forEach((light, field) => {
      const before = turning[field] ?? 0;
      const going = Math.sign(light - before);
      if (Math.abs(light - before) >= CHANGE && Math.min(light, before) < DARK) {
        if (way[field] !== going) counts[going > 0 ? 'up' : 'down'] += 1;
        way[field] = going;
        turning[field] = light;
      } else if (way[field] === going) turning[field] = light;
    });
    for (const [name, sign] of [
      ['up', 1],
      ['down', -1],
    ] as const) {
      if (counts[name] >= SHARE * fields && changes.at(-1)?.way !== sign) changes.push({ at, way: sign });
    }
  }
  const within = changes.map(({ at }) => changes.filter((each) => each.at >= at && each.at < at + 1).length);
  return Math.floor(Math.max(0, ...within) / 2);
}

/** Pictures taken of what moves in a second: twice as many as the changes of the slowest flashing that is too fast. */
const RATE = 15;

/**
 * What a page shows from the moment that `act` brings about until every animation of that moment has ended. The browser's
 * clock for animations is stopped and set by hand, so a busy machine leaves out no picture.
 */
export async function recordAnimations(page: Page, act: () => Promise<void>): Promise<readonly Frame[]> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Animation.enable');
  await inspector.send('Animation.setPlaybackRate', { playbackRate: 0 });
  await act();
  const length = await page.evaluate(() => {
    const ends = document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime));
    return Math.max(0, ...ends);
  });
  const reader = await page.context().newPage();
  const frames: Frame[] = [];
  for (let at = 0; at <= length; at += 1000 / RATE) {
    await page.evaluate((ms) => {
      for (const animation of document.getAnimations()) animation.currentTime = ms;
    }, at);
    const data = (await page.screenshot({ type: 'jpeg', quality: 60 })).toString('base64');
    frames.push({
      at: at / 1000,
      fields: await reader.evaluate(lightOf, { data, across: ACROSS, down: DOWN }),
    });
  }
  await reader.close();
  await inspector.send('Animation.setPlaybackRate', { playbackRate: 1 });
  await inspector.detach();
  return frames;
}

/** The relative luminance (WCAG 2.2) of each field of a picture, row by row. */
async function lightOf({ data, across, down }: { data: string; across: number; down: number }) {
  const picture = new Image();
  picture.src = `data:image/jpeg;base64,${data}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(across, down);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(picture, 0, 0, across, down);
  const { data: pixels } = pen.getImageData(0, 0, across, down);
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return Array.from({ length: across * down }, (_, field) => {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((at) => linear((pixels[4 * field + at] ?? 0) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}
