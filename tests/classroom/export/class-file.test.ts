/** A class as a file: what was received comes back and is proven anew, and what is no class is said to be none. */
import { beforeAll, describe, expect, it } from 'vitest';
import { classFile, type KeptClass, readClassFile } from '../../../src/classroom/export/class-file.ts';
import { classTable, gradebook } from '../../../src/classroom/export/tables.ts';
import type { Result } from '../../../src/classroom/result.ts';
import type { Weekend } from '../../../src/rules/weekend.ts';
import { library } from '../../../src/weekends/library.ts';
import { CHOICES, classOf, knownOf, mixed, resultsOf } from '../class.ts';
import { cellsOf } from './cells.ts';

let weekend: Weekend;
let kept: KeptClass;
let results: readonly Result[];
beforeAll(async () => {
  const [entry] = library;
  if (!entry) throw new Error('the library is empty');
  ({ weekend } = await entry.load());
  const handIns = mixed(classOf(weekend, 6));
  results = resultsOf(handIns, knownOf(weekend));
  const [{ key } = { key: '' }] = results;
  kept = {
    choices: CHOICES,
    handIns,
    names: { [key]: 'Sam' },
    slips: { [key]: { ask: 'Who says so?' } },
    pinned: ['BF7'],
  };
});

describe('the file of a class', () => {
  it('gives back its choices, its hand-ins as they were received, its names, slips and pins', () => {
    expect(readClassFile(classFile(kept, weekend, results))).toEqual(kept);
  });

  it('comes to the same table when its hand-ins are read again', () => {
    const read = readClassFile(classFile(kept, weekend, results));
    if ('problem' in read) throw new Error(read.problem);
    const again = resultsOf(read.handIns, knownOf(weekend));
    expect(classTable(weekend, again, read.names)).toBe(classTable(weekend, results, kept.names));
  });

  it('holds the figures of the table beside them, in their own types, and does not believe them when read', () => {
    const file: unknown = JSON.parse(classFile(kept, weekend, results));
    expect(file).toMatchObject({
      schema: 1,
      figures: results.map(({ code, name, state }) => ({
        class: code,
        nickname: name,
        furthest: state.reached,
        filed: expect.any(Boolean),
        forecasts_counted: expect.any(Number),
      })),
    });
    const forged = JSON.stringify({ ...Object(file), figures: [{ brier: 0 }] });
    expect(readClassFile(forged)).toEqual(kept);
  });

  it('of a page that kept no slips and pins is read without them', () => {
    const {
      slips: _slips,
      pinned: _pinned,
      ...older
    } = Object(JSON.parse(classFile(kept, weekend, results)));
    expect(readClassFile(JSON.stringify(older))).toEqual({ ...kept, slips: {}, pinned: [] });
  });

  it.each([
    ['', 'not-ours'],
    ['{', 'not-ours'],
    ['null', 'not-ours'],
    ['[1]', 'not-ours'],
    ['{"schema":"1"}', 'not-ours'],
    ['{"format":3}', 'not-ours'],
    ['{"schema":2}', 'newer'],
    ['{"schema":1}', 'damaged-file'],
    [`{"schema":1,"choices":${JSON.stringify(CHOICES)},"handIns":[{"link":1}]}`, 'damaged-file'],
    [`{"schema":1,"choices":{"code":"LANTERN"},"handIns":[]}`, 'damaged-file'],
  ])('that holds %s is %s', (text, problem) => {
    expect(readClassFile(text)).toEqual({ problem });
  });
});

describe('the gradebook', () => {
  it('says who has handed in, and nothing else', () => {
    const [first] = results;
    if (!first) throw new Error('nobody handed in');
    const names = { [first.key]: 'Sam', 'K7QF2M/Red Lamp': 'Kim' };
    const [heads, ...rows] = cellsOf(gradebook(results, names));
    expect(heads).toEqual(['nickname', 'name', 'handed_in']);
    expect(rows[0]).toEqual([first.name, 'Sam', 'yes']);
    expect(rows.at(-1)).toEqual(['Red Lamp', 'Kim', 'no']);
    expect(rows).toHaveLength(results.length + 1);
  });
});
