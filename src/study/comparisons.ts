/** The pool: statements that compare members of the United Nations, true and false in equal parts, from easy to hard. */
import { kilometresBetween } from '../rules/great-circle.ts';
import type { PooledState, Statement } from '../weekends/practice/card.ts';

/** What the pool is made from, and pairs of which nobody is asked whether they share a border. */
export interface Tables {
  readonly states: readonly PooledState[];
  readonly unclear: readonly string[];
}

/** A statement on states in an order: `one` is said to come before, to be larger, to be nearer than `other`. */
export interface Comparison {
  readonly by: ComparedBy;
  readonly one: PooledState;
  readonly other: PooledState;
  /** Whose capital distances are measured from. */
  readonly of?: PooledState;
}

interface Measured {
  readonly truth: 0 | 1;
  readonly difficulty: Statement['difficulty'];
  /** What the two come to: years, km², km. */
  readonly values: readonly [one: number, other: number];
}

/** How two are compared. Undefined where it cannot be said, or where the two are nearer than the tables are exact. */
type Measure = (comparison: Comparison, tables: Tables) => Measured | undefined;

/** What is compared: who joined first, which is larger, which share a border, which capital is nearer. The letter begins the statement's id, and names its words `pool.<letter>`. */
export const COMPARED_BY = ['UN', 'L', 'B', 'N'] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** A year apart at least: nobody need know the day. */
const joined: Measure = ({ one, other }) => {
  if (one.joined === undefined || other.joined === undefined) return undefined;
  const years = (Date.parse(other.joined) - Date.parse(one.joined)) / YEAR;
  if (Math.abs(years) < 1) return undefined;
  return {
    truth: years > 0 ? 1 : 0,
    difficulty: grade(Math.abs(years), [20, 8]),
    values: [Number(one.joined.slice(0, 4)), Number(other.joined.slice(0, 4))],
  };
};

/** A sixth apart at least: tables differ in what they count as land and lakes. */
const larger: Measure = ({ one, other }) => {
  if (one.area === undefined || other.area === undefined) return undefined;
  const ratio = Math.max(one.area, other.area) / Math.min(one.area, other.area);
  if (ratio < 7 / 6) return undefined;
  return {
    truth: one.area > other.area ? 1 : 0,
    difficulty: grade(ratio, [4, 1.8]),
    values: [one.area, other.area],
  };
};

/** An eighth and 100 km apart at least. */
const nearer: Measure = ({ one, other, of }) => {
  const capitals = [one.capital, other.capital, of?.capital] as const;
  const [first, second, from] = capitals;
  if (!first || !second || !from) return undefined;
  const [near, far] = [kilometresBetween(from, first), kilometresBetween(from, second)];
  const ratio = Math.max(near, far) / Math.min(near, far);
  if (Math.min(near, far) === 0 || ratio < 9 / 8 || Math.abs(near - far) < 100) return undefined;
  return { truth: near < far ? 1 : 0, difficulty: grade(ratio, [2.2, 1.4]), values: [near, far] };
};

/** Neighbours; or two that are not, and share one. How hard that is goes by how far their capitals are apart. */
const borders: Measure = ({ one, other }, { unclear }) => {
  if (!one.neighbours || !other.neighbours || !one.capital || !other.capital) return undefined;
  if (unclear.includes([one.code, other.code].toSorted().join(' '))) return undefined;
  const [its, others] = [one.neighbours.split(' '), other.neighbours.split(' ')];
  const truth = its.includes(other.code) && others.includes(one.code);
  if (!truth && !its.some((each) => others.includes(each))) return undefined;
  const far = kilometresBetween(one.capital, other.capital);
  return {
    truth: truth ? 1 : 0,
    difficulty: grade(truth ? 1 / far : far, truth ? [1 / 700, 1 / 1400] : [2000, 1000]),
    values: [0, 0],
  };
};

const MEASURES: Readonly<Record<ComparedBy, Measure>> = { UN: joined, L: larger, B: borders, N: nearer };

/** 1 from the first bound up, 2 from the second, else 3. */
function grade(apart: number, [easy, middling]: readonly [number, number]): Statement['difficulty'] {
  if (apart >= easy) return 1;
  return apart >= middling ? 2 : 3;
}

/** What is so of a comparison. */
export function measured(comparison: Comparison, tables: Tables): Measured | undefined {
  return MEASURES[comparison.by](comparison, tables);
}

/** The id of a comparison holds all of it: `UN-FR-GB`, `N-FR-AT-IT`, from France Austria rather than Italy. */
export function idOf({ by, of, one, other }: Comparison): string {
  return [by, ...(of ? [of.code] : []), one.code, other.code].join('-');
}

/** The comparison of an id; undefined where these tables have none such. */
export function comparisonOf(id: string, { states }: Tables): Comparison | undefined {
  const [letter, ...codes] = id.split('-');
  const by = COMPARED_BY.find((each) => each === letter);
  const found = codes.flatMap((code) => states.find((state) => state.code === code) ?? []);
  if (!by || found.length !== codes.length || found.length !== (by === 'N' ? 3 : 2)) return undefined;
  const [of, one, other] = by === 'N' ? found : [undefined, ...found];
  return one && other && { by, one, other, ...(of ? { of } : {}) };
}

/** What is so of a statement of the pool; undefined where the tables have none such. */
export function truthIn(tables: Tables): (id: string) => 0 | 1 | undefined {
  return (id) => {
    const comparison = comparisonOf(id, tables);
    return comparison && measured(comparison, tables)?.truth;
  };
}
