/** Every event and every kind of question has a sound, or is silent on purpose. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soundsOf, soundsOfAll, soundsOfTouch } from '../../../src/game/audio/cues.ts';
import { CUES } from '../../../src/present/sounds.ts';
import type { Happened, State } from '../../../src/rules/state.ts';
import { RELATIONS, type Question } from '../../../src/rules/weekend.ts';
import { motion } from '../../../src/parts/theme/theme.ts';
import { stateOf, weekendOf, WHO } from './small.ts';

const asked = { counts: 'practice', paragraphs: [] } as const;
const questions: readonly Question[] = [
  { ...asked, id: 'F', kind: 'forecast', outcome: 1 },
  { ...asked, id: 'P', kind: 'placement', document: 'nyt', pan: 'for' },
  { ...asked, id: 'S', kind: 'seal', document: 'nbc' },
  { ...asked, id: 'J', kind: 'joint', documents: ['nyt', 'nbc'] },
  { ...asked, id: 'R', kind: 'relation', from: 'a', to: 'b', relation: 'corroborates', options: [] },
  { ...asked, id: 'Q', kind: 'relation', from: 'b', to: 'c', relation: 'contradicts', options: [] },
  { ...asked, id: 'T', kind: 'tags', fields: [WHO] },
];
const weekend = weekendOf(questions);
const state = stateOf({});

/** The cues of an event in order, and its sting in brackets. */
function heard(happened: Happened, answers: State['answers'] = {}, before?: State['answers']): string {
  const { beats, sting } = soundsOf(happened, weekend, stateOf(answers), before && stateOf(before));
  return [...beats.map((beat) => beat.cue), ...(sting ? [`(${sting})`] : [])].join(' ');
}

const cases: readonly (readonly [Happened, string])[] = [
  [{ type: 'turned', to: 's', first: true }, 'paper-turn'],
  [{ type: 'arrived', document: 'nyt' }, 'bell paper-slide'],
  [{ type: 'answered', question: 'F' }, 'tick'],
  [{ type: 'answered', question: 'S' }, 'clack3'],
  [{ type: 'withdrawn', question: 'F' }, ''],
  [{ type: 'checked', step: 's', wrong: 0, of: 3 }, 'string-support'],
  [{ type: 'checked', step: 's', wrong: 1, of: 3 }, 'string-narrow'],
  [{ type: 'locked', question: 'F' }, 'clack2'],
  [{ type: 'locked', question: 'S' }, ''],
  [{ type: 'revealed', question: 'F', percent: 60, outcome: 1 }, 'tick string-support'],
  [{ type: 'revealed', question: 'F', percent: 60, outcome: 0 }, 'tick string-narrow'],
  [{ type: 'opened', document: 'nbc' }, 'paper-turn (open)'],
  [
    { type: 'wired', bulletin: 'B', flash: false },
    'clack1 clack3 clack2 clack4 clack1 clack2 clack3 bell filed',
  ],
  [
    { type: 'wired', bulletin: 'B', flash: true },
    'bell bell bell clack1 clack3 clack2 clack4 clack1 clack2 clack3 bell filed',
  ],
  [{ type: 'echoed', bulletin: 'B', due: false }, 'paper-slide'],
  [{ type: 'echoed', bulletin: 'B', due: true }, 'paper-slide bell bell bell bell'],
  [{ type: 'corrected', bulletin: 'B' }, 'paper-turn corrected'],
  [{ type: 'filed' }, 'stamp (filed)'],
];

describe('the sound of one event', () => {
  it.each(cases)('%o is heard as "%s"', (happened, expected) => {
    expect(heard(happened)).toBe(expected);
  });

  it('knows every type of event', () => {
    const source = readFileSync('src/rules/state.ts', 'utf8').split('export type Happened')[1] ?? '';
    const types = new Set([...source.matchAll(/type: '([a-z]+)'/g)].map((match) => match[1]));
    expect(new Set(cases.map(([happened]) => happened.type))).toEqual(types);
  });

  it.each([
    ['contradicts', 'string-deny'],
    ['weighs-against', 'string-deny'],
    ['only-seems-to', 'string-narrow'],
    ['corroborates', 'string-support'],
    ['overstates', 'string-narrow'],
  ] as const)('a thread that %s sounds as %s', (relation, cue) => {
    expect(heard({ type: 'answered', question: 'R' }, { R: relation })).toBe(cue);
  });

  it('a thread taken away again is only a pin', () => {
    expect(heard({ type: 'answered', question: 'R' })).toBe('pin');
  });

  it.each([
    ['contradicts', 'pin denied'],
    ['weighs-against', 'pin'],
    ['only-seems-to', 'pin'],
    ['corroborates', 'pin corroborated'],
    ['overstates', 'pin'],
  ] as const)('a thread tied as %s is heard as "%s"', (relation, expected) => {
    expect(heard({ type: 'locked', question: 'R' }, { R: relation })).toBe(expected);
  });

  it('a source labelled is heard as its label, each label once', () => {
    const label = { type: 'answered', question: 'T' } as const;
    expect(heard(label, { T: { who: 'by-name' } })).toBe('named');
    expect(heard(label, { T: { who: 'in-secret' } }, { T: { who: 'by-name' } })).toBe('unnamed');
    const labelled = { T: { who: 'in-secret' } };
    expect(heard(label, { T: { who: 'in-secret', count: 'one' } }, labelled)).toBe('button');
    expect(heard({ type: 'locked', question: 'T' }, labelled)).toBe('clack3');
  });

  it('a thread sounds as the player says it runs, whatever its key', () => {
    for (const relation of RELATIONS) {
      const tied = (question: string) => heard({ type: 'locked', question }, { [question]: relation });
      expect(tied('R')).toBe(tied('Q'));
    }
  });

  it.each([
    [{ pan: 'for', weight: 'slight' }, 'pin'],
    [{ pan: 'for', weight: 'solid' }, 'clack2'],
    [{ pan: 'against', weight: 'strong' }, 'clack4'],
    [{ pan: 'off', weight: 'strong' }, 'pin'],
  ] as const)('a weight %o lands as "%s"', (placed, expected) => {
    expect(heard({ type: 'answered', question: 'P' }, { P: placed })).toBe(expected);
  });

  it('a weight is heard when it lands, and at once where nothing moves or where it stands already', () => {
    const after = (before: State['answers'], still: boolean) =>
      soundsOf(
        { type: 'answered', question: 'P' },
        weekend,
        stateOf({ P: { pan: 'for', weight: 'strong' } }),
        stateOf(before),
        still,
      ).beats[0]?.after;
    expect(after({}, false)).toBe(motion.drop);
    expect(after({ P: { pan: 'against', weight: 'strong' } }, false)).toBe(motion.drop);
    expect(after({}, true)).toBe(0);
    expect(after({ P: { pan: 'for', weight: 'slight' } }, false)).toBe(0);
  });

  it('a joint clacks when its two discs have met, and parts at once', () => {
    const beats = (people: 'one' | 'two') =>
      soundsOf({ type: 'answered', question: 'J' }, weekend, stateOf({ J: people })).beats;
    expect(beats('one')).toEqual([{ cue: 'clack4', after: motion.join }]);
    expect(beats('two')).toEqual([{ cue: 'clack1', after: 0 }]);
  });

  it('a question that no weekend knows is silent', () => {
    expect(heard({ type: 'locked', question: 'nowhere' })).toBe('');
  });

  it('does not tell by its sound whether a forecast came true', () => {
    for (const miss of [1, 50, 51, 99]) {
      const came = heard({ type: 'revealed', question: 'F', percent: 100 - miss, outcome: 1 });
      expect(heard({ type: 'revealed', question: 'F', percent: miss, outcome: 0 })).toBe(came);
    }
  });
});

describe('the sound of one move', () => {
  it('is heard once where several events sound the same at one moment', () => {
    const locked: readonly Happened[] = ['F', 'F'].map((question) => ({ type: 'locked', question }));
    expect(soundsOfAll(locked, weekend, state).beats).toEqual([{ cue: 'clack2', after: 0 }]);
  });

  it('lets outcomes come in the rhythm of their needles, and all at once where nothing moves', () => {
    const revealed = ([0, 1] as const).map(
      (outcome): Happened => ({ type: 'revealed', question: 'F', percent: 99, outcome }),
    );
    const strings = (still: boolean) =>
      soundsOfAll(revealed, weekend, state, state, still).beats.filter(({ cue }) => cue.startsWith('string'));
    expect(strings(false)).toEqual([
      { cue: 'string-narrow', after: motion.pull },
      { cue: 'string-support', after: motion.outcome + motion.pull },
    ]);
    expect(strings(true).map(({ after }) => after)).toEqual([0, 0]);
  });

  it('lets the motifs of a batch follow one another', () => {
    const locked: readonly Happened[] = ['R', 'Q'].map((question) => ({ type: 'locked', question }));
    const tied = stateOf({ R: 'corroborates', Q: 'contradicts' });
    const { beats } = soundsOfAll(locked, weekend, tied);
    const [first, second] = ['corroborated', 'denied'].map((cue) => beats.find((beat) => beat.cue === cue));
    expect((second?.after ?? 0) - (first?.after ?? 0)).toBeGreaterThan(500);
    expect(beats).toHaveLength(3);
  });

  it('keeps repeated keys of the teleprinter, and the first sting', () => {
    const all: readonly Happened[] = [
      { type: 'wired', bulletin: 'B', flash: false },
      { type: 'opened', document: 'nbc' },
      { type: 'filed' },
    ];
    const { beats, sting } = soundsOfAll(all, weekend, state);
    expect(beats.filter((beat) => beat.cue === 'clack1')).toHaveLength(2);
    expect(sting).toBe('open');
  });
});

describe('the short sounds', () => {
  it('are all heard: none is carried for nothing', () => {
    const kinds = ['forecast', 'choice', 'order', 'relation'] as const;
    const all = kinds.map((kind) => ({ id: kind, kind }) as unknown as Question);
    const moves = ['answered', 'locked'].flatMap((type) =>
      [...kinds, 'T', 'P', 'J'].map((question) => ({ type, question }) as Happened),
    );
    const others = cases.map(([happened]) => happened);
    const states = [
      ...RELATIONS.map((relation) => stateOf({ relation })),
      ...['by-name', 'in-secret'].map((who) => stateOf({ T: { who }, P: { pan: 'off', weight: 'slight' } })),
    ];
    const sounded = states.flatMap((after) =>
      [...moves, ...others].flatMap((happened) =>
        soundsOf(happened, weekendOf([...all, ...questions]), after).beats.map(({ cue }) => cue),
      ),
    );
    expect(new Set(sounded)).toEqual(new Set(CUES));
  });
});

it.each(['telephone', 'mug', 'clock'] as const)('the %s is heard when it is touched, briefly', (name) => {
  const { beats, sting } = soundsOfTouch(name);
  expect(beats.length).toBeGreaterThan(1);
  expect(Math.max(...beats.map(({ after }) => after))).toBeLessThan(300);
  expect(sting).toBeUndefined();
});
