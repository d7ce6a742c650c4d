/** Marks and lines of a class, counted by hand. */
import { describe, expect, it } from 'vitest';
import { sentBulletins } from '../../../src/classroom/figures/lines.ts';
import { markedDocuments } from '../../../src/classroom/figures/marks.ts';
import { smallWeekend as weekend } from '../../rules/small-weekend.ts';
import { answered, answeredEach } from '../handed.ts';

describe('marks', () => {
  const marks = answeredEach(weekend, 'edge', [
    ['r1', 'r2'],
    ['r1', 'r2', 'r3'],
    ['r1', 'r4'],
    ['r2', 'r3', 'r5'],
  ]);
  const [edge] = markedDocuments(weekend, marks);

  it('are counted phrase by phrase, each with what it is by the key', () => {
    expect(edge?.phrases).toEqual([
      { phrase: 'r1', part: 'key', pupils: 3 },
      { phrase: 'r2', part: 'key', pupils: 3 },
      { phrase: 'r3', part: 'spare', pupils: 2 },
      { phrase: 'r4', part: 'other', pupils: 1 },
      { phrase: 'r5', part: 'other', pupils: 1 },
    ]);
  });

  it('tell how many found every word that matters, and how many marked one that does not', () => {
    expect(edge).toMatchObject({ question: 'edge', document: 'reply', pupils: 4, found: 2, past: 2 });
  });

  it('that are not locked yet are nobody’s answer', () => {
    const open = answered(weekend, { edge: ['r4'] }, { locked: [] });
    expect(markedDocuments(weekend, [open])).toEqual([]);
    expect(markedDocuments(weekend, [...marks, open])).toEqual(markedDocuments(weekend, marks));
  });

  it('of two questions stand apart, in the weekend’s order', () => {
    const both = answered(weekend, { edge: ['r1'], 'warm-up': ['l1'] });
    expect(markedDocuments(weekend, [both]).map(({ question }) => question)).toEqual(['warm-up', 'edge']);
  });
});

describe('lines', () => {
  const sound = { source: 'unnamed', deed: 'in-principle' };
  const named = { source: 'named', deed: 'agreed' };
  const vague = { source: 'vague', deed: 'nothing' };
  const corrected = (slots: Readonly<Record<string, string>>) =>
    answered(
      weekend,
      { bulletin: named, correction: { marked: ['l1'], slots } },
      { reached: 'points', at: 'points' },
    );
  const results = [
    ...answeredEach(weekend, 'bulletin', [vague, sound, sound]),
    answered(weekend, { bulletin: named }, { reached: 'points', at: 'points', flash: 'bulletin' }),
    corrected({ source: 'unnamed', deed: 'in-principle' }),
    corrected({ source: 'unnamed', deed: 'agreed' }),
  ];
  const [sent] = sentBulletins(weekend, results);

  it('come as they were sent, the commonest first', () => {
    expect(sent?.lines).toEqual([
      { chosen: named, pupils: 3, overstates: true },
      { chosen: sound, pupils: 2, overstates: false },
      { chosen: vague, pupils: 1, overstates: false },
    ]);
  });

  it('are counted slot by slot as well', () => {
    expect(sent?.slots).toEqual([
      {
        slot: 'source',
        options: [
          { option: 'unnamed', credit: 1, overstates: false, pupils: 2 },
          { option: 'vague', credit: 0.5, overstates: false, pupils: 1 },
          { option: 'named', credit: 0, overstates: true, pupils: 3 },
        ],
      },
      {
        slot: 'deed',
        options: [
          { option: 'in-principle', credit: 1, overstates: false, pupils: 2 },
          { option: 'agreed', credit: 0.5, overstates: true, pupils: 3 },
          { option: 'nothing', credit: 0, overstates: false, pupils: 1 },
        ],
      },
    ]);
  });

  it('tell how many said too much, corrected it, or said too much again, and how many went out as FLASH', () => {
    expect(sent).toMatchObject({ pupils: 6, overstated: 3, corrected: 1, repeated: 1, flashed: 1 });
  });
});
