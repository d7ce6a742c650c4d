/** The record of the real weekend: shut before it opens, apart from the readouts, and told of every forecast, skipped or known. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { opened } from '../../../src/record/open-weekend.ts';
import { textsIn } from '../../../src/record/save-text.ts';
import { questionsOfKind, stepsThatReveal } from '../../../src/rules/lookup.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import { record } from '../../../src/rules/record.ts';
import { begin, step } from '../../../src/rules/step.ts';
import type { Move, State } from '../../../src/rules/state.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { movesTo } from '../../e2e/opening.ts';
import { screenOf } from '../../present/played.ts';
import { production } from '../../present/tell.ts';
import { after } from '../../rules/walk.ts';
import { countWords, textOf } from './telling.ts';

const RECORD = questionsOfKind(backChannel, 'forecast').filter(({ counts }) => counts === 'record');
const ENVELOPE = ['FR4', 'FR6', 'FR7', 'FR8'];

const played = (moves: readonly Move[], from = begin(backChannel)): State =>
  moves.reduce((state, move) => after(backChannel, state, move), from);

const turn = (to: string): Move => ({ type: 'turn', to });
const skipping = () => [...movesTo('envelope'), turn('record-debate')];
const shownAt = (state: State) => {
  const { panel } = screenOf(production, state);
  if (panel?.panel !== 'record') throw new Error(`no record at ${state.at}`);
  return panel;
};

describe('the envelope', () => {
  it('takes four numbers until it is opened, and none afterwards', () => {
    const open = played(movesTo('envelope'));
    const shut = played(skipping());
    for (const question of ENVELOPE) {
      const answer = { type: 'answer', question, answer: 30 } as const;
      const locked = after(backChannel, after(backChannel, open, answer), {
        type: 'lock',
        step: 'envelope',
        question,
      });
      expect(locked.locked).toContain(question);
      expect(step(backChannel, shut, answer)).toEqual({ refused: 'locked' });
      expect(step(backChannel, shut, { type: 'known', question, known: true })).toEqual({
        refused: 'locked',
      });
    }
  });

  it('changes no readout, whatever is put into it', () => {
    const before = played(movesTo('envelope'));
    expect(readouts(backChannel, played(movesTo('record-sum')))).toEqual(readouts(backChannel, before));
  });
});

describe('the record', () => {
  it('comes out one forecast to a screen, in the order of its days, and every one of them', () => {
    const out = backChannel.steps.flatMap(({ reveals = [] }) => reveals).slice(-RECORD.length);
    expect(out.toSorted()).toEqual(RECORD.map(({ id }) => id).toSorted());
    for (const { id } of RECORD) expect(stepsThatReveal(backChannel, id)).toHaveLength(1);
  });

  it('begins with the player’s number, and says of what was skipped that it was', () => {
    const answered = shownAt(played(movesTo('record-senate'))).forecast;
    expect(answered.said).toMatch(/^You said \d+%/);
    expect(answered.squares.map(({ id }) => id)).toEqual(['you', 'model', 'coin']);
    const skipped = shownAt(
      played([...skipping(), ...['state', 'vote', 'senate'].map((id) => turn(`record-${id}`))]),
    );
    expect(skipped.forecast.said).toBe('You left this one blank.');
    expect(skipped.forecast.squares.map(({ id }) => id)).toEqual(['model', 'coin']);
    expect(skipped.knots.filter(({ opens }) => opens).map(({ id }) => id)).toEqual([
      'FR1',
      'FR9',
      'FR2',
      'FR7',
    ]);
  });

  it('shows what was known beforehand and does not count it', () => {
    const moves = movesTo('record-sum');
    const at = moves.findIndex((move) => move.type === 'answer' && move.question === 'FR7');
    const knowing: Move = { type: 'known', question: 'FR7', known: true };
    const state = played(moves.toSpliced(at, 0, knowing));
    expect(record(backChannel, state)).toMatchObject({ counted: 7, of: 8, known: 1 });
    const { panel } = screenOf(production, state);
    const chart = panel?.panel === 'record-sum' ? panel.record.chart : undefined;
    expect(chart?.rows.filter((row) => row.known).map(({ id }) => id)).toEqual(['FR7']);
  });

  it('names where everything stands that it says', () => {
    for (const { id, prior } of RECORD) {
      expect(countWords(textOf(`q.${id}.happened.source`))).toBeGreaterThan(0);
      for (const evidence of prior?.evidence ?? []) {
        expect(textOf(`q.${id}.evidence.${evidence.id}.source`)).not.toBe('');
      }
    }
  });

  it('is short: an outcome in 25 words, a lesson in 40', () => {
    for (const { id } of RECORD) {
      expect([id, countWords(textOf(`q.${id}.happened`)) <= 25]).toEqual([id, true]);
      expect([id, countWords(textOf(`q.${id}.lesson`)) <= 40]).toEqual([id, true]);
    }
  });
});

describe('one needle after later news', () => {
  it('takes up the number as it last stood, and leaves the record’s own where it is', () => {
    const moves = movesTo('updating-offer');
    const state = played(moves);
    const [view] = screenOf(production, state).questions;
    expect(view).toMatchObject({ id: 'U3', percent: state.answers['U2'] });
    const moved = after(backChannel, state, { type: 'answer', question: 'U3', answer: 91 });
    expect(moved.answers['FR4']).toBe(state.answers['FR4']);
  });
});

describe('a weekend filed before one question of it was turned round', () => {
  it('opens with the answer kept aside, and that forecast left blank', () => {
    const file = new URL('../../fixtures/saves/format-2/filed-in-version-3.json', import.meta.url);
    const open = opened(backChannel, textsIn(readFileSync(file, 'utf8')));
    if ('problem' in open) throw new Error(open.problem);
    expect(open.archived.map(({ question }) => question)).toContain('FR5');
    expect(open.state.answers).not.toHaveProperty('FR9');
  });
});
