/** The desk's library: each slip is read out once, and what nobody called for stays unread until the page is filed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivedDocuments, documentsAtHand, visibleBlocks } from '../../src/rules/file.ts';
import { slipsLeft } from '../../src/rules/kinds/call.ts';
import { isAnswer } from '../../src/rules/kinds/table.ts';
import { ledger, ledgerLines } from '../../src/rules/ledger.ts';
import { questionOfKind } from '../../src/rules/lookup.ts';
import { begin, step } from '../../src/rules/step.ts';
import { finishStep, playedTo, playOn } from './desk.ts';
import { smallWeekend as weekend } from './small-weekend.ts';

const SLIPS = ['card-a', 'card-b', 'card-c'];
const second = questionOfKind(weekend, 'call-2', 'call');
if (!second) throw new RangeError('there is no second call');
const atSecond = (first: string) => playedTo(weekend, 'call-2', { 'call-1': first });
const slipsIn = (state: ReturnType<typeof begin>) =>
  documentsAtHand(weekend, state).filter((id) => SLIPS.includes(id));

describe('a call', () => {
  it.each(SLIPS)('that has brought %s leaves the others to the next one', (first) => {
    const state = atSecond(first);
    expect(slipsLeft(weekend, state, second)).toEqual(SLIPS.filter((slip) => slip !== first));
    const again = { type: 'answer', question: 'call-2', answer: first } as const;
    expect(step(weekend, state, again)).toEqual({ refused: 'malformed' });
  });

  it('is answered by nothing but a slip that is left', () => {
    const state = atSecond('card-b');
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.constantFrom(...SLIPS, 'letter', '__proto__')), (value) => {
        expect(isAnswer(second, value, { weekend, state })).toBe(value === 'card-a' || value === 'card-c');
      }),
    );
  });

  it('brings its slip when it is made, and no other before the page is filed', () => {
    const chosen = { 'call-1': 'card-c', 'call-2': 'card-a' };
    expect(slipsIn(playedTo(weekend, 'call-1', chosen))).toEqual([]);
    const made = finishStep(weekend, playedTo(weekend, 'call-1', chosen), chosen);
    expect(slipsIn(made)).toEqual(['card-c']);
    expect(visibleBlocks(weekend, made, 'card-c')).toHaveLength(1);
    expect(visibleBlocks(weekend, made, 'card-b')).toEqual([]);
    expect(slipsIn(playOn(weekend, made, 'filing', chosen))).toEqual(['card-c', 'card-a']);
    expect(slipsIn(playOn(weekend, made, undefined, chosen))).toEqual(['card-c', 'card-a', 'card-b']);
  });

  it('is no source: nothing arrives by it that could be cited or placed', () => {
    const end = playOn(weekend, begin(weekend), undefined);
    expect(arrivedDocuments(weekend, end).filter((id) => SLIPS.includes(id))).toEqual([]);
  });

  it('is written into the ledger in its turn, and is no number there', () => {
    const state = playOn(weekend, begin(weekend), undefined, { 'call-1': 'card-b' });
    const calls = ledgerLines(weekend, state).flatMap((line) => ('document' in line ? [line.document] : []));
    expect(calls).toEqual(['card-b', 'card-a']);
    const questions = ledgerLines(weekend, state).map(({ question }) => question);
    expect(questions.indexOf('call-1')).toBeLessThan(questions.indexOf('answered'));
    expect(ledger(weekend, state).every(({ after }) => after > 0)).toBe(true);
  });
});
