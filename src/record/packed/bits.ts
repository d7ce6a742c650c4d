/** A row of bits, written or read: what packs a value says its steps once, and they hold for both ways. */

/** Bits on their way in or out. Writing gives back what it is given; reading takes no notice of it. */
export interface Bits {
  /** A whole number from 0 to below `below`, in as many bits as the highest takes. */
  whole(below: number, value?: number): number;
}

export interface Written extends Bits {
  readonly bits: readonly Bit[];
}

export interface Read extends Bits {
  /** Whether everything read so far was there, and no number was too high. */
  isSound(): boolean;
  /** The next bits as a row of their own. */
  part(length: number): readonly Bit[];
  /** The bits that nobody has read. */
  rest(): readonly Bit[];
}

type Bit = 0 | 1;

/** How many bits the whole numbers below `below` take. */
const lengthOf = (below: number): number => Math.ceil(Math.log2(Math.max(1, below)));

export function writing(): Written {
  const bits: Bit[] = [];
  return {
    bits,
    whole: (below, value = 0) => {
      for (let at = lengthOf(below) - 1; at >= 0; at -= 1)
        bits.push(Math.floor(value / 2 ** at) % 2 === 1 ? 1 : 0);
      return value;
    },
  };
}

/** Reads zeros where there is nothing left, and remembers that there was not. */
export function reading(bits: readonly Bit[]): Read {
  let at = 0;
  let sound = true;
  const part = (length: number): readonly Bit[] => {
    sound &&= at + length <= bits.length;
    at += length;
    return bits.slice(at - length, at);
  };
  return {
    isSound: () => sound,
    part,
    rest: () => bits.slice(at),
    whole: (below) => {
      const number = part(lengthOf(below)).reduce<number>((sum, bit) => 2 * sum + bit, 0);
      sound &&= number < below;
      return number < below ? number : 0;
    },
  };
}

/** Bits as bytes, the last one filled up with zeros. */
export function bytesOf(bits: readonly Bit[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, at) => {
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
  });
  return bytes;
}

export function bitsOf(bytes: Uint8Array): readonly Bit[] {
  return Array.from(bytes, (byte) =>
    Array.from({ length: 8 }, (_, at): Bit => ((byte >> (7 - at)) & 1 ? 1 : 0)),
  ).flat();
}
