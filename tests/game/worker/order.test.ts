/** What waits for the first decision and what does not. */
import { expect, it } from 'vitest';
import { isRest } from '../../../src/game/worker/order.ts';
import { laterWords } from '../../../src/words/later.ts';

it.each([
  'index.html',
  'manifest.webmanifest',
  'assets/index-MncgsAnH.css',
  'assets/index-C9Iz6JFw.js',
  'assets/league-gothic-BkiqQ-1O.woff2',
  'assets/newsreader-C-UiaTXb.woff2',
  'assets/icon--K3xTKqM.svg',
  ...Object.keys(laterWords).map((name) => `assets/${name}.en-DR47fs7Q.js`),
])('the first visit keeps %s', (url) => expect(isRest(url)).toBe(false));

it.each([
  'assets/phaser-DGzoUKbO.js',
  'assets/stage-BT3SmZkT.js',
  'assets/sunday.en-Dx3f9_Ab.js',
  'assets/ui-CtBns-Co.mp3',
  'assets/newsreader-italic-CzXGD3R_.woff2',
  'assets/opendyslexic-nUhe5EwG.woff2',
])('the first decision keeps %s', (url) => expect(isRest(url)).toBe(true));
