/** The charts' data over whole weekends: what has been played and shown, in its order, and nothing sooner. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { say } from '../../src/words/words.ts';
import { balanceOf } from '../../src/rules/balance.ts';
import { brier } from '../../src/rules/brier.ts';
import { arrivedDocuments } from '../../src/rules/file.ts';
import { isLocked, questionsOfKind } from '../../src/rules/lookup.ts';
import { forecastsThatCount, readouts } from '../../src/rules/readouts.ts';
import { begin } from '../../src/rules/step.ts';
import type { Move, State } from '../../src/rules/state.ts';
import { isRevealed } from '../../src/rules/steps.ts';
import { brierChart, judgementChart } from '../../src/present/charts.ts';
import { ledgerChart } from '../../src/present/ledger-chart.ts';
import { judged, rightAnswer } from '../rules/answers.ts';
import { type Player, play, randomClicker } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { words } from '../e2e/words.ts';
import { clock, tell } from './tell.ts';

const chartOf = (telling: Parameters<typeof brierChart>[0]) =>
  brierChart(telling, forecastsThatCount(backChannel), 'chart.brier');

/** Needles on the question of the balance at three moments, 80 to every forecast and judgement, everything left open. */
function reader(needles: Readonly<Record<string, number>>): Player {
  return {
    drawer: false,
    answer: (question, context) => {
      if (question.kind === 'credence') return needles[question.id] ?? 50;
      if (question.kind === 'judgement') return judged(needles[question.id] ?? 80, 'open', context);
      return question.kind === 'forecast' ? 80 : rightAnswer(question, context);
    },
  };
}

const rising = reader({ N0: 40, N3: 60, CR1: 70 });

/** What a player's weekend holds on arrival at a step; without a step, at its end. */
function stateAt(player: Player, step?: string, more: readonly Move[] = []): State {
  const { journal } = play(backChannel, player);
  const until =
    step === undefined ? -1 : journal.findIndex((move) => move.type === 'turn' && move.to === step);
  const moves = [...(until < 0 ? journal : journal.slice(0, until + 1))];
  // A forecast can be known only before it is locked.
  const all = moves.flatMap((move) => [
    move,
    ...more.filter((each) => move.type === 'answer' && 'question' in each && each.question === move.question),
  ]);
  return all.reduce((state, move) => after(backChannel, state, move), begin(backChannel));
}

const statesOf = (player: Player): readonly State[] =>
  play(backChannel, player).journal.reduce<State[]>(
    (states, move) => [...states, after(backChannel, states.at(-1) ?? begin(backChannel), move)],
    [],
  );

const known = (question: string): Move => ({ type: 'known', question, known: true });

describe('the ledger over the clock', () => {
  const whole = ledgerChart(tell(stateAt(rising)));
  const half = ledgerChart(tell(stateAt(rising, 'web-chain')));

  it('is not there before the first needle is locked', () => {
    expect(ledgerChart(tell(begin(backChannel)))).toBeUndefined();
    expect(ledgerChart(tell(stateAt(rising, 'prior')))).toBeUndefined();
    expect(ledgerChart(tell(stateAt(rising, 'times-read')))?.needle).toEqual([{ x: 0, percent: 40 }]);
  });

  it('follows the needle on the question of the balance, as far as played', () => {
    expect(half?.needle.map((point) => point.percent)).toEqual([40, 60]);
    expect(whole?.needle.map((point) => point.percent)).toEqual([40, 60, 70]);
    expect(whole?.proposition).toBe(say(words, 'prop.secret-talks'));
  });

  it('ends the balance where the balance stands', () => {
    const state = stateAt(rising);
    expect(whole?.balance).toHaveLength(6);
    expect(whole?.balance.at(-1)?.percent).toBe(Math.round(100 * balanceOf(backChannel, state).probability));
  });

  it('marks every source that has arrived, and no other', () => {
    for (const state of statesOf(randomClicker(3))) {
      const chart = ledgerChart(tell(state));
      if (!chart) continue;
      expect(chart.arrivals.map((arrival) => arrival.id)).toEqual(arrivedDocuments(backChannel, state));
    }
  });

  it('keeps everything on the axis and in the order of the clock', () => {
    for (const series of [whole?.needle, whole?.balance, whole?.arrivals, half?.needle, half?.arrivals]) {
      const places = (series ?? []).map(({ x }) => x);
      expect(places.length).toBeGreaterThan(1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(1);
    }
    expect(whole?.arrivals.at(-1)?.x).toBeCloseTo(1);
  });

  it('leaves out the long silences and draws what remains to one scale', () => {
    expect(whole?.stretches.map(({ start }) => start)).toEqual(
      ['2012-10-20T20:58', '2012-10-21T19:12', '2012-10-22T17:30'].map((time) => clock(time, 'short')),
    );
    // 131, 149 and 130 minutes from the first to the last event of each day.
    const lengths = (whole?.stretches ?? []).map(({ from, to }) => to - from);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(131 / 149);
    expect((lengths[2] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(130 / 149);
    expect(whole?.stretches[0]?.from).toBe(0);
    expect(whole?.stretches[2]?.to).toBeCloseTo(1);
  });

  it.each([
    ['rose', { N0: 40, N3: 60, CR1: 70 }, 'moved', { first: 40, last: 70 }],
    ['came back', { N0: 40, N3: 60, CR1: 40 }, 'returned', { first: 40, last: 40 }],
    ['never moved', { N0: 40, N3: 40, CR1: 40 }, 'stood', { first: 40, last: 40 }],
  ])('says in a sentence that the needle %s', (_story, needles, story, values) => {
    const state = stateAt(reader(needles));
    const weighed = Math.round(100 * balanceOf(backChannel, state).probability);
    expect(ledgerChart(tell(state))?.caption).toBe(
      say(words, `chart.ledger.${story}.weighed`, { ...values, weighed }),
    );
  });

  it('does not speak of the balance before something lies on it', () => {
    const early = ledgerChart(tell(stateAt(rising, 'times-read')));
    expect(early?.caption).toBe(say(words, 'chart.ledger.stood', { first: 40, last: 40 }));
    expect(early?.balance).toEqual([]);
  });
});

describe('the forecasts against the coin', () => {
  it('shows those whose outcome is shown, in the weekend’s order', () => {
    const rows = chartOf(tell(stateAt(rising, 'slip-3')))?.rows;
    expect(rows?.map((row) => row.id)).toEqual(['BF1', 'BF2', 'BF3', 'BF4', 'BF5']);
    expect(chartOf(tell(stateAt(rising)))?.rows.map((row) => row.id)).toEqual(
      Array.from({ length: 12 }, (_, index) => `BF${index + 1}`),
    );
  });

  it('gives no outcome away at any moment of a weekend', () => {
    expect(chartOf(tell(stateAt(rising, 'statement-edge')))).toBeUndefined();
    for (const state of statesOf(randomClicker(4))) {
      const shown = chartOf(tell(state))?.rows.map((row) => row.id) ?? [];
      expect(shown.filter((id) => !isRevealed(backChannel, state, id) || !isLocked(state, id))).toEqual([]);
    }
  });

  it('scores each as the rules do, and says what was said and what happened', () => {
    const rows = chartOf(tell(stateAt(rising)))?.rows ?? [];
    for (const question of questionsOfKind(backChannel, 'forecast').filter(
      (each) => each.counts === 'forecasts',
    )) {
      const row = rows.find((each) => each.id === question.id);
      expect(row?.brier).toBeCloseTo(brier(80, question.outcome));
      expect(row?.happened).toBe(say(words, question.outcome ? 'reveal.yes' : 'reveal.no'));
      expect(row?.said).toContain('80%');
    }
  });

  it('counts those better than a coin in its sentence, and leaves known ones out', () => {
    const state = stateAt(rising, undefined, [known('BF2')]);
    const chart = chartOf(tell(state));
    // 80 to everything: better than a coin where it happened, as 6 of the 12 did; BF2 did not.
    const mean = readouts(backChannel, state).forecasts.brier ?? Number.NaN;
    expect(chart?.caption).toBe(
      say(words, 'chart.brier.other', { better: 6, count: 11, mean: mean.toFixed(2) }),
    );
    expect(chart?.rows.filter((row) => row.known).map((row) => row.id)).toEqual(['BF2']);
  });

  it('holds nothing against the coin where all were known', () => {
    const scored = questionsOfKind(backChannel, 'forecast').filter(({ counts }) => counts === 'forecasts');
    const all = scored.map(({ id }) => known(id));
    const chart = chartOf(tell(stateAt(rising, undefined, all)));
    expect(chart?.caption).toBe(say(words, 'chart.brier.none'));
    expect(chart?.rows.every((row) => row.known)).toBe(true);
  });
});

describe('the judgements over their bands', () => {
  it('shows no band before the page is filed', () => {
    for (const state of statesOf(randomClicker(6))) {
      const shown = judgementChart(tell(state))?.rows.map((row) => row.id) ?? [];
      expect(shown.filter((id) => !isLocked(state, id))).toEqual([]);
    }
  });

  it('holds the five needles against the bands of the weekend, in its order', () => {
    const rows = judgementChart(tell(stateAt(rising)))?.rows ?? [];
    const judgements = questionsOfKind(backChannel, 'judgement');
    expect(rows.map((row) => row.id)).toEqual(judgements.map((judgement) => judgement.id));
    expect(rows.map((row) => row.band)).toEqual(judgements.map((judgement) => judgement.band));
    expect(rows.map((row) => row.percent)).toEqual([70, 80, 80, 80, 80]);
  });

  it('says how many needles and stances agree', () => {
    // 70 and 80 lie in the bands of CR1 and CR5; everything left open is right for CR2, CR3 and CR4.
    const chart = judgementChart(tell(stateAt(rising)));
    expect(chart?.caption).toBe(say(words, 'chart.judgement', { inside: 2, count: 5, right: 3 }));
    expect(chart?.rows.map((row) => row.agrees)).toEqual([false, true, true, true, false]);
    expect(chart?.rows[0]).toMatchObject({
      yours: say(words, 'stance.open'),
      article: say(words, 'stance.likely'),
    });
  });
});
