/** A host, or what stands before it, that misbehaves: what it may answer instead of a file, and to which requests. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tested } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve.mjs';

type Answer = (response: ServerResponse, file: string) => void;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mp3': 'audio/mpeg',
};
/** As a careless host or filter has whatever it sends kept. */
const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };

function sent(response: ServerResponse, file: string, body: string | Uint8Array): void {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...KEPT, 'Content-Type': type }).end(body);
}

/** What may come instead of a file. */
export const FAULTS = {
  'a line that is reset': (response) => response.destroy(),
  'a file that is gone': (response) => response.writeHead(404).end(),
  'an error of the host': (response) => response.writeHead(503).end(),
  'the page of a filter, with status 200': (response) =>
    response.writeHead(200, { ...KEPT, 'Content-Type': 'text/html' }).end('<h1>Blocked by your school</h1>'),
  'half a file': (response, file) => {
    const whole = readFileSync(path.join(tested, file));
    sent(response, file, whole.subarray(0, whole.length / 2));
  },
  'somebody else’s file': (response, file) => sent(response, file, '/**/'),
  'a line that stalls': () => undefined,
} as const satisfies Readonly<Record<string, Answer>>;
export type Fault = keyof typeof FAULTS;

export const faults = Object.keys(FAULTS).filter(isFault);

function isFault(name: string): name is Fault {
  return Object.hasOwn(FAULTS, name);
}

/** Which fault a request meets, if any: the file's name within the folder, and how often it was asked for before. */
export type Spoil = (file: string, before: number, request: IncomingMessage) => Fault | undefined;

export interface Host {
  readonly address: string;
  /** How often each file was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

/** The built game, or a copy of it in another folder, on a host that answers as it is told to. */
export async function host(spoil: Spoil, folder: string = tested): Promise<Host> {
  const asked = new Map<string, number>();
  const instead = (request: IncomingMessage, response: ServerResponse): boolean => {
    const file = new URL(request.url ?? '', 'http://host').pathname.slice(1);
    const before = asked.get(file) ?? 0;
    asked.set(file, before + 1);
    const fault = spoil(file, before, request);
    if (fault) FAULTS[fault](response, file);
    return fault !== undefined;
  };
  const { address, close } = await serve(folder, 0, { instead });
  return { address, asked, close };
}
