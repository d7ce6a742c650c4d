/** The verdict's panels: how each item came out, and what the small scenes of the turns show. */
import { describe, expect, it } from 'vitest';
import { scenery } from '../../src/weekends/back-channel/scenery.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { begin } from '../../src/rules/step.ts';
import type { State } from '../../src/rules/state.ts';
import { turningPoints } from '../../src/rules/turning-points.ts';
import { comparisons } from '../../src/present/comparisons.ts';
import { laterPanels } from '../../src/present/later-panels.ts';
import { panelOf } from '../../src/present/panels.ts';
import { readoutViews } from '../../src/present/readouts.ts';
import { turningPointViews } from '../../src/present/turning-points.ts';
import { alwaysFifty, oracle, perfectReader, type Player, play, randomClicker } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { tell } from './tell.ts';

const stateOf = (player: Player) => play(backChannel, player).state;

/** Reads as the key does and gives every forecast this percent; those named are known beforehand. */
function forecasting(percent: number, known: readonly string[] = []): State {
  const reader = perfectReader();
  const { journal } = play(backChannel, {
    drawer: false,
    answer: (question, context) =>
      question.kind === 'forecast' ? percent : reader.answer(question, context),
  });
  return journal
    .flatMap((move) =>
      move.type === 'answer' && known.includes(move.question)
        ? [move, { type: 'known', question: move.question, known: true } as const]
        : [move],
    )
    .reduce((state, move) => after(backChannel, state, move), begin(backChannel));
}

describe('everything side by side', () => {
  it('a perfect reader holds everywhere but in the forecasts, level with the coin', () => {
    const rows = comparisons(tell(stateOf(perfectReader())));
    expect(new Set(rows.map((row) => row.verdict))).toEqual(new Set(['right', 'even']));
  });

  it.each([
    [80, 'better', 'worse'],
    [50, 'even', 'even'],
    [20, 'worse', 'better'],
  ])('%i%% to every forecast is %s where it happened, else %s', (percent, happened, failed) => {
    for (const row of comparisons(tell(forecasting(percent)))) {
      const question = backChannel.questions.find(({ id }) => id === row.question);
      if (question?.kind !== 'forecast') continue;
      expect([row.question, row.verdict]).toEqual([row.question, question.outcome ? happened : failed]);
    }
  });

  it('a forecast known beforehand is held against nothing', () => {
    const rows = comparisons(tell(forecasting(80, ['BF2'])));
    expect(rows.filter((row) => row.verdict === 'known').map((row) => row.question)).toEqual(['BF2']);
  });
});

describe('the small scenes of the turns', () => {
  const players: readonly [string, Player][] = [
    ['an oracle', oracle()],
    ['always fifty', alwaysFifty()],
    ...[1, 2, 3, 4, 5].map((seed): [string, Player] => [`random clicks ${seed}`, randomClicker(seed)]),
  ];

  it.each(players)('%s: show what the rules found', (_name, player) => {
    const state = stateOf(player);
    const found = turningPoints(backChannel, state);
    const [gain, miss, update, overstatement, open] = turningPointViews(tell(state));
    expect(gain?.picture).toMatchObject({ percent: found.gain?.percent, outcome: found.gain?.outcome });
    expect(miss?.picture).toMatchObject({ percent: found.miss?.percent, outcome: found.miss?.outcome });
    const kept = found.update ?? found.steady;
    expect(update?.picture).toMatchObject({
      percent: found.update?.after ?? found.steady?.percent,
      before: found.update?.before,
      band: kept?.band,
    });
    const fate = found.overstatement?.corrected === true ? 'corrected' : 'standing';
    expect(overstatement?.picture).toEqual({ shows: 'line', fate: found.overstatement ? fate : 'clean' });
    expect(open?.picture).toEqual({ shows: 'door', ajar: found.open !== undefined });
  });

  it('tell the number after the story, and only where there was a call', () => {
    const [gain, miss] = turningPointViews(tell(stateOf(oracle())));
    expect(gain?.number).toContain('0.00');
    expect(gain?.story).not.toContain('0.00');
    expect(miss?.number).toBe('');
  });
});

describe('the readouts', () => {
  it('stand beside the benchmarks of the weekend, each a figure on its own scale', () => {
    for (const readout of readoutViews(tell(stateOf(perfectReader())))) {
      const benchmarks = scenery.benchmarks?.[readout.id] ?? [];
      expect(readout.benchmarks.map(({ id, at }) => [id, at])).toEqual(
        benchmarks.map(({ id, at }) => [id, at]),
      );
      expect(readout.benchmarks.length).toBeGreaterThan(1);
    }
  });

  it('stand beside those that it was filed with, where that was in another content version', () => {
    const notes = (contentVersion: number) => {
      const scores = { contentVersion, forecasts: 61.4, judgement: 48.6 };
      const panel = panelOf({ ...tell(stateOf(perfectReader())), scores }, 'readouts', laterPanels);
      return panel?.panel === 'readouts' ? panel.notes : [];
    };
    const [first = ''] = notes(backChannel.contentVersion - 1);
    for (const said of ['61', '49', 'no score']) expect(first).toContain(said);
    expect(notes(backChannel.contentVersion)).toEqual(notes(backChannel.contentVersion - 1).slice(1));
  });

  it('give no figure where every forecast was known', () => {
    const all = backChannel.questions.filter(({ counts }) => counts === 'forecasts').map(({ id }) => id);
    const [forecasts] = readoutViews(tell(forecasting(80, all)));
    expect(forecasts?.score).toBeUndefined();
  });
});
