/** One file with weekends and practice in it: what went in comes out, older files are read, and an older game calls it newer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleIn, fileOfBundle } from '../../src/record/bundle.ts';
import { fileOfWeekend, begun } from '../../src/record/open-weekend.ts';
import { readSave, textsIn } from '../../src/record/save-text.ts';
import { logOf, textOfLog } from '../../src/study/log-text.ts';
import type { Log } from '../../src/study/log.ts';
import { smallWeekend } from '../rules/small-weekend.ts';

const log: Log = { seed: 3, entries: [{ day: 20_000, type: 'card', card: 'EDG-1', rating: 'good' }] };
const saves = ['one', 'two'].map((id, at) => textsIn(fileOfWeekend(begun(smallWeekend, id, at + 1), 'test')));

describe('a file of everything', () => {
  it('gives back its weekends and its record of practice', () => {
    const { weekends, practice } = bundleIn(fileOfBundle(saves, textOfLog(log)));
    expect(weekends).toEqual(saves);
    expect(weekends.map(({ save }) => readSave(save))).toEqual(saves.map(({ save }) => readSave(save)));
    expect(logOf(practice)).toEqual(log);
  });

  it('has no practice where there is none, and no weekend where there is none', () => {
    expect(bundleIn(fileOfBundle(saves))).not.toHaveProperty('practice');
    expect(bundleIn(fileOfBundle([], textOfLog(log))).weekends).toEqual([]);
  });

  it('is a newer edition’s to a game that knows no such file', () => {
    expect(readSave(fileOfBundle(saves, textOfLog(log)))).toEqual({ problem: 'newer' });
  });
});

describe('an older file', () => {
  it('of one weekend is read as it always was', () => {
    const [one] = saves;
    expect(bundleIn(one?.save ?? '')).toEqual({ weekends: [one] });
  });

  it('that is none of ours is one weekend that cannot be read, and nothing is thrown', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(bundleIn(text)).toEqual({ weekends: [textsIn(text)] });
      }),
    ));

  it('of a record of practice alone is that', () => {
    expect(bundleIn(textOfLog(log))).toEqual({ weekends: [], practice: JSON.parse(textOfLog(log)) });
  });
});
