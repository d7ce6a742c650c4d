/** A slip as it is described: its rows, what each still offers, and the way on that opens with the last of them. */
import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/rules/state.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { playedTo } from '../rules/desk.ts';
import { made, screenOf } from './played.ts';
import { production } from './tell.ts';

const answer = (question: string, percent: number): Move => ({ type: 'answer', question, answer: percent });
const known = (question: string): Move => ({ type: 'known', question, known: true });

function slipAfter(step: string, moves: readonly Move[] = []) {
  const screen = screenOf(production, made(production, playedTo(backChannel, step, { N0: 40 }), moves));
  const row = (question: string) => screen.slip.find((each) => each.question === question);
  const box = (question: string) =>
    screen.questions.some((view) => view.kind === 'forecast' && view.id === question && view.mayBeKnown);
  return { screen, row, box };
}

describe('a step with several dials', () => {
  it('is one slip, with a row for each in their order', () => {
    const { screen } = slipAfter('slip-1');
    expect(screen.layout).toBe('slip');
    expect(screen.slip.map(({ question }) => question)).toEqual(['BF1', 'BF2', 'BF3', 'BF4']);
    expect(slipAfter('slip-3').screen.slip.map(({ question }) => question)).toEqual(['N3', 'BF8', 'BF9']);
  });

  it('with one dial it is none', () => {
    const { screen } = slipAfter('prior');
    expect([screen.layout, screen.slip]).toEqual(['toy', []]);
  });

  it('names every row by what it asks, where its needle stands and whether it is locked', () => {
    const { row } = slipAfter('slip-1', [answer('BF2', 30)]);
    expect(row('BF1')?.name).toMatch(/^1 of 4: By Sunday night, Washington .*\. not set yet\.$/);
    expect(row('BF2')?.name).toMatch(/^2 of 4: .*\. 30%, unlikely\.$/);
    const [lock] = [row('BF2')?.lock];
    const locked = slipAfter('slip-1', [answer('BF2', 30), ...(lock?.moves ?? [])]);
    expect(locked.row('BF2')?.name).toMatch(/30%, unlikely\. Locked\.$/);
  });

  it('locks each row alone, and goes on only once all are locked', () => {
    const first = slipAfter('slip-1', [answer('BF1', 60)]);
    expect(first.row('BF1')?.lock?.ready).toBe(true);
    expect(first.row('BF2')?.lock?.ready).toBe(false);
    const rows = ['BF1', 'BF2', 'BF3', 'BF4'];
    const moves = rows.flatMap((id): Move[] => [
      answer(id, 60),
      ...(slipAfter('slip-1', [answer(id, 60)]).row(id)?.lock?.moves ?? []),
    ]);
    rows.forEach((_, done) => {
      const { actions, slip } = slipAfter('slip-1', moves.slice(0, 2 * done)).screen;
      expect([actions.next, actions.lock?.ready]).toEqual([undefined, false]);
      expect(slip.filter(({ locked }) => locked)).toHaveLength(done);
    });
    const { actions } = slipAfter('slip-1', moves).screen;
    expect([actions.next === undefined, actions.lock]).toEqual([false, undefined]);
  });

  it('asks who knew before the needle is touched, and no more afterwards', () => {
    expect(slipAfter('slip-1').box('BF1')).toBe(true);
    const ticked = slipAfter('slip-1', [known('BF1')]);
    expect([ticked.box('BF1'), ticked.row('BF1')?.known]).toEqual([true, true]);
    const touched = slipAfter('slip-1', [known('BF1'), answer('BF1', 60)]);
    expect([touched.box('BF1'), touched.row('BF1')?.known]).toEqual([false, true]);
    expect(touched.box('BF2')).toBe(true);
    const back = slipAfter('slip-1', [answer('BF1', 60), { type: 'withdraw', question: 'BF1' }]);
    expect(back.box('BF1')).toBe(true);
  });

  it('has such a box for the record too, and none for what nothing scores', () => {
    const { screen, box } = slipAfter('slip-record');
    expect(screen.slip.every(({ question }) => box(question))).toBe(true);
    expect(slipAfter('slip-3').box('N3')).toBe(false);
  });

  it('shows an earlier number again, which may be locked untouched', () => {
    const { row, screen } = slipAfter('slip-3');
    expect([row('N3')?.percent, row('N3')?.lock?.ready]).toEqual([40, true]);
    expect(row('N3')?.lock?.moves).toEqual([
      answer('N3', 40),
      { type: 'lock', step: 'slip-3', question: 'N3' },
    ]);
    expect(screen.questions.find(({ id }) => id === 'N3')?.toy).toMatchObject({ shows: 'dial', ghost: 40 });
  });

  it('takes back one row and leaves the others', () => {
    const { row } = slipAfter('slip-1', [answer('BF1', 60), answer('BF2', 70)]);
    expect(row('BF1')?.withdraw).toEqual({ type: 'withdraw', question: 'BF1' });
    expect(row('BF3')?.withdraw).toBeUndefined();
  });
});
