/** The grid as a sheet: the first column is the balance's own, and nothing in it says beforehand what would hold. */
import { describe, expect, it } from 'vitest';
import { questionOfKind } from '../../src/rules/lookup.ts';
import { begin } from '../../src/rules/step.ts';
import { viewOf } from '../../src/present/kinds/table.ts';
import { gridSheet, settledGrids } from '../../src/present/grids.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { playedTo } from '../rules/desk.ts';
import { after } from '../rules/walk.ts';
import { tell } from './tell.ts';

const question = questionOfKind(backChannel, 'GR', 'grid');
if (!question) throw new RangeError('the weekend asks no grid');
const sheetAt = (state: Parameters<typeof tell>[0]) => gridSheet(tell(state), question);
const asked = playedTo(backChannel, 'grid');

describe('the grid', () => {
  it('has nothing in its first column before the balance has settled it', () => {
    expect(sheetAt(begin(backChannel)).rows.map(({ settled }) => settled)).toEqual(['', '', '', '', '']);
  });

  it('takes from the balance who says that they talked, who denies it and who is silent', () => {
    const { rows } = sheetAt(asked);
    expect(rows.map(({ document, settled }) => [document, settled])).toEqual([
      ['times', 'says'],
      ['nsc', 'silent'],
      ['salehi', 'denies'],
      ['al-monitor', 'says'],
      ['nbc', 'says'],
    ]);
  });

  it('keeps to itself what would hold until it is locked', () => {
    const answer = {
      times: 'says',
      nsc: 'silent',
      salehi: 'silent',
      'al-monitor': 'silent',
      nbc: 'says',
    } as const;
    const filled = after(backChannel, asked, { type: 'answer', question: 'GR', answer });
    const checked = after(backChannel, filled, { type: 'check', step: 'grid' });
    for (const state of [asked, filled, checked]) {
      const { rows } = sheetAt(state);
      expect(
        rows.every(({ holds, accepted, why }) => holds === undefined && accepted.length + why.length === 0),
      ).toBe(true);
      expect(settledGrids(tell(state))).toEqual([]);
    }
    const [sheet] = settledGrids(tell(after(backChannel, checked, { type: 'lock', step: 'grid' })));
    expect(sheet?.rows.map(({ holds }) => holds)).toEqual([true, false, true, true, false]);
    expect(sheet?.rows.map(({ accepted }) => accepted.length)).toEqual([1, 1, 2, 1, 2]);
    expect(sheet?.rows.every(({ why }) => why.length > 0)).toBe(true);
  });
});

describe('a claim laid on the grid', () => {
  const laidAt = (state: Parameters<typeof tell>[0]) => {
    const view = viewOf(tell(state), 'CP5-cell');
    return view?.kind === 'choice' ? view.laid : undefined;
  };
  const before = playedTo(backChannel, 'article-cell');

  it('lights no cell before the answer is locked, and then the one it changes', () => {
    const answered = after(backChannel, before, {
      type: 'answer',
      question: 'CP5-cell',
      answer: ['salehi-talked'],
    });
    for (const state of [before, answered]) expect(laidAt(state)?.sheet.lit).toBeUndefined();
    const locked = after(backChannel, answered, { type: 'lock', step: 'article-cell' });
    const laid = laidAt(locked);
    expect(laid?.sheet.lit).toEqual({ document: 'nsc', column: 'settled', becomes: 'denies' });
    expect(laid?.claim.document).toBe('article');
  });
});
