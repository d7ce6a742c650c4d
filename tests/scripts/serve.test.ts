/** The server of the built game sends what the README asks of every host, and nothing that lies outside its folder. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const PAGE = '<!doctype html><title>Game</title>';
const SCRIPT = 'assets/index-B3mfdtzn.js';
const SOUND = 'assets/room-Djk68Yfr.mp3';
const FILES = {
  'index.html': PAGE,
  'worker.js': 'self.a = 1;',
  'manifest.webmanifest': '{}',
  'assets/icon-192.png': 'picture',
  [SCRIPT]: 'export const a = 1;',
  [SOUND]: 'sound',
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const outside = mkdtempSync(path.join(os.tmpdir(), 'serve-'));
const folder = path.join(outside, 'game');
let served: Awaited<ReturnType<typeof serve>>;

/** The name goes over the line as it is: fetch would tidy it first. */
function ask(name: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.address);
  return new Promise((done, fail) => {
    request({ hostname, port, path: name, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  writeFileSync(path.join(folder, `${SCRIPT}.br`), brotliCompressSync(FILES[SCRIPT]));
  writeFileSync(path.join(folder, `${SCRIPT}.gz`), gzipSync(FILES[SCRIPT]));
  served = await serve(folder, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(outside, { recursive: true });
});

describe.each([
  ['/', 'text/html;charset=utf-8', 'no-cache'],
  ['/index.html', 'text/html;charset=utf-8', 'no-cache'],
  ['/worker.js', 'text/javascript', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
  ['/assets/icon-192.png', 'image/png', 'no-cache'],
  [`/${SCRIPT}`, 'text/javascript', 'public, max-age=31536000, immutable'],
  [`/${SOUND}`, 'audio/mpeg', 'public, max-age=31536000, immutable'],
])('%s', (name, type, kept) => {
  it('says what it is, how long it holds, and that any frame may have it', async () => {
    const { status, headers } = await ask(name);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': kept,
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is not sent again to whoever has it', async () => {
    const { etag } = (await ask(name)).headers;
    expect((await ask(name, { 'If-None-Match': etag })).status).toBe(304);
  });
});

describe('what lies there compressed', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
  ])('goes to whoever takes %s as %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask(`/${SCRIPT}`, { 'Accept-Encoding': accepted });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/javascript',
      'content-length': String(body.length),
      vary: 'Accept-Encoding',
    });
    expect(String(unpack(body))).toBe(FILES[SCRIPT]);
  });

  it('goes as it is to anyone else, and so does what has no such form', async () => {
    for (const [name, headers] of [
      [SCRIPT, {}],
      [SOUND, { 'Accept-Encoding': 'gzip, br' }],
    ] as const) {
      const answer = await ask(`/${name}`, headers);
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(String(answer.body)).toBe(FILES[name]);
    }
  });
});

it('sends a part of a sound to whoever asks for a part', async () => {
  const { status, headers, body } = await ask(`/${SOUND}`, { Range: 'bytes=1-3' });
  expect({ status, range: headers['content-range'], part: String(body) }).toEqual({
    status: 206,
    range: 'bytes 1-3/5',
    part: 'oun',
  });
});

it('tells how large a page is without sending it', async () => {
  const { status, headers, body } = await ask('/index.html', {}, 'HEAD');
  expect({ status, length: headers['content-length'], sent: body.length }).toEqual({
    status: 200,
    length: String(PAGE.length),
    sent: 0,
  });
});

it.each([
  '/missing.html',
  '/assets',
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%00',
  '/%',
])('has nothing at %s', async (name) => {
  const { status, headers } = await ask(name);
  expect(status).toBe(404);
  expect(headers['access-control-allow-origin']).toBe('*');
});

it('sees what changes in its folder', async () => {
  const added = path.join(folder, 'added.html');
  expect((await ask('/added.html')).status).toBe(404);
  writeFileSync(added, 'first');
  expect(String((await ask('/added.html')).body)).toBe('first');
  // As a build does it: another file in its place. One written over while it is still being read could run past its length.
  writeFileSync(`${added}.new`, 'and second');
  renameSync(`${added}.new`, added);
  expect(String((await ask('/added.html')).body)).toBe('and second');
});

it('goes on to the next free port where it may, and fails where it may not', async () => {
  const port = Number(new URL(served.address).port);
  const next = await serve(folder, port);
  expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  await next.close();
  await expect(serve(folder, port, { only: true })).rejects.toThrow('EADDRINUSE');
});
