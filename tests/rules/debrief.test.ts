/** The turning points, what lies on the desk, the way through the steps, and snapshots. */
import { describe, expect, it } from 'vitest';
import { overstatedSlots } from '../../src/rules/bulletins.ts';
import { arrivedDocuments, pinnedClaims, visibleBlocks } from '../../src/rules/file.ts';
import { isState } from '../../src/rules/snapshot.ts';
import { begin } from '../../src/rules/step.ts';
import { nextStep, previousStep, progress } from '../../src/rules/steps.ts';
import { turningPoints } from '../../src/rules/turning-points.ts';
import type { Stance } from '../../src/rules/weekend.ts';
import { finishStep, playedTo, playOn } from './desk.ts';
import { smallWeekend as weekend } from './small-weekend.ts';
import { after } from './walk.ts';

const judged = (percent: number, stance: Stance = 'likely') => ({ percent, stance, sources: ['letter'] });
const ended = (said: Parameters<typeof playOn>[3]) => playOn(weekend, begin(weekend), undefined, said);

describe('the turning points', () => {
  it('name the biggest gain and the worst miss against the coin', () => {
    const { gain, miss } = turningPoints(weekend, ended({ answered: 80, repeated: 70, inside: 30 }));
    expect(gain).toMatchObject({ question: 'answered', percent: 80, outcome: 1 });
    expect(gain?.skill).toBeCloseTo(84, 10);
    expect(miss?.question).toBe('repeated');
    expect(miss?.skill).toBeCloseTo(-96, 10);
  });

  it('name the first of several that were equally far off, above 50 or below', () => {
    for (let far = 51; far <= 99; far += 1) {
      const { gain, miss } = turningPoints(
        weekend,
        ended({ answered: far, repeated: far, inside: 100 - far }),
      );
      expect([gain?.question, miss?.question]).toEqual(['answered', 'repeated']);
    }
  });

  it('name no gain and no miss where every forecast was a coin', () => {
    const { gain, miss } = turningPoints(weekend, ended({ answered: 50, repeated: 50, inside: 50 }));
    expect([gain, miss]).toEqual([undefined, undefined]);
  });

  it('name the change of the needle that came nearest to the article’s band', () => {
    const { update } = turningPoints(weekend, ended({ prior: 10, now: 40, 'judgement-1': judged(60) }));
    expect(update).toMatchObject({ question: 'now', before: 10, after: 40, nearer: 30, band: [55, 85] });
  });

  it('name no update where the needle moved away or within the band', () => {
    const { update } = turningPoints(weekend, ended({ prior: 60, now: 84, 'judgement-1': judged(99) }));
    expect(update).toBeUndefined();
  });

  it('name a needle that stood in the band from the first, unless it left it or another one was mended', () => {
    const inside = { prior: 60, now: 84, 'judgement-1': judged(70) };
    expect(turningPoints(weekend, ended(inside)).steady).toEqual({
      question: 'judgement-1',
      percent: 70,
      band: [55, 85],
    });
    const left = { ...inside, 'judgement-1': judged(99) };
    expect(turningPoints(weekend, ended(left)).steady).toBeUndefined();
    expect(turningPoints(weekend, ended({ ...inside, prior: 10 })).steady).toBeUndefined();
  });

  it('name a bulletin that went out overstated, and whether it was corrected', () => {
    const said = { bulletin: { source: 'named', deed: 'agreed' } };
    const out = playedTo(weekend, 'letter-echo', said);
    expect(turningPoints(weekend, out).overstatement).toEqual({
      bulletin: 'bulletin',
      slots: ['source', 'deed'],
      corrected: false,
    });
    expect(turningPoints(weekend, ended(said)).overstatement?.corrected).toBe(true);
    const again = { marked: ['l1'], slots: { source: 'unnamed', deed: 'agreed' } };
    expect(turningPoints(weekend, ended({ ...said, correction: again })).overstatement?.corrected).toBe(
      false,
    );
    expect(turningPoints(weekend, ended({})).overstatement).toBeUndefined();
  });

  it('name what the page rightly left open, by stance before by needle', () => {
    const closed = { 'judgement-2': judged(99), 'judgement-3': judged(99), 'judgement-4': judged(99) };
    expect(turningPoints(weekend, ended(closed)).open).toBeUndefined();
    const byNeedle = { ...closed, 'judgement-3': judged(30, 'unlikely') };
    expect(turningPoints(weekend, ended(byNeedle)).open).toMatchObject({
      judgement: 'judgement-3',
      insideBand: true,
      stanceOpen: false,
    });
    const byStance = { ...byNeedle, 'judgement-4': judged(99, 'open') };
    expect(turningPoints(weekend, ended(byStance)).open).toMatchObject({ judgement: 'judgement-4' });
  });

  it('are all absent at the start', () => {
    expect(Object.values(turningPoints(weekend, begin(weekend)))).toEqual(Array(6).fill(undefined));
  });
});

describe('the desk', () => {
  it('shows nothing that has not arrived', () => {
    expect(arrivedDocuments(weekend, begin(weekend))).toEqual([]);
    const state = playedTo(weekend, 'letter-who');
    expect(arrivedDocuments(weekend, state)).toEqual(['letter']);
    expect(visibleBlocks(weekend, state, 'reply')).toEqual([]);
  });

  it('holds a block back until its question is locked', () => {
    const blocks = (to: string) => visibleBlocks(weekend, playedTo(weekend, to), 'box').map(({ id }) => id);
    expect(blocks('unsealed')).toEqual(['label']);
    expect(blocks('threads')).toEqual(['label', 'inside']);
  });

  it('pins a claim when its step is done or left behind', () => {
    const state = playedTo(weekend, 'letter');
    expect(pinnedClaims(weekend, state)).toEqual([]);
    expect(pinnedClaims(weekend, finishStep(weekend, state)).map(({ id }) => id)).toEqual(['claim-letter']);
  });

  it('keeps a claim pinned once its step is left behind, done or not', () => {
    const optional = {
      ...weekend,
      steps: weekend.steps.map((each) => (each.id === 'letter' ? { ...each, optional: true } : each)),
    };
    const passed = after(optional, playedTo(optional, 'letter'), { type: 'turn', to: 'letter-who' });
    expect(pinnedClaims(optional, passed).map(({ id }) => id)).toEqual(['claim-letter']);
  });

  it('knows which slots of a bulletin say too much', () => {
    const state = playedTo(weekend, 'letter-balance', { bulletin: { source: 'vague', deed: 'agreed' } });
    expect(overstatedSlots(weekend, state, 'bulletin').map(({ id }) => id)).toEqual(['deed']);
    expect(overstatedSlots(weekend, state, 'what')).toEqual([]);
  });
});

describe('the way through the steps', () => {
  it('leads over what became of a line whether it held or not', () => {
    for (const source of ['unnamed', 'named']) {
      const before = playedTo(weekend, 'reply-outcome', { bulletin: { source, deed: 'in-principle' } });
      expect(nextStep(weekend, before)?.id).toBe('letter-echo');
      expect(previousStep(weekend, before)?.id).toBe('reply');
    }
  });

  it('begins and ends somewhere, and leads back from the drawer to the furthest step', () => {
    expect(previousStep(weekend, begin(weekend))).toBeUndefined();
    const end = ended({});
    expect(nextStep(weekend, end)).toBeUndefined();
    const inDrawer = after(weekend, end, { type: 'turn', to: 'drawer-grade' });
    expect(nextStep(weekend, inDrawer)).toBeUndefined();
    expect(previousStep(weekend, inDrawer)?.id).toBe('points');
  });

  it('counts what is done of what may not be passed by', () => {
    const needed = weekend.steps.filter(({ optional }) => !optional).length;
    expect(progress(weekend, begin(weekend))).toEqual({ done: 1, of: needed });
    expect(progress(weekend, ended({}))).toEqual({ done: needed, of: needed });
    expect(progress(weekend, ended({ bulletin: { source: 'named', deed: 'agreed' } })).done).toBe(needed);
  });
});

describe('a snapshot', () => {
  const state = playedTo(weekend, 'filing', { bulletin: { source: 'named', deed: 'agreed' } });
  const broken: readonly (readonly [string, unknown])[] = [
    ['nothing', null],
    ['a list', []],
    ['one key too many', { ...state, extra: 1 }],
    ['a FLASH of no bulletin', { ...state, flash: 'what' }],
    ['a FLASH that is no text', { ...state, flash: 1 }],
    ['one key too few', { at: state.at, reached: state.reached }],
    ['a step that is not there', { ...state, at: 'nowhere' }],
    ['a step not yet reached', { ...state, at: 'article' }],
    ['the drawer before filing', { ...state, at: 'drawer-order' }],
    ['an answer of no valid shape', { ...state, answers: { ...state.answers, answered: 120 } }],
    ['an answer to nothing', { ...state, answers: { ...state.answers, nothing: 1 } }],
    ['a locked question without its answer', { ...state, answers: {} }],
    ['a question locked twice', { ...state, locked: [...state.locked, state.locked[0]] }],
    ['a check of what is no batch', { ...state, checked: { letter: {} } }],
    ['a reason that is no text', { ...state, contested: { what: 7 } }],
    ['hostile names', JSON.parse(`{"__proto__":{},"at":"shift","reached":"shift"}`)],
  ];

  it('is read where play can go on from it', () => {
    expect(isState(weekend, JSON.parse(JSON.stringify(state)))).toBe(true);
    expect(isState(weekend, after(weekend, ended({}), { type: 'turn', to: 'drawer-order' }))).toBe(true);
  });

  it.each(broken)('is refused with %s', (_what, value) => {
    expect(isState(weekend, value)).toBe(false);
  });
});
