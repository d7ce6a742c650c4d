/** Captions follow what is heard: whatever carries meaning in sound is also said, and nothing else. */
import { describe, expect, it } from 'vitest';
import { interfaceWords as words } from '../../fixtures/interface.ts';
import { soundsOf } from '../../../src/game/audio/cues.ts';
import { captionsOf } from '../../../src/game/page/Captions.tsx';
import type { Happened, State } from '../../../src/rules/state.ts';
import { RELATIONS, type Answer, type Weekend } from '../../../src/rules/weekend.ts';
import { MOTIFS } from '../../../src/present/sounds.ts';
import { stateOf, weekendOf, WHO } from './small.ts';

const weekend: Weekend = weekendOf([
  { id: 'T', kind: 'tags', fields: [WHO], counts: 'practice', paragraphs: [] },
  {
    id: 'R',
    kind: 'relation',
    from: 'a',
    to: 'b',
    relation: 'corroborates',
    options: [],
    counts: 'practice',
    paragraphs: [],
  },
]);

interface Move {
  readonly happened: Happened;
  readonly state: State;
}

const answers: readonly (readonly [string, Answer])[] = [
  ['T', { who: 'by-name' }],
  ['T', { who: 'in-secret' }],
  ['T', { who: 'party' }],
  ...RELATIONS.map((relation) => ['R', relation] as const),
];
const moves: readonly Move[] = [
  ...answers.flatMap(([question, answer]) =>
    (['answered', 'locked'] as const).map((type) => ({
      happened: { type, question },
      state: stateOf({ [question]: answer }),
    })),
  ),
  ...(
    [
      { type: 'arrived', document: 'nyt' },
      { type: 'checked', step: 's', wrong: 0, of: 3 },
      { type: 'checked', step: 's', wrong: 2, of: 3 },
      { type: 'opened', document: 'nbc' },
      { type: 'wired', bulletin: 'B', flash: false },
      { type: 'wired', bulletin: 'B', flash: true },
      { type: 'echoed', bulletin: 'B', due: true },
      { type: 'echoed', bulletin: 'B', due: false },
      { type: 'corrected', bulletin: 'B' },
      { type: 'filed' },
      { type: 'turned', to: 's', first: true },
      { type: 'revealed', question: 'F', percent: 3, outcome: 1 },
    ] as const
  ).map((happened) => ({ happened, state: stateOf({}) })),
];

const captions = ({ happened, state }: Move) => captionsOf([happened], { weekend, state, before: undefined });

describe('captions', () => {
  it('say every motif that is heard, and no other', () => {
    for (const move of moves) {
      const heard = soundsOf(move.happened, weekend, move.state).beats.map(({ cue }) => cue);
      const motifs = MOTIFS.filter((motif) => heard.includes(motif));
      expect(captions(move).filter((id) => MOTIFS.some((motif) => motif === id))).toEqual(motifs);
    }
  });

  it('tell the telephone from a line that came back well', () => {
    const echoed = (due: boolean) =>
      captions({ happened: { type: 'echoed', bulletin: 'B', due }, state: stateOf({}) });
    expect(echoed(true)).toEqual(['phone']);
    expect(echoed(false)).toEqual([]);
  });

  it('have words, and no words stand for nothing', () => {
    const said = new Set(moves.flatMap(captions).map((id) => `caption.${id}`));
    const written = Object.keys(words).filter((id) => id.startsWith('caption.'));
    expect(said).toEqual(new Set(written));
  });

  it('are two lines at most, each sound once', () => {
    const all = moves.map((move) => move.happened);
    const lines = captionsOf([...all, ...all], {
      weekend,
      state: stateOf({ R: 'contradicts' }),
      before: undefined,
    });
    expect(lines).toHaveLength(2);
    expect(new Set(lines).size).toBe(2);
  });
});
