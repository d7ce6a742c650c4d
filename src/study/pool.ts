/** The pool of statements for the needle: drawn from the tables, half of each sort true, and said in words. */
import { kilometresBetween } from '../rules/great-circle.ts';
import type { PooledState, Statement } from '../weekends/practice/card.ts';
import { say, type Words } from '../words/words.ts';
import { shuffledBy } from './chance.ts';
import {
  type Comparison,
  comparisonOf,
  idOf,
  COMPARED_BY,
  type ComparedBy,
  measured,
  type Tables,
} from './comparisons.ts';

/** How many statements each kind gives at most. */
const MOST: Readonly<Record<ComparedBy, number>> = { UN: 1500, L: 1200, B: 600, N: 1500 };
/** Capitals further off than this are not compared: nobody has a feeling for it. In km. */
const FAR = 4000;
/** The pool is the same for everybody; in what order it comes is not. */
const SEED = 2012;

/** All statements of the pool: of each kind and each difficulty as many true as false. */
export function poolOf(tables: Tables): readonly Statement[] {
  return COMPARED_BY.flatMap((by) =>
    balanced(candidates(by, tables), tables, MOST[by] / (2 * DIFFICULTIES.length)),
  );
}

const DIFFICULTIES = [1, 2, 3] as const;

/** Every pair in a fixed order as of chance; of distances each capital with some pairs of those around it. */
function candidates(by: ComparedBy, { states }: Tables): readonly Comparison[] {
  if (by === 'N') {
    return shuffledBy(
      SEED,
      states.flatMap((of, at) =>
        inPairs(shuffledBy(SEED + at, around(of, states))).map(([one, other]) => ({ by, of, one, other })),
      ),
    );
  }
  const pairs = states.flatMap((one, at) => states.slice(at + 1).map((other) => ({ by, one, other })));
  return shuffledBy(SEED, pairs);
}

function around(of: PooledState, states: readonly PooledState[]): readonly PooledState[] {
  return states.filter(
    ({ code, capital }) =>
      code !== of.code && capital && of.capital && kilometresBetween(capital, of.capital) < FAR,
  );
}

function inPairs<T>(things: readonly T[]): readonly (readonly [T, T])[] {
  return things.flatMap((one, at) => {
    const other = things[at + 1];
    return at % 2 === 0 && other !== undefined ? [[one, other] as const] : [];
  });
}

/** Of each difficulty `most` true statements and as many false ones, or as many as there are: a pair is turned round where its other side is wanted. */
function balanced(pairs: readonly Comparison[], tables: Tables, most: number): readonly Statement[] {
  const drawn = DIFFICULTIES.map((): Readonly<Record<0 | 1, Statement[]>> => ({ 0: [], 1: [] }));
  const isFull = () => drawn.every((each) => each[0].length === most && each[1].length === most);
  for (const pair of pairs) {
    if (isFull()) break;
    const here = measured(pair, tables);
    const sides = here && drawn[here.difficulty - 1];
    if (!sides || sides[0].length + sides[1].length === 2 * most) continue;
    const wanted = sides[1].length <= sides[0].length ? 1 : 0;
    const turns = here.truth !== wanted && measured(turned(pair), tables)?.truth === wanted;
    const truth = turns ? wanted : here.truth;
    if (sides[truth].length === most) continue;
    sides[truth].push({ id: idOf(turns ? turned(pair) : pair), truth, difficulty: here.difficulty });
  }
  return drawn.flatMap((sides) => {
    const least = Math.min(sides[0].length, sides[1].length);
    return [...sides[0].slice(0, least), ...sides[1].slice(0, least)];
  });
}

function turned({ one, other, ...rest }: Comparison): Comparison {
  return { ...rest, one: other, other: one };
}

/** The words of statements of the pool, as those of a forecast: what it says, why, and by which source. */
export function wordsOfPool(ids: readonly string[], tables: Tables, words: Words, language: string): Words {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const comparison = comparisonOf(id, tables);
      if (!comparison) return [];
      const { by } = comparison;
      const said = { ...namesOf(comparison, words), ...valuesOf(comparison, tables, words, language) };
      return ['', '.why', '.sources'].map((part) => [
        `q.${id}${part === '' ? '.prompt' : part}`,
        sentence(say(words, `pool.${by}${part}`, said)),
      ]);
    }),
  );
}

function namesOf({ by, one, other, of }: Comparison, words: Words) {
  const family = by === 'N' ? 'city' : 'state';
  const name = ({ code }: PooledState) => say(words, `${family}.${code}`);
  return { one: name(one), other: name(other), of: of ? name(of) : '' };
}

/** Numbers as nobody would dispute them: years as they are, areas and distances in two figures. */
function valuesOf(comparison: Comparison, tables: Tables, words: Words, language: string) {
  const { by, one } = comparison;
  if (by === 'B') {
    const names = (one.neighbours ?? '').split(' ').map((code) => say(words, `state.${code}`));
    return { first: new Intl.ListFormat(language, { type: 'conjunction' }).format(names) };
  }
  const exact = new Intl.NumberFormat(language, { useGrouping: false });
  const rounded = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const [first, second] = (measured(comparison, tables)?.values ?? [0, 0]).map((value) =>
    (by === 'UN' ? exact : rounded).format(value),
  );
  return { first: first ?? '', second: second ?? '' };
}

/** A name with its article may begin a sentence. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
