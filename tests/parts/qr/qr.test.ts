/** What is drawn as a QR code is read again by two decoders that know nothing of one another, and is small enough for a phone. */
import jsQR from 'jsqr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { handInDigits, handInPacked } from '../../../src/classroom/hand-in.ts';
import { classLink } from '../../../src/classroom/link.ts';
import { modulesOf, versionOf } from '../../../src/parts/qr/modules.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { CHOICES, classOf } from '../../classroom/class.ts';

/** Pixels a module. */
const SCALE = 4;

interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The code as a camera that holds still would see it, with one module in `every` turned over. */
function picture(text: string, every = Number.POSITIVE_INFINITY): Picture {
  const rows = modulesOf(text);
  const width = SCALE * rows.length;
  const data = new Uint8ClampedArray(4 * width * width);
  for (let pixel = 0; pixel < width * width; pixel += 1) {
    const [x, y] = [Math.floor((pixel % width) / SCALE), Math.floor(pixel / width / SCALE)];
    const isTurned = x > 14 && y > 14 && (x * 31 + y * 17) % every === 0;
    const dark = (rows[y]?.[x] ?? false) !== isTurned;
    data.set([dark ? 0 : 255, dark ? 0 : 255, dark ? 0 : 255, 255], 4 * pixel);
  }
  return { data, width, height: width };
}

const DECODERS: Readonly<Record<string, (seen: Picture) => string | undefined>> = {
  jsQR: ({ data, width, height }) => jsQR(data, width, height)?.data,
  decodeQR: (seen) => decodeQR(seen),
};

const ways = [
  { who: 'pupils who stop at the page', pupils: classOf(backChannel, 5, 11), most: 12 },
  {
    who: 'pairs who go on to the very end',
    pupils: classOf(backChannel, 5, 12, { stop: 'all', pairs: true }),
    most: 12,
  },
];

describe.each(ways)('the hand-in of $who', ({ pupils, most }) => {
  const digits = pupils.map(({ open }) => handInDigits(handInPacked(open)));

  it(`fits into version ${most} at level M`, () => {
    for (const each of digits) expect(versionOf(modulesOf(each))).toBeLessThanOrEqual(most);
  });

  it.each(Object.entries(DECODERS))('is read by %s', (_name, decode) => {
    for (const each of digits) expect(decode(picture(each))).toBe(each);
  });

  it.each(Object.entries(DECODERS))('is read by %s with a speck here and there', (_name, decode) => {
    for (const each of digits) expect(decode(picture(each, 151))).toBe(each);
  });
});

describe('a class link', () => {
  const link = classLink('https://school.example/back-channel/', CHOICES);

  it('fits into a code to be read from the back of the room', () =>
    expect(versionOf(modulesOf(link))).toBeLessThanOrEqual(9));

  it.each(Object.entries(DECODERS))('is read by %s', (_name, decode) =>
    expect(decode(picture(link))).toBe(link),
  );
});
