/** Reads the frames of an MP3 and what its encoder noted about them, as ISO/IEC 11172-3 and the LAME tag lay them out. */

export interface Mp3 {
  /** Samples per second. */
  readonly rate: number;
  /** Samples in the frames of sound: what a player hears that ignores the note. */
  readonly samples: number;
  /** The note: samples put before the sound and after it, which other players leave out. */
  readonly delay: number;
  readonly padding: number;
}

interface Frame {
  readonly rate: number;
  readonly samples: number;
  readonly bytes: number;
}

const KILOBITS = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const RATES = { 1: [44_100, 48_000, 32_000], 2: [22_050, 24_000, 16_000] } as const;

/** Throws a RangeError where the bytes are no chain of layer III frames headed by a LAME tag. */
export function readMp3(bytes: Uint8Array): Mp3 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length; ) {
    const frame = frameAt(view, at);
    frames.push(frame);
    at += frame.bytes;
  }
  const [head, ...sound] = frames;
  if (!head) throw new RangeError('no frames');
  const [delay, padding] = noteIn(bytes.subarray(0, head.bytes));
  return { rate: head.rate, samples: sound.reduce((sum, frame) => sum + frame.samples, 0), delay, padding };
}

function frameAt(view: DataView, at: number): Frame {
  const head = view.getUint32(at);
  const version = ((head >> 19) & 3) === 3 ? 1 : 2;
  const kilobits = KILOBITS[version][(head >> 12) & 15];
  const rate = RATES[version][(head >> 10) & 3];
  if (head >>> 21 !== 0x7ff || ((head >> 17) & 3) !== 1 || !kilobits || !rate) {
    throw new RangeError(`no frame at byte ${at}`);
  }
  const samples = version === 1 ? 1152 : 576;
  return { rate, samples, bytes: Math.floor((samples / 8) * ((kilobits * 1000) / rate)) + ((head >> 9) & 1) };
}

/** Two numbers of twelve bits, 21 bytes after the encoder's name. */
function noteIn(frame: Uint8Array): readonly [number, number] {
  const at = new TextDecoder('latin1').decode(frame).indexOf('LAME');
  const [a = 0, b = 0, c = 0] = frame.subarray(at + 21, at + 24);
  if (at < 0) throw new RangeError('no note of the encoder');
  return [(a << 4) | (b >> 4), ((b & 15) << 8) | c];
}
