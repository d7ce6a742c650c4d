/** A small web server for the built game. Node's own modules only. Run it: node scripts/serve.mjs [folder] [port] */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set([
  '.css',
  '.html',
  '.ico',
  '.js',
  '.json',
  '.map',
  '.svg',
  '.txt',
  '.webmanifest',
]);
/** Vite ends the name of everything in assets/ with a hash of its content. */
const HASHED = /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+$/;

/**
 * Serves a folder on this machine only.
 * @param {string} folder absolute
 * @param {number} port where to begin; the next free one is taken, up to twenty further. 0: any free one
 * @param {{ only?: boolean }} [options] `only`: fail where the port is taken
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects where no port is free
 */
export async function serve(folder, port, { only = false } = {}) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    answer(folder, compressed, request, response).catch((error) => {
      console.error(String(error));
      response.writeHead(500).end();
    });
  });
  for (let tried = port; ; tried += 1) {
    try {
      await listen(server, tried);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || only || tried >= port + 20) throw error;
    }
  }
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}

async function answer(folder, compressed, request, response) {
  const headers = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await find(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  const extension = path.extname(file);
  const { body, encoding } = await encoded(compressed, file, request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(COMPRESSIBLE.has(extension) ? { Vary: 'Accept-Encoding' } : {}),
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The file an address names, or undefined where there is none, or where it lies outside the folder or is hidden. */
async function find(folder, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const inside = path.relative(folder, file);
  if (name.includes('\0') || inside.split(path.sep).some((part) => part.startsWith('.'))) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

/** The bytes to send. A compressed form is made once per state of the file and kept. */
async function encoded(compressed, file, accepted) {
  const body = await readFile(file);
  if (!COMPRESSIBLE.has(path.extname(file)) || body.length < 512) return { body };
  const encoding = ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  if (!encoding) return { body };
  const { mtimeMs } = await stat(file);
  const key = `${encoding} ${mtimeMs} ${body.length} ${file}`;
  if (!compressed.has(key)) compressed.set(key, compress(encoding, body));
  return { body: await compressed.get(key), encoding };
}

function compress(encoding, body) {
  if (encoding === 'gzip') return promisify(gzip)(body, { level: 9 });
  // As hosts compress once beforehand; 11 would hold up the first request for seconds.
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const folder = path.resolve(process.argv[2] ?? path.join(here, '..', 'dist'));
  const { address } = await serve(folder, Number(process.argv[3] ?? 4173), { only: process.argv.length > 3 });
  console.log(`Serving ${folder} at ${address}`);
}
