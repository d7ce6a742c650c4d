/** A web server on this machine for the built game, with the headers that the README names. Run it: node scripts/serve.mjs [folder] [port] */
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** Vite ends the name of everything in assets/ with a hash of its content. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** What every answer carries, of a file that is not there too. */
const ALWAYS = new Map([
  ['Access-Control-Allow-Origin', '*'],
  ['X-Content-Type-Options', 'nosniff'],
]);

/** @typedef {import('node:http').IncomingMessage} IncomingMessage @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * Serves a folder on this machine only. What changes in it is seen at the next request.
 * @param {string} folder absolute
 * @param {number} port where to begin; the next free one is taken, up to twenty further. 0: any free one
 * @param {{ only?: boolean, instead?: (request: IncomingMessage, response: ServerResponse) => boolean }} [options] `only`: fail where the
 * port is taken. `instead`: answers in the folder's place where it returns true
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects where no port is free
 */
export async function serve(folder, port, { only = false, instead = () => false } = {}) {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, name) => {
      const kept = HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', kept);
    },
  });
  const server = createServer((request, response) => {
    response.setHeaders(ALWAYS);
    if (!instead(request, response)) files(request, response);
  });
  return {
    address: `http://127.0.0.1:${await listen(server, port, only ? port : port + 20)}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} last the last one to try
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port, last) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const taken = (error) => {
      if (error.code === 'EADDRINUSE' && port < last) done(listen(server, port + 1, last));
      else fail(error);
    };
    server.once('error', taken).listen(port, '127.0.0.1', () => {
      server.off('error', taken);
      const address = server.address();
      if (address !== null && typeof address === 'object') done(address.port);
    });
  });
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const folder = path.resolve(process.argv[2] ?? path.join(here, '..', 'dist'));
  const { address } = await serve(folder, Number(process.argv[3] ?? 4173), { only: process.argv.length > 3 });
  console.log(`Serving ${folder} at ${address}`);
}
