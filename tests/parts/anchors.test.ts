/** Page and stage meet at the anchors: each is set by some component and asked for by some painter, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { anchors } from '../../src/parts/anchors.ts';

/** The source of every file in some folders of src. */
function sourcesIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
}

const page = sourcesIn('src/game/page', 'src/parts');
const stage = sourcesIn('src/game/stage');
const namesIn = (sources: readonly string[], use: RegExp) =>
  [
    ...new Set(sources.flatMap((source) => [...source.matchAll(use)].flatMap((found) => found[1] ?? []))),
  ].sort();
const all = Object.keys(anchors).sort();

it('a component sets each of them', () =>
  expect(namesIn(page, /(?<=data-anchor=\{[^}]*)anchors\.(\w+)/g)).toEqual(all));

it('a painter asks for each of them', () => expect(namesIn(stage, /anchors\.(?!ts\b)(\w+)/g)).toEqual(all));

it('a component sets no other', () =>
  expect(page.flatMap((source) => source.match(/data-anchor=(?!\{[^}]*?anchors\.|"\$\{)\S+/g) ?? [])).toEqual(
    [],
  ));

it('no two are alike', () => {
  const ids = [
    ...Object.values(anchors).flatMap((anchor) => (typeof anchor === 'function' ? [] : [anchor])),
    anchors.claim('one'),
    anchors.thread('one'),
    anchors.dial('one'),
    anchors.reading('one'),
    anchors.pan('for'),
    anchors.judged('one', 'yours'),
    anchors.judged('one', 'article'),
    anchors.turningPoint('one'),
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
