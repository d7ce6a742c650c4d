/** What hangs on the board over a weekend: in the order of arrival, nothing early, chain and joint once they are settled. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { begin } from '../../src/rules/step.ts';
import { isLocked } from '../../src/rules/lookup.ts';
import { boardOf } from '../../src/present/board.ts';
import { perfectReader, play, randomClicker } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { tell } from './tell.ts';

function played(player: Parameters<typeof play>[1]) {
  let state = begin(backChannel);
  return play(backChannel, player).journal.map((move) => {
    state = after(backChannel, state, move);
    return { state, board: boardOf(tell(state)) };
  });
}

const weekends = [perfectReader(), randomClicker(3)].map(played);

describe.each(weekends.map((moments) => ({ moments })))('the board', ({ moments }) => {
  it('only grows, and every claim keeps its number', () => {
    let before: readonly string[] = [];
    for (const { board } of moments) {
      const hung = board.claims.map((claim) => claim.id);
      expect(hung.slice(0, before.length)).toEqual(before);
      expect(board.claims.map((claim) => claim.number)).toEqual(hung.map((_, index) => index + 1));
      before = hung;
    }
    expect(before).toHaveLength(backChannel.claims.length);
  });

  it('tells when each claim went up, and never goes back in time', () => {
    for (const { board } of moments) {
      const times = board.claims.map((claim) => claim.iso);
      expect(times).toEqual([...times].sort());
      expect(board.claims.every((claim) => claim.clock !== '')).toBe(true);
    }
  });

  it('ties threads only between claims that hang', () => {
    for (const { board } of moments) {
      const hung = board.claims.map((claim) => claim.id);
      for (const { from, to } of board.threads) expect(hung).toEqual(expect.arrayContaining([from, to]));
    }
  });

  it('hangs the chain once it is walked, the joint once it is set, and the grid once it is locked', () => {
    for (const { state, board } of moments) {
      expect(board.chains.length).toBe(isLocked(state, 'SG4') ? 1 : 0);
      expect(board.joint !== undefined).toBe('J' in state.answers);
      expect(board.grids.length).toBe(isLocked(state, 'GR') ? 1 : 0);
    }
  });
});

describe('where claims hang', () => {
  const claims = weekends[0]?.at(-1)?.board.claims ?? [];
  const places = new Map(claims.map((claim) => [claim.document, `${claim.side} ${claim.lane}`]));

  it.each([
    ['times', 'left 0'],
    ['nsc', 'left 1'],
    ['nbc', 'left 0'],
    ['salehi', 'right 0'],
    ['al-monitor', 'right 0'],
    ['article', 'middle 0'],
  ])('%s: %s', (document, place) => expect(places.get(document)).toBe(place));
});
