/** The decisions of a class as statements: valid by another's validator, one for each locked answer, and a name only where it may be told. */
import * as validation from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../src/classroom/export/xapi.ts';
import { isFiled } from '../../../src/rules/steps.ts';
import teach from '../../../src/words/classroom/en.json' with { type: 'json' };
import { MISSING } from '../../../src/words/words.ts';
import { WEEKENDS } from '../../fixtures/weekends.ts';
import { classOf, knownOf, mixed, resultsOf } from '../class.ts';

/** Its module is of the older kind, whose default lies one deeper where it is loaded by Node. */
const validate =
  'default' in validation.default ? Reflect.get(validation.default, 'default') : validation.default;
const problemsOf = (statement: unknown): readonly unknown[] => validate(statement);

const HOME = 'https://school.example/back-channel/';
const [production] = WEEKENDS;
if (!production) throw new Error('there is no weekend');
const { weekend, language } = production;
const told = { weekend, words: { ...teach, ...production.words }, language, home: HOME };
const drawn = resultsOf(mixed(classOf(weekend, 8)), knownOf(weekend));
/** One whose file was not played in a class: it is called what its pupil called it. */
const results = [
  ...drawn,
  ...drawn.slice(0, 1).map((one) => ({ ...one, key: '/sam', name: 'sam', drawn: false })),
];
const statements = statementsOf(told, results, undefined);

describe('the statements of a class', () => {
  it('are valid, each', () => {
    for (const statement of statements) expect(problemsOf(statement)).toEqual([]);
  });

  it('would be found out where they are not', () => {
    const [first] = statements;
    expect(problemsOf({ ...first, verb: { id: 'answered' } })).not.toEqual([]);
    expect(problemsOf({ ...first, actor: { name: 'nobody' } })).not.toEqual([]);
  });

  it('are one for each locked answer, and one for having filed; no score is among them', () => {
    const filed = results.filter(({ state }) => isFiled(weekend, state)).length;
    const locked = results.reduce((sum, { state }) => sum + state.locked.length, 0);
    expect(statements).toHaveLength(locked + filed);
    expect(statements.filter(({ result }) => result.completion)).toHaveLength(filed);
    expect(JSON.stringify(statements)).not.toContain('score');
  });

  it('say what was asked in words', () => {
    expect(JSON.stringify(statements)).not.toMatch(MISSING);
  });

  it('name nobody by what a file is called, unless names may be told', () => {
    const namesIn = (all: typeof statements) => all.map(({ actor }) => actor.account.name);
    expect(namesIn(statements)).not.toContain('sam');
    expect(namesIn(statementsOf(told, results, {}))).toContain('sam');
  });
});
