/** What the first visit keeps, what the first decision does, and what the teacher's page does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Group, groupsOf, isWhole } from '../../../src/parts/browser/offline/order.ts';
import { laterWords } from '../../../src/words/later.ts';

it.each([
  'index.html',
  'manifest.webmanifest',
  'assets/index-MncgsAnH.css',
  'assets/index-C9Iz6JFw.js',
  'assets/league-gothic-BkiqQ-1O.woff2',
  'assets/newsreader-C-UiaTXb.woff2',
  'assets/icon--K3xTKqM.svg',
  ...Object.keys(laterWords)
    .filter((name) => name !== 'practice')
    .map((name) => `assets/${name}.en-DR47fs7Q.js`),
])('the first visit keeps %s', (url) => expect(groupsOf(url)).toEqual(['title']));

it.each([
  'assets/phaser-DGzoUKbO.js',
  'assets/stage-BT3SmZkT.js',
  'assets/sunday.en-Dx3f9_Ab.js',
  'assets/ui-CtBns-Co.mp3',
  'assets/practice.en-DR47fs7Q.js',
  'assets/practising-DR47fs7Q.js',
  'assets/PracticeRoom-DR47fs7Q.js',
])('the first decision keeps %s', (url) => expect(groupsOf(url)).toEqual(['game']));

it.each(['teach.html', 'assets/teach/teach-C9Iz6JFw.js', 'assets/teach/sunday.en-Dx3f9_Ab.js'])(
  'the teacher’s page keeps %s',
  (url) => expect(groupsOf(url)).toEqual(['teach']),
);

it.each(['assets/newsreader-italic-CzXGD3R_.woff2', 'assets/opendyslexic-nUhe5EwG.woff2'])(
  'either keeps %s',
  (url) => expect(groupsOf(url)).toEqual(['game', 'teach']),
);

it('a group is whole when nothing of it is missing, whatever else is', () => {
  const group = fc.constantFrom<Group>('title', 'game', 'teach');
  const file = fc
    .tuple(
      fc.constantFrom('index', 'phaser', 'sunday.en', 'teach/teach', 'ui', 'newsreader-italic'),
      fc.nat(9),
    )
    .map(
      ([name, place]) => `https://a.example/assets/${name}-0000000${place}.${name === 'ui' ? 'mp3' : 'js'}`,
    );
  fc.assert(
    fc.property(group, fc.uniqueArray(file), fc.uniqueArray(file), (which, files, kept) => {
      const missing = files.filter((url) => !kept.includes(url));
      const isMissing = missing.some((url) => groupsOf(url).includes(which));
      expect(isWhole(which, files, new Set(kept))).toBe(!isMissing);
    }),
  );
});
