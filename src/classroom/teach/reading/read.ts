/** Reads what was brought to the teacher's page, one hand-in after another: links, codes, files, and archives as they stream in. */
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { type Known, readHandIn } from '../../hand-in.ts';
import { LARGEST_FILE } from '../../hand-in-file.ts';
import type { Result, Unread } from '../../result.ts';
import { held, type Held } from './held.ts';

/** `line`: of the text it was pasted in, from 1 on. */
export type Brought =
  | { readonly link: string; readonly line: number }
  | { readonly digits: string }
  | { readonly file: File };

/** What came of one of them. */
export interface Outcome {
  readonly source: Held;
  /** The line of a link that was pasted. */
  readonly line?: number;
  readonly read: Result | Unread;
  /** How much of all that was brought lies behind, 0–1. */
  readonly share: number;
}

/** What a link or a code counts beside a file's bytes. */
const SHORT = 300;
/** How every zip archive begins (PKWARE, APPNOTE 4.3.7). */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What systems put into archives beside what was meant. */
const BESIDE = /(^|\/)(\.|__MACOSX\/)/;

/** Never throws, whatever they hold. An archive is never held whole, and a file within it no longer than a hand-in can be. */
export async function* readAll(brought: readonly Brought[], known: Known): AsyncGenerator<Outcome> {
  const whole = brought.reduce((sum, each) => sum + sizeOf(each), 0);
  let behind = 0;
  for (const each of brought) {
    const size = sizeOf(each);
    if ('file' in each) {
      for await (const { source, unread, done } of handInsIn(each.file)) {
        const read = unread ?? readHandIn(source, known);
        // Of what could not be read only the name is told.
        const kept = held('problem' in read ? { ...source, text: '' } : source);
        yield { source: kept, read, share: (behind + done * size) / whole };
      }
    } else {
      const { line, ...source } = { line: undefined, ...each };
      const read = readHandIn(source, known);
      yield { source, read, share: (behind + size) / whole, ...(line !== undefined && { line }) };
    }
    behind += size;
  }
}

function sizeOf(brought: Brought): number {
  return 'file' in brought ? brought.file.size + 1 : SHORT;
}

interface Found {
  readonly source: { readonly name: string; readonly text: string };
  /** Where it is not even to be read. */
  readonly unread?: Unread;
  /** How much of the file it was found in lies behind, 0–1. */
  readonly done: number;
}

async function* handInsIn(file: File): AsyncGenerator<Found> {
  const nothing = { name: file.name, text: '' };
  try {
    if (await isZip(file)) yield* handInsWithin(file);
    else if (file.size > LARGEST_FILE) yield { source: nothing, unread: { problem: 'not-ours' }, done: 1 };
    else yield { source: { name: file.name, text: await file.text() }, done: 1 };
  } catch {
    // An archive that is cut, or a file that went away meanwhile.
    yield { source: nothing, unread: { problem: 'damaged-file' }, done: 1 };
  }
}

async function isZip(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer());
  return ZIP.every((byte, at) => start[at] === byte);
}

/** Throws where the archive is damaged: what came before has been handed on by then. */
async function* handInsWithin(file: File): AsyncGenerator<Found> {
  const found: Omit<Found, 'done'>[] = [];
  const unzip = new Unzip((entry) => {
    some = true;
    if (!entry.name.endsWith('/') && !BESIDE.test(entry.name)) follow(entry, (each) => found.push(each));
  });
  unzip.register(UnzipInflate);
  let behind = 0;
  let some = false;
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    behind += part.value.length;
    unzip.push(part.value);
    for (const each of found.splice(0)) yield { ...each, done: behind / file.size };
  }
  unzip.push(new Uint8Array(0), true);
  for (const each of found.splice(0)) yield { ...each, done: 1 };
  if (!some) throw new Error('it only begins like an archive');
}

/** Gathers one file of an archive, as long as it may be a hand-in. */
function follow(entry: UnzipFile, tell: (found: Omit<Found, 'done'>) => void): void {
  const name = entry.name.slice(entry.name.lastIndexOf('/') + 1);
  const decoder = new TextDecoder();
  let text = '';
  let over = false;
  const end = (unread?: Unread) => {
    over = true;
    tell({ source: { name, text: unread ? '' : text }, ...(unread && { unread }) });
  };
  entry.ondata = (error, chunk, final) => {
    if (over) return;
    if (error) return end({ problem: 'damaged-file' });
    text += decoder.decode(chunk, { stream: !final });
    if (text.length > LARGEST_FILE) {
      text = '';
      end({ problem: 'not-ours' });
    } else if (final) end();
  };
  try {
    entry.start();
  } catch {
    // Packed in a way that hardly any tool packs.
    end({ problem: 'damaged-file' });
  }
}
