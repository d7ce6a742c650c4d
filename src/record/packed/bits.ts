/** A row of bits, written or read: what packs a value says its steps once, and they hold for both ways. */

/** Bits on their way in or out. Writing gives back what it is given; reading takes no notice of it. */
export interface Bits {
  /** A whole number from 0 to below `below`, in as many bits as the highest takes. */
  whole(below: number, value?: number): number;
}

export interface Written extends Bits {
  readonly bits: readonly number[];
}

export interface Read extends Bits {
  /** Whether everything read so far was there, and no number was too high. */
  isSound(): boolean;
  /** The next bits as a row of their own. */
  part(length: number): Uint8Array;
  /** The bits that nobody has read. */
  rest(): Uint8Array;
}

/** How many bits the whole numbers below `below` take. */
const lengthOf = (below: number): number => Math.ceil(Math.log2(Math.max(1, below)));

export function writing(): Written {
  const bits: number[] = [];
  return {
    bits,
    whole: (below, value = 0) => {
      for (let at = lengthOf(below) - 1; at >= 0; at -= 1) bits.push(Math.floor(value / 2 ** at) % 2);
      return value;
    },
  };
}

/** Reads zeros where there is nothing left, and remembers that there was not. */
export function reading(bits: Uint8Array): Read {
  let at = 0;
  let sound = true;
  const part = (length: number): Uint8Array => {
    sound &&= at + length <= bits.length;
    at += length;
    return bits.subarray(at - length, at);
  };
  return {
    isSound: () => sound,
    part,
    rest: () => bits.subarray(at),
    whole: (below) => {
      let number = 0;
      for (const bit of part(lengthOf(below))) number = 2 * number + bit;
      sound &&= number < below;
      return number < below ? number : 0;
    },
  };
}

/** Bits as bytes, the last one filled up with zeros. */
export function bytesOf(bits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, at) => {
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
  });
  return bytes;
}

/** Bytes as their bits, a number for each. */
export function bitsOf(bytes: Uint8Array): Uint8Array {
  const bits = new Uint8Array(8 * bytes.length);
  for (let at = 0; at < bits.length; at += 1) bits[at] = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  return bits;
}
