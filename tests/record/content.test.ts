/** A weekend whose content has changed since it was saved: play goes on, and what is no longer asked stays in the record. */
import { describe, expect, it } from 'vitest';
import { begun, opened, type OpenWeekend, saveOf } from '../../src/record/open-weekend.ts';
import { movesOf } from '../../src/record/journal.ts';
import { readSave } from '../../src/record/save-text.ts';
import { readouts } from '../../src/rules/readouts.ts';
import type { Move } from '../../src/rules/state.ts';
import { isFiled, progress } from '../../src/rules/steps.ts';
import type { Question, Step, Weekend } from '../../src/rules/weekend.ts';
import { playOn } from '../rules/desk.ts';
import { play, randomClicker } from '../rules/players.ts';
import { smallWeekend as today } from '../rules/small-weekend.ts';
import { playedBy } from './played.ts';

/** Ids of today under the names they had, wherever they stand in the data. */
function renamed(weekend: Weekend, names: Readonly<Record<string, string>>): Weekend {
  const text = Object.entries(names).reduce(
    (data, [now, then]) => data.replaceAll(`"${now}"`, `"${then}"`),
    JSON.stringify(weekend),
  );
  return JSON.parse(text);
}

const dropped: Question = {
  id: 'dropped',
  kind: 'choice',
  counts: 'reading',
  paragraphs: [1],
  options: ['yes', 'no'],
  correct: ['yes'],
};
const droppedStep: Step = {
  ...(today.steps[2] ?? { id: '', chapter: '', verb: 'read', clock: '', questions: [] }),
  id: 'dropped-step',
  questions: ['dropped'],
};

/** The weekend as it was: two ids have been given new names since, and one question is asked no longer. */
const older: Weekend = renamed(
  { ...today, contentVersion: 1 },
  { what: 'old-what', 'letter-what': 'old-step' },
);
const oldest: Weekend = {
  ...older,
  questions: [...older.questions, dropped],
  steps: older.steps.toSpliced(3, 0, droppedStep),
};
const changed = (changes: Weekend['changes'], contentVersion = 2): Weekend => ({
  ...today,
  contentVersion,
  ...(changes ? { changes } : {}),
});
const names = { from: 1, steps: { 'old-step': 'letter-what' }, questions: { 'old-what': 'what' } } as const;
const after1 = changed([names]);
const withoutDropped = changed([
  {
    ...names,
    steps: { ...names.steps, 'dropped-step': 'letter-who' },
    questions: { ...names.questions, dropped: 'archived' },
  },
]);

const saved = (weekend: Weekend, moves: readonly Move[]) => ({
  save: saveOf(playedBy(weekend, moves), '0.0.0+test'),
  parts: [],
});

function open(weekend: Weekend, texts: Parameters<typeof opened>[1]): OpenWeekend {
  const read = opened(weekend, texts);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('a save of an earlier content version', () => {
  const { journal } = play(older, randomClicker(5));

  it('replays under the names of today after every move', () => {
    journal.forEach((_, at) => {
      const then = playedBy(older, journal.slice(0, at + 1));
      const now = open(after1, saved(older, journal.slice(0, at + 1)));
      expect(now.aside).toBeUndefined();
      expect(JSON.stringify(now.state)).toBe(
        JSON.stringify(then.state)
          .replaceAll('"old-what"', '"what"')
          .replaceAll('"old-step"', '"letter-what"'),
      );
      expect(movesOf(now.journal)).toHaveLength(at + 1);
    });
  });

  it('goes through several versions one after another', () => {
    const twice = changed(
      [
        { from: 2, questions: { between: 'what' } },
        { ...names, questions: { 'old-what': 'between' } },
      ],
      3,
    );
    const { state } = open(twice, saved(older, journal));
    expect(state).toEqual(open(after1, saved(older, journal)).state);
  });

  it('keeps the answers to what is no longer asked, also once play has gone on, and leads to the end', () => {
    const all = play(oldest, randomClicker(5)).journal;
    all.forEach((_, at) => {
      const now = open(withoutDropped, saved(oldest, all.slice(0, at + 1)));
      const then = playedBy(oldest, all.slice(0, at + 1)).state;
      const archived = Object.hasOwn(then.answers, 'dropped')
        ? [{ contentVersion: 1, question: 'dropped', answer: then.answers['dropped'] }]
        : [];
      expect(now.archived).toEqual(archived);
      const again = open(withoutDropped, { save: saveOf(now, '0.0.0+test'), parts: [] });
      expect(again.archived).toEqual(archived);
      expect(again.state).toEqual(now.state);
      const { done, of } = progress(withoutDropped, playOn(withoutDropped, now.state, undefined));
      expect(done).toBe(of);
    });
  });

  it('is put aside as it was where its journal no longer replays', () => {
    const texts = saved(oldest, play(oldest, randomClicker(5)).journal);
    expect(open(withoutDropped, texts).aside).toBe(texts.save);
  });

  it('keeps the readouts it was filed with', () => {
    const texts = saved(oldest, play(oldest, randomClicker(5)).journal);
    const { state } = playedBy(oldest, play(oldest, randomClicker(5)).journal);
    expect(isFiled(oldest, state)).toBe(true);
    const { forecasts, judgement, reading } = readouts(oldest, state);
    const filed = {
      contentVersion: 1,
      forecasts: forecasts.score,
      judgement: judgement.score,
      reading: reading.score,
    };
    const now = open(withoutDropped, texts);
    expect(now.scores).toEqual(filed);
    const written = readSave(saveOf(now, '0.0.0+test'));
    expect(written).toMatchObject({ contentVersion: 2, scores: filed });
  });
});

it('a save of a newer content version is not opened', () => {
  const texts = { save: saveOf(begun(changed([], 9), 'one', 1), '0.0.0+test'), parts: [] };
  expect(opened(today, texts)).toEqual({ problem: 'newer' });
});
