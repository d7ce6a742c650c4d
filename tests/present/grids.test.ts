/** The grid as a sheet: the first column is the balance's own, and nothing in it says beforehand what would hold. */
import { describe, expect, it } from 'vitest';
import { questionOfKind } from '../../src/rules/lookup.ts';
import { begin } from '../../src/rules/step.ts';
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
