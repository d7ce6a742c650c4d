/** The facts that the texts of the pack name in braces, each out of the weekend: what changes there changes on paper. */
import { DECIBANS, probabilityOf } from '../../rules/balance.ts';
import { brier, forecastScore } from '../../rules/brier.ts';
import { documentWithId, ownSteps, questionsOfKind, stepThatAsks, stepWithId } from '../../rules/lookup.ts';
import { ESTIMATIVE_WORDS, PANS, RELATIONS, WEIGHTS } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { AFTERWARDS } from './afterwards.ts';
import { forecastsOf, KEY } from './key.ts';
import { board } from './minutes.ts';
import { listed, rows, type Source, spoken, stepped, worded } from './source.ts';

/** Each throws where what it names is gone. */
type Fact = (source: Source, ...named: string[]) => string;

const COUNTS: Readonly<Record<string, (source: Source) => number>> = {
  forecasts: (source) => forecastsOf(source).length,
  judgements: ({ production: { weekend } }) => questionsOfKind(weekend, 'judgement').length,
  sources: ({ production: { weekend } }) => questionsOfKind(weekend, 'placement').length,
};

function count(source: Source, of = ''): number {
  const counted = COUNTS[of];
  if (!counted) throw new RangeError(`the pack counts what it does not know: ${of}`);
  return counted(source);
}

/** The forecasts among some questions, by their places from 1: "1–4", or "2, 5". */
function places(source: Source, ids: readonly string[] = []): string {
  const found = forecastsOf(source).flatMap(({ id }, at) => (ids.includes(id) ? [at + 1] : []));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined)
    throw new RangeError('the pack names a step without forecasts');
  const isRun = found.length > 1 && last - first === found.length - 1;
  return isRun ? `${first}–${last}` : listed(found);
}

/** The words of a document as it lies on the desk: quotations set in, paragraph by paragraph. */
function card(source: Source, id = ''): string {
  const document = documentWithId(source.production.weekend, id);
  if (!document) throw new RangeError(`the pack prints a document that is gone: ${id}`);
  const of = (part: string) => worded(source, `doc.${id}.${part}`);
  return [
    `**${of('title')}**`,
    `*${of('date')} · ${of('speaking')}*`,
    ...document.blocks.map((block) => `${block.role === 'quote' ? '> ' : ''}${of(block.id)}`),
  ].join('\n\n');
}

/** The words of the seven, and what each covers. */
function numberLine(source: Source): string {
  return rows([
    ESTIMATIVE_WORDS.map((word) => spoken(source, `word.${word}`)),
    ESTIMATIVE_WORDS.map(() => '---'),
    ESTIMATIVE_WORDS.map((word) => spoken(source, `word.${word}.hint`)),
  ]);
}

/** What is a file of its own is measured; within the one-file edition it has no size. */
function size(source: Source, of = ''): string {
  const { sizes } = source;
  const bytes = { all: sizes?.all, stage: sizes?.stage, sound: sizes?.sound, thirty: 30 * (sizes?.all ?? 0) }[
    of
  ];
  if (!bytes) return spoken(source, 'pack.unmeasured');
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function outcome(of = ''): 0 | 1 {
  return of === '1' ? 1 : 0;
}

/** What a readout is read beside: one figure, or from one to another. */
function benchmark({ production: { scenery } }: Source, readout = '', id = ''): string {
  const all = Object.entries(scenery.benchmarks ?? {}).find(([each]) => each === readout)?.[1] ?? [];
  const found = all.find((each) => each.id === id);
  if (!found) throw new RangeError(`the pack names a benchmark that is gone: ${readout} ${id}`);
  return found.to === undefined ? String(found.at) : `${found.at}–${found.to}`;
}

/** What weights come to on the balance, in percent: `-solid` lies in the pan against. */
function balance(weights: readonly string[]): string {
  const decibans = weights.map((each) => {
    const weight = WEIGHTS.find((known) => known === each.replace(/^-/, ''));
    if (!weight) throw new RangeError(`the pack weighs with what is no weight: ${each}`);
    return each.startsWith('-') ? -DECIBANS[weight] : DECIBANS[weight];
  });
  return percentOf(decibans.reduce((sum, each) => sum + each, 0));
}

function percentOf(decibans: number): string {
  return String(Math.round(100 * probabilityOf(decibans)));
}

/** Where a document has its words from, in the article. */
function about(source: Source, id = ''): string {
  const blocks = documentWithId(source.production.weekend, id)?.blocks ?? [];
  const found = [...new Set(blocks.flatMap(({ paragraphs }) => paragraphs))].sort((a, b) => a - b);
  return spoken(source, 'paragraph', { paragraph: listed(found) });
}

/** One row for each forecast, under the chapter that asks it. */
function logRows(source: Source): string {
  const { weekend } = source.production;
  return rows(
    forecastsOf(source).map(({ id }, at) => {
      const chapter = stepThatAsks(weekend, id)?.chapter ?? '';
      return [`${worded(source, `chapter.${chapter}.title`)} ${at + 1}`, '', '', '', '', ''];
    }),
  );
}

const FACTS: Readonly<Record<string, Fact>> = {
  ...KEY,
  ...AFTERWARDS,
  board,
  card,
  size,
  benchmark,
  about,
  say: worded,
  step: stepped,
  count: (source, of) => String(count(source, of)),
  minutes: (source) => worded(source, 'weekend.minutes'),
  'short-minutes': ({ short }) => say(short.words, 'weekend.minutes'),
  screens: ({ production }) => String(ownSteps(production.weekend).length),
  decisions: ({ production }) =>
    String(
      ownSteps(production.weekend)
        .filter(({ echo }) => echo === undefined)
        .flatMap(({ questions }) => questions).length,
    ),
  term: (source, id) => worded(source, `term.${id}.note`),
  claims: (source, document) =>
    source.production.weekend.claims
      .filter((claim) => claim.document === document)
      .map(({ id }) => worded(source, `claim.${id}`))
      .join('; '),
  slips: (source, step = '') => places(source, stepWithId(source.production.weekend, step)?.questions),
  settled: (source, step = '') => places(source, stepWithId(source.production.weekend, step)?.reveals),
  score: (_source, percent) => String(Math.round(forecastScore(brier(Number(percent), 1)))),
  brier: (_source, percent, happened) => String(brier(Number(percent), outcome(happened))),
  percent: (_source, decibans) => percentOf(Number(decibans)),
  balance: (_source, ...weights) => balance(weights),
  blank: (source, of, columns) =>
    rows(
      Array.from({ length: count(source, of) }, (_, at) => [
        at + 1,
        ...Array.from({ length: Number(columns) }, () => ''),
      ]),
    ),
  'log-rows': logRows,
  'slip-rows': (source) =>
    rows(forecastsOf(source).map(({ id }, at) => [at + 1, worded(source, `q.${id}.prompt`), ''])),
  'number-line': numberLine,
  'number-words': (source) =>
    ESTIMATIVE_WORDS.map(
      (word) => `${spoken(source, `word.${word}`)} ${spoken(source, `word.${word}.hint`)}`,
    ).join(' · '),
  'weight-rows': (source) =>
    rows(WEIGHTS.map((weight) => [spoken(source, `weight.${weight}`), DECIBANS[weight]])),
  'pan-rows': (source) =>
    rows(PANS.map((pan) => [spoken(source, `pan.${pan}`), worded(source, `pan.${pan}.hint`)])),
  'relation-rows': (source) =>
    rows(
      RELATIONS.map((relation) => [
        spoken(source, `relation.${relation}`),
        spoken(source, `relation.${relation}.hint`),
      ]),
    ),
};

const NAMED = /\{([a-z][a-z-]*)((?: [^{} ]+)*)\}/g;

/** The text with every fact in its place; what is written in capitals waits for the teacher. Throws at a name that it does not know. */
export function withFacts(source: Source, text: string): string {
  return text.replace(NAMED, (_place, name: string, named: string) => {
    const fact = Object.hasOwn(FACTS, name) ? FACTS[name] : undefined;
    if (!fact) throw new RangeError(`the pack asks for a fact that nobody has: ${name}`);
    return fact(
      source,
      ...named
        .trim()
        .split(' ')
        .filter((each) => each !== ''),
    );
  });
}
