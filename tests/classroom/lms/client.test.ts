/** Inside a learning platform: every decision is kept there, and comes back exactly; having filed is the mark, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlatform, type Frame } from '../../../src/classroom/lms/api.ts';
import { join, type Played } from '../../../src/classroom/lms/client.ts';
import { MOST_SUSPENDED, VERSIONS } from '../../../src/classroom/lms/models.ts';
import { resumed, suspend, weekendIn } from '../../../src/classroom/lms/suspended.ts';
import { after as withMove, begun, type OpenWeekend, opened } from '../../../src/record/open-weekend.ts';
import { textsIn } from '../../../src/record/save-text.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import type { Move } from '../../../src/rules/state.ts';
import { isFiled } from '../../../src/rules/steps.ts';
import { shortShift } from '../../../src/weekends/back-channel/short/weekend.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { oracle, perfectReader, play, randomClicker } from '../../rules/players.ts';
import { after } from '../../rules/walk.ts';
import { platformOf } from './platform.ts';

const WEEKENDS = [backChannel, shortShift];

/** A weekend as it stands after some moves. */
function openAfter(moves: readonly Move[], weekend = backChannel): OpenWeekend {
  return moves.reduce(
    (open, move) => withMove(open, move, after(weekend, open.state, move)),
    begun(weekend, 'one', 1),
  );
}

/** A game that plays as it is told, and remembers what it was asked. */
function seat() {
  let changed: (open: OpenWeekend | undefined) => void = () => undefined;
  const said: boolean[] = [];
  const adopted: OpenWeekend[] = [];
  let waits: (() => void)[] = [];
  const game: Played = {
    bring: async (id) => WEEKENDS.find((each) => each.id === id),
    adopt(save) {
      for (const weekend of WEEKENDS) {
        const read = opened(weekend, textsIn(save));
        if ('state' in read) adopted.push(read);
      }
    },
    nextPlayer: () => adopted.splice(0),
    follow(callback) {
      changed = callback;
    },
    say: (kept) => said.push(kept),
    later: (act) => waits.push(act),
  };
  const rest = () => {
    const now = waits;
    waits = [];
    for (const act of now) act();
  };
  return { game, said, adopted, rest, become: (open: OpenWeekend) => changed(open) };
}

const { journal } = play(backChannel, perfectReader());
const filing = journal.findIndex((_, at) => isFiled(backChannel, openAfter(journal.slice(0, at + 1)).state));

describe.each(VERSIONS)('a platform that speaks SCORM %s', (version) => {
  it('keeps each decision, and brings the weekend back where it was left', async () => {
    const first = platformOf(version);
    const one = seat();
    await join(first.below, `${version} filed`, one.game);
    expect(first.get(version === '1.2' ? 'cmi.core.exit' : 'cmi.exit')).not.toBe('undefined');
    const left = openAfter(journal.slice(0, 60));
    one.become(left);
    one.rest();
    expect(one.said).toEqual([true]);
    const second = platformOf(version, first.kept());
    const two = seat();
    await join(second.below, `${version} filed`, two.game);
    expect(two.adopted.map(({ state }) => state)).toEqual([left.state]);
    expect(two.adopted.map(({ id }) => id)).toEqual(['one']);
  });

  it.each([
    ['filed', 100],
    [
      'reading',
      Math.round(readouts(backChannel, openAfter(journal.slice(0, filing + 1)).state).reading.score ?? 0),
    ],
  ] as const)('marks by %s once the weekend is filed, and nothing before', async (grade, mark) => {
    const { below, get } = platformOf(version);
    const raw = version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw';
    const status = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    const { game, become, rest } = seat();
    await join(below, `${version} ${grade}`, game);
    become(openAfter(journal.slice(0, filing)));
    rest();
    expect([get(status), get(raw)]).toEqual(['incomplete', '']);
    become(openAfter(journal.slice(0, filing + 1)));
    rest();
    expect([get(status), get(raw)]).toEqual(['completed', String(mark)]);
    // Another weekend begun after it takes nothing back.
    become(openAfter(journal.slice(0, 3)));
    rest();
    expect([get(status), get(raw)]).toEqual(['completed', String(mark)]);
  });

  it('tells the readouts as interactions that a person can read', async () => {
    const { below, kept } = platformOf(version);
    const { game, become, rest } = seat();
    await join(below, `${version} filed`, game);
    become(openAfter(journal));
    rest();
    const text = JSON.stringify(kept());
    for (const name of ['forecasts', 'judgement', 'reading']) expect(text).toContain(`readout-${name}`);
  });

  it('lets several decisions share a commit, and says when one is not kept, and when it is again', async () => {
    const { api, below } = platformOf(version);
    const commit = version === '1.2' ? 'LMSCommit' : 'Commit';
    let works = false;
    let commits = 0;
    const frame: Frame = {
      parent: below,
      [version === '1.2' ? 'API' : 'API_1484_11']: new Proxy(api, {
        get(target, name) {
          if (name !== commit) return Reflect.get(target, name);
          return () => {
            commits += 1;
            return works ? 'true' : 'false';
          };
        },
      }),
    };
    const { game, become, rest, said } = seat();
    const joined = await join(frame, `${version} filed`, game);
    become(openAfter(journal.slice(0, 5)));
    become(openAfter(journal.slice(0, 6)));
    rest();
    expect([commits, said]).toEqual([1, [false]]);
    works = true;
    joined?.again();
    expect(said).toEqual([false, true]);
  });
});

describe('what a platform keeps', () => {
  it.each([
    ['the whole weekend read well', backChannel, perfectReader()],
    ['the whole weekend, row by row', backChannel, oracle()],
    ['the whole weekend clicked at random', backChannel, randomClicker(4)],
    ['the short shift', shortShift, randomClicker(2)],
  ])('holds %s in few enough characters, and leads back to the same answers', (_name, weekend, player) => {
    const open = openAfter(play(weekend, player).journal, weekend);
    const text = suspend(open);
    console.info(`${text.length} characters`);
    expect(text.length).toBeLessThanOrEqual(MOST_SUSPENDED);
    expect(weekendIn(text)).toBe(weekend.id);
    const read = opened(weekend, textsIn(resumed(text, weekend) ?? ''));
    expect('state' in read && read.state.answers).toEqual(open.state.answers);
    expect('state' in read && read.state.at).toBe(open.state.at);
  });

  it('lets what was typed go where the journal is too long, and never a decision', () => {
    const reasons = journal.map(
      (_, at): Move => ({
        type: 'contest',
        question: 'MC1',
        reason: `${at} ${Math.sin(at)} ${Math.cos(at)}`,
      }),
    );
    const open = openAfter([...journal, ...reasons]);
    const text = suspend(open);
    expect(text.length).toBeLessThanOrEqual(MOST_SUSPENDED);
    const read = opened(backChannel, textsIn(resumed(text, backChannel) ?? ''));
    const decided = (state: OpenWeekend['state']) => readouts(backChannel, state);
    expect('state' in read && decided(read.state)).toEqual(decided(open.state));
    expect('state' in read && read.state.reached).toBe(open.state.reached);
  });

  it('is never thrown at by what it did not write', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `bc1j.${text}`),
          fc.string().map((text) => `bc1s.back-channel.${text}`),
        ),
        (text) => {
          expect(() => [weekendIn(text), resumed(text, backChannel)]).not.toThrow();
        },
      ),
    );
  });
});

describe('a window', () => {
  const foreign = new Proxy(
    {},
    {
      get() {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  ) as Frame;

  it.each<readonly [string, Frame]>([
    [
      'alone',
      (() => {
        const top: Frame = {
          get parent(): Frame {
            return top;
          },
        };
        return top;
      })(),
    ],
    ['below another host', { parent: foreign }],
    [
      'opened by another host',
      {
        get parent(): Frame {
          return this;
        },
        opener: foreign,
      },
    ],
    [
      'whose platform refuses',
      {
        get parent(): Frame {
          return this;
        },
        API: { LMSInitialize: () => 'false' },
      },
    ],
    [
      'whose platform is broken',
      {
        get parent(): Frame {
          return this;
        },
        API: {},
      },
    ],
  ])('%s has no platform, and plays on', async (_name, frame) => {
    expect(findPlatform(frame, '1.2')).toBeUndefined();
    const { game, adopted } = seat();
    expect(await join(frame, '1.2 filed', game)).toBeUndefined();
    expect(adopted).toEqual([]);
  });
});
