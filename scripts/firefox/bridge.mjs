#!/usr/bin/env node
/**
 * Stands between Playwright and an unpatched Firefox, both of which speak WebDriver BiDi (W3C): starts the Firefox that
 * BACK_CHANNEL_FIREFOX names and passes every message on. A command that this Firefox does not know yet (an
 * extended support release is up to a year behind) is answered as done: none of them bears on playing. What it has saved is told (saved.mjs).
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { WebSocket, WebSocketServer } from 'ws';
import { openPages, watchSaved } from './saved.mjs';

/** What Playwright waits for on the standard error of a Firefox. */
const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

const profile = process.argv[process.argv.indexOf('--profile') + 1] ?? '';
/** @type {(name: string) => void} */
let tellSaved = () => undefined;
watchSaved(profile, (name) => tellSaved(name));

const firefox = spawn(process.env['BACK_CHANNEL_FIREFOX'] ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
});
firefox.on('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 0));
process.on('SIGTERM', (signal) => firefox.kill(signal));
process.on('SIGINT', (signal) => firefox.kill(signal));

firefox.stderr.on('data', (piece) => {
  const address = LISTENING.exec(String(piece))?.[1];
  if (address === undefined) process.stderr.write(piece);
  else listenFor(address);
});

/** @param {string} address */
function listenFor(address) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('listening', () => {
    const own = server.address();
    if (own === null || typeof own === 'string') throw new Error('the bridge has no port');
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${own.port}`);
  });
  server.on('connection', (client) => join(client, new WebSocket(`${address}/session`)));
}

/**
 * @param {import('ws').RawData} message
 * @returns {string}
 */
function textOf(message) {
  return new TextDecoder().decode(Array.isArray(message) ? Buffer.concat(message) : message);
}

/**
 * @param {WebSocket} client
 * @param {WebSocket} browser
 */
function join(client, browser) {
  /** @type {string[]} */
  const early = [];
  client.on('message', (message) => {
    if (browser.readyState === WebSocket.OPEN) browser.send(textOf(message));
    else early.push(textOf(message));
  });
  browser.on('open', () => early.forEach((message) => browser.send(message)));
  const pages = openPages();
  /** @type {string | undefined} */
  let page;
  browser.on('message', (message) => {
    const said = textOf(message);
    page = pages(said);
    // One that has the word tells of it before the file is there.
    if (said.includes('"method":"browsingContext.download')) tellSaved = () => undefined;
    client.send(answered(said));
  });
  tellSaved = (name) => {
    const params = { context: page, download: name, navigation: null, timestamp: Date.now(), url: '' };
    const tell = (/** @type {string} */ method, /** @type {object} */ more) =>
      client.send(JSON.stringify({ type: 'event', method, params: { ...params, ...more } }));
    tell('browsingContext.downloadWillBegin', { suggestedFilename: name });
    tell('browsingContext.downloadEnd', { status: 'complete' });
  };
  client.on('close', () => browser.close());
  browser.on('close', () => client.close());
}

/**
 * The message as it is; to a command that was not known, that it was done; of a download that no navigation began, its address for a
 * name: without any Playwright passes it over; and of an error that the page wrote to the console, its words, which stand beside it.
 * @param {string} message
 */
function answered(message) {
  const { id, error, method, params, ...rest } = JSON.parse(message);
  if (error === 'unknown command')
    return JSON.stringify({ type: 'success', id, result: { collector: 'none' } });
  if (method === 'log.entryAdded' && params.args?.[0]?.type === 'error') {
    const [, ...more] = params.args;
    const args = [{ type: 'string', value: params.text }, ...more];
    return JSON.stringify({ ...rest, method, params: { ...params, args } });
  }
  if (!method?.startsWith('browsingContext.download')) return message;
  return JSON.stringify({ ...rest, method, params: { download: params.url, ...params } });
}
