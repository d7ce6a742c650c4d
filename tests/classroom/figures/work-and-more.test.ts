/** How far a class has come, the pooled curve, hits and false alarms, reasons and shapes, counted by hand. */
import { describe, expect, it } from 'vitest';
import {
  ENOUGH_FOR_A_CURVE,
  hitsOfClass,
  pooledCurve,
  reasonsGiven,
  shapesOfClasses,
} from '../../../src/classroom/figures/more.ts';
import { workOfClass } from '../../../src/classroom/figures/work.ts';
import { begin } from '../../../src/rules/step.ts';
import { playedTo } from '../../rules/desk.ts';
import { smallWeekend as weekend } from '../../rules/small-weekend.ts';
import { answered, answeredEach, handedIn } from '../handed.ts';

describe('the work of a class', () => {
  const reached = (step: string, minutes?: readonly number[]) =>
    handedIn(weekend, { ...begin(weekend), at: step, reached: step }, { minutes });
  const filed = handedIn(weekend, playedTo(weekend, 'record'), { minutes: [31, 4] });

  it('counts who has come to each chapter, who has filed and who has handed in', () => {
    expect(
      workOfClass(weekend, [reached('shift'), reached('letter'), reached('campaign'), filed]),
    ).toMatchObject({
      handedIn: 4,
      filed: 1,
      chapters: [
        { chapter: 'evening', reached: 4 },
        { chapter: 'monday', reached: 2 },
      ],
    });
  });

  it('gives the middle, the least and the most of the minutes, of those who have any', () => {
    const results = [reached('letter', [12, 0]), reached('letter', [20, 0]), filed, reached('letter')];
    expect(workOfClass(weekend, results).chapters.map(({ minutes }) => minutes)).toEqual([
      { pupils: 3, median: 20, least: 12, most: 31 },
      { pupils: 1, median: 4, least: 4, most: 4 },
    ]);
  });

  it('leaves out a chapter that opens later until somebody has come to it', () => {
    const later = { ...weekend, later: ['monday'] };
    expect(workOfClass(later, [reached('letter')]).chapters.map(({ chapter }) => chapter)).toEqual([
      'evening',
    ]);
    expect(workOfClass(later, [reached('campaign')]).chapters).toHaveLength(2);
  });
});

describe('the pooled curve', () => {
  // What was asked: `answered` and `inside` happened, `repeated` did not.
  const pupils = [
    { answered: 90, repeated: 10 },
    { answered: 70, repeated: 30 },
    { answered: 69, repeated: 31 },
    { answered: 99, repeated: 1 },
    { answered: 50, inside: 50 },
    { answered: 30, inside: 80 },
    { repeated: 75 },
    { inside: 20 },
  ].map((answers) => answered(weekend, answers));

  it('has three bands, each with its answers, the different events and how many of the answers came true', () => {
    expect(pooledCurve(weekend, pupils)).toEqual([
      { band: [1, 30], answers: 5, events: 3, happened: 2 },
      { band: [31, 69], answers: 4, events: 3, happened: 3 },
      { band: [70, 99], answers: 5, events: 3, happened: 4 },
    ]);
  });

  it('is not drawn of fewer hand-ins than eight that hold a forecast', () => {
    expect(ENOUGH_FOR_A_CURVE).toBe(8);
    const nothing = handedIn(weekend, begin(weekend));
    expect(pooledCurve(weekend, [...pupils.slice(1), nothing])).toBeUndefined();
  });

  it('leaves out what was known beforehand', () => {
    const known = answered(weekend, { answered: 99, repeated: 40 }, { known: ['answered'] });
    const bands = pooledCurve(weekend, [...pupils, known]);
    expect(bands?.map(({ answers }) => answers)).toEqual([5, 5, 5]);
  });
});

describe('hits and false alarms', () => {
  it('are added up over the class, among each sort of thing apart', () => {
    const results = [
      answered(weekend, { edge: ['r1', 'r4'], answered: 80, repeated: 60, inside: 50 }),
      answered(weekend, { edge: ['r1', 'r2', 'r3'], answered: 40, report: true }),
    ];
    expect(hitsOfClass(weekend, results)).toEqual([
      { among: 'marks', hits: 3, of: 4, falseAlarms: 1, others: 4 },
      { among: 'forecasts', hits: 1, of: 3, falseAlarms: 1, others: 1 },
      { among: 'beliefs', hits: 0, of: 0, falseAlarms: 1, others: 1 },
    ]);
  });

  it('are left out where there was nothing to tell apart', () => {
    expect(hitsOfClass(weekend, [handedIn(weekend, begin(weekend))])).toEqual([]);
  });
});

describe('reasons', () => {
  it('come by question and in alphabetical order, so that nobody can be told by their place', () => {
    const because = (reason: string) => answered(weekend, { edge: ['r1'] }, { contested: { edge: reason } });
    const first = answered(weekend, { what: ['a'] }, { contested: { what: ' It says b. ' } });
    expect(reasonsGiven(weekend, [because('The seam matters.'), because('Both do.'), first])).toEqual([
      { question: 'what', reasons: ['It says b.'] },
      { question: 'edge', reasons: ['Both do.', 'The seam matters.'] },
    ]);
  });
});

describe('the shape of a class', () => {
  it.each([
    ['a forecast', 'answered', [9, 10, 99]],
    ['a credence', 'prior', [9, 10, 99]],
    [
      'a judgement',
      'judgement-1',
      [9, 10, 99].map((percent) => ({ percent, stance: 'open' as const, sources: ['letter'] })),
    ],
  ])('of %s counts its needles by tenths of the dial', (_kind, question, answers) => {
    const [shape] = shapesOfClasses(weekend, answeredEach(weekend, question, answers), question);
    expect(shape).toEqual({ code: 'K7QF2M', pupils: 3, tenths: [1, 1, 0, 0, 0, 0, 0, 0, 0, 1] });
  });

  it('is one for each class, in the order of their codes', () => {
    const of = (code: string, percent: number) => ({ ...answered(weekend, { prior: percent }), code });
    const shapes = shapesOfClasses(weekend, [of('M4TX9P', 20), of('K7QF2M', 5), of('M4TX9P', 99)], 'prior');
    expect(shapes.map(({ code, pupils }) => [code, pupils])).toEqual([
      ['K7QF2M', 1],
      ['M4TX9P', 2],
    ]);
  });

  it('is none of a question without a dial', () => {
    expect(shapesOfClasses(weekend, [answered(weekend, { what: ['a'] })], 'what')).toEqual([]);
  });
});
