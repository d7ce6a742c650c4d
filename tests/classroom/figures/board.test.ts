/** Balance, threads and labels of a class, counted by hand. */
import { describe, expect, it } from 'vitest';
import { jointsOfClass, pannedSources } from '../../../src/classroom/figures/balance.ts';
import { labelFields, walkedChains } from '../../../src/classroom/figures/labels.ts';
import { tiedThreads } from '../../../src/classroom/figures/threads.ts';
import { smallWeekend as weekend } from '../../rules/small-weekend.ts';
import { answered, answeredEach } from '../handed.ts';

describe('the balance', () => {
  it('counts each pan of a source, split by weight, with the key apart', () => {
    const placed = answeredEach(weekend, 'place-reply', [
      { pan: 'off', weight: 'slight' },
      { pan: 'off', weight: 'strong' },
      { pan: 'off', weight: 'strong' },
      { pan: 'against', weight: 'solid' },
    ]);
    expect(pannedSources(weekend, placed)).toEqual([
      {
        question: 'place-reply',
        document: 'reply',
        pupils: 4,
        key: 'off',
        pans: [
          { pan: 'against', pupils: 1, weights: weights(0, 1, 0) },
          { pan: 'for', pupils: 0, weights: weights(0, 0, 0) },
          { pan: 'off', pupils: 3, weights: weights(1, 0, 2) },
        ],
      },
    ]);
  });

  // Odds of 10^(decibans / 10) (Good 1950): 3 and 6 decibans in one pan, and at the joint the heavier of them alone.
  const percent = (decibans: number) => 100 / (1 + 10 ** (-decibans / 10));
  const joint = (letter: 'slight' | 'strong', box: 'slight' | 'solid', people: 'one' | 'two') =>
    answered(weekend, {
      'place-letter': { pan: 'for', weight: letter },
      'place-box': { pan: 'for', weight: box },
      joint: people,
    });

  it('shows what the joint makes of each pupil’s balance, whatever that pupil answered', () => {
    const [figure] = jointsOfClass(weekend, [
      joint('strong', 'solid', 'two'),
      joint('slight', 'solid', 'one'),
      joint('slight', 'slight', 'two'),
    ]);
    expect(figure?.said).toEqual({ one: 1, two: 2 });
    const expected = [
      [6, 3],
      [9, 6],
      [16, 10],
    ];
    figure?.tilts.forEach(({ two, one }, row) => {
      expect(two).toBeCloseTo(percent(expected[row]?.[0] ?? 0), 9);
      expect(one).toBeCloseTo(percent(expected[row]?.[1] ?? 0), 9);
    });
    expect(figure?.tilts).toHaveLength(3);
    expect(figure?.median.two).toBeCloseTo(percent(9), 9);
    expect(figure?.median.one).toBeCloseTo(percent(6), 9);
  });

  it('has no joint where nobody has come to it', () => {
    const placed = answeredEach(weekend, 'place-letter', [{ pan: 'for', weight: 'solid' }]);
    expect(jointsOfClass(weekend, placed)).toEqual([]);
  });
});

function weights(slight: number, solid: number, strong: number) {
  return [
    { weight: 'slight', pupils: slight },
    { weight: 'solid', pupils: solid },
    { weight: 'strong', pupils: strong },
  ];
}

describe('threads', () => {
  it('are counted by relation, with what is right and what lies beside it', () => {
    const [thread] = tiedThreads(
      weekend,
      answeredEach(weekend, 'thread', ['contradicts', 'contradicts', 'weighs-against', 'overstates']),
    );
    expect(thread).toMatchObject({ question: 'thread', pupils: 4, changed: 0 });
    expect(thread?.relations).toEqual([
      { relation: 'contradicts', stands: 'right', pupils: 2, first: undefined },
      { relation: 'weighs-against', stands: 'near', pupils: 1, first: undefined },
      { relation: 'only-seems-to', stands: 'off', pupils: 0, first: undefined },
      { relation: 'corroborates', stands: 'off', pupils: 0, first: undefined },
      { relation: 'overstates', stands: 'off', pupils: 1, first: undefined },
    ]);
  });

  it('of a batch have a first try, as it was checked, and a last', () => {
    const tries = [
      ['contradicts', 'only-seems-to'],
      ['only-seems-to', 'only-seems-to'],
      ['contradicts', 'corroborates'],
    ] as const;
    const [thread] = tiedThreads(
      weekend,
      tries.map(([first, last]) =>
        answered(weekend, { 'batch-1': last }, { checked: { threads: { 'batch-1': first } } }),
      ),
    );
    expect(thread?.changed).toBe(2);
    expect(thread?.relations.map(({ relation, first, pupils }) => [relation, first, pupils])).toEqual([
      ['contradicts', 2, 0],
      ['weighs-against', 0, 0],
      ['only-seems-to', 1, 2],
      ['corroborates', 0, 1],
      ['overstates', 0, 0],
    ]);
  });
});

describe('labels', () => {
  it('are counted field by field and source by source', () => {
    const labels = answeredEach(weekend, 'who', [
      { named: 'no', count: 'one' },
      { named: 'no', count: 'two' },
      { named: 'yes', count: 'one' },
    ]);
    const of = (value: string, pupils: number, right: boolean) => ({ value, pupils, right });
    const source = { question: 'who', document: 'letter', pupils: 3 };
    expect(labelFields(weekend, labels)).toMatchObject([
      {
        field: 'named',
        label: 'q.who.field.named',
        columns: [
          { value: 'yes', label: 'q.who.field.named.yes' },
          { value: 'no', label: 'q.who.field.named.no' },
        ],
        sources: [{ ...source, values: [of('yes', 1, false), of('no', 2, true)] }],
      },
      { field: 'count', sources: [{ ...source, values: [of('one', 2, true), of('two', 1, false)] }] },
    ]);
  });

  it('of several sources stand together where they ask the same field', () => {
    const [who] = weekend.questions.filter(({ id }) => id === 'who');
    if (!who) throw new Error('the small weekend asks who');
    const two = { ...weekend, questions: [...weekend.questions, { ...who, id: 'who-else' }] };
    const label = { named: 'no', count: 'one' };
    const fields = labelFields(two, [answered(two, { who: label, 'who-else': label })]);
    expect(fields.map(({ field, sources }) => [field, sources.map(({ question }) => question)])).toEqual([
      ['named', ['who', 'who-else']],
      ['count', ['who', 'who-else']],
    ]);
  });
});

describe('a choice that labels a source', () => {
  const chosen = answeredEach(weekend, 'what', [['a'], ['b'], ['b'], ['d']]);

  it('is counted like a field, by its options', () => {
    const [field] = labelFields(weekend, chosen, ['what']);
    expect(field).toMatchObject({ field: 'what', label: 'q.what.prompt' });
    expect(field?.sources).toEqual([
      {
        question: 'what',
        document: 'letter',
        pupils: 4,
        values: [
          { value: 'a', pupils: 1, right: true },
          { value: 'b', pupils: 2, right: false },
          { value: 'c', pupils: 0, right: false },
          { value: 'd', pupils: 1, right: false },
        ],
      },
    ]);
  });

  it('is none where the weekend’s lesson does not say so', () => {
    expect(labelFields(weekend, chosen)).toEqual([]);
  });
});

describe('a chain', () => {
  const right = ['paper', 'writer', 'analyst', 'unknown'];
  const third = ['paper', 'writer', 'minister', 'unknown'];
  const [chain] = walkedChains(
    weekend,
    answeredEach(weekend, 'chain', [
      third,
      right,
      third,
      ['writer', 'paper', 'analyst', 'unknown'],
      right,
      third,
    ]),
  );

  it('comes in the orders that were given, the commonest first', () => {
    expect(chain?.orders.slice(0, 2)).toEqual([
      { links: third, pupils: 3 },
      { links: right, pupils: 2 },
    ]);
  });

  it('tells at which link it breaks first, and how many had it whole', () => {
    expect(chain).toMatchObject({ pupils: 6, breaks: [1, 0, 3, 0], whole: 2 });
  });
});
