/** Labels of a class: what was said of each source, field by field, and the chains back to whoever could know. */
import { entry, questionsOfKind, stepThatAsks } from '../../rules/lookup.ts';
import type { DocumentId, QuestionId, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { saidTo } from './answers.ts';
import { commonest, type Counted, grouped, pupilsOf, pupilsWho } from './counts.ts';

export interface LabelledSource {
  readonly question: QuestionId;
  /** The document whose label it is. */
  readonly document: DocumentId | undefined;
  readonly pupils: number;
  readonly values: readonly {
    readonly value: string;
    readonly pupils: number;
    readonly right: boolean;
  }[];
}

/** One field of the labels, with every source of which it was asked. */
export interface LabelField {
  readonly field: string;
  /** The id of its words. */
  readonly label: string;
  /** What could be said, with the ids of the words. */
  readonly columns: readonly { readonly value: string; readonly label: string }[];
  readonly sources: readonly LabelledSource[];
}

export interface WalkedChain {
  readonly question: QuestionId;
  readonly document: DocumentId | undefined;
  readonly pupils: number;
  /** The commonest first. */
  readonly orders: readonly { readonly links: readonly string[]; readonly pupils: number }[];
  readonly key: readonly string[];
  /** For each place of the chain, how many were right up to it and not at it. */
  readonly breaks: readonly number[];
  /** How many had it whole. */
  readonly whole: number;
}

/**
 * Fields of the same id together, in the order in which the weekend asks them, and after them what choices say of a source.
 * @param choices questions that label a source by their options
 */
export function labelFields(
  weekend: Weekend,
  results: readonly Result[],
  choices: readonly QuestionId[] = [],
): readonly LabelField[] {
  const fields = questionsOfKind(weekend, 'tags').flatMap((question) => {
    const said = saidTo(results, question);
    return question.fields.map(({ id: field, values, correct }) => ({
      field,
      label: `q.${question.id}.field.${field}`,
      columns: values.map((value) => ({ value, label: `q.${question.id}.field.${field}.${value}` })),
      source: sourceOf(
        weekend,
        question.id,
        values,
        [correct],
        said.map(({ thing, pupils }) => ({ thing: entry(thing, field), pupils })),
      ),
    }));
  });
  const chosen = questionsOfKind(weekend, 'choice')
    .filter(({ id }) => choices.includes(id))
    .map((question) => {
      const { id, options, correct } = question;
      return {
        field: id,
        label: `q.${id}.prompt`,
        columns: options.map((value) => ({ value, label: `q.${id}.option.${value}` })),
        source: sourceOf(
          weekend,
          id,
          options,
          correct,
          saidTo(results, question).flatMap(({ thing, pupils }) =>
            thing.map((option) => ({ thing: option, pupils })),
          ),
        ),
      };
    });
  const asked = [...fields, ...chosen].filter(({ source }) => source.pupils > 0);
  return grouped(asked, ({ field }) => field).map(([field, rows]) => ({
    field,
    label: rows[0]?.label ?? '',
    columns: rows.flatMap(({ columns }) => columns).filter(isFirst),
    sources: rows.map(({ source }) => source),
  }));
}

function isFirst(
  { value }: { readonly value: string },
  at: number,
  columns: readonly { readonly value: string }[],
): boolean {
  return columns.findIndex((each) => each.value === value) === at;
}

function sourceOf(
  weekend: Weekend,
  question: QuestionId,
  values: readonly string[],
  correct: readonly string[],
  said: readonly Counted<string | undefined>[],
): LabelledSource {
  return {
    question,
    document: stepThatAsks(weekend, question)?.document,
    pupils: pupilsOf(said),
    values: values.map((value) => ({
      value,
      pupils: pupilsWho(said, (each) => each === value),
      right: correct.includes(value),
    })),
  };
}

/** Every chain that somebody has walked, in the weekend's order. */
export function walkedChains(weekend: Weekend, results: readonly Result[]): readonly WalkedChain[] {
  return questionsOfKind(weekend, 'chain').flatMap((question) => {
    const { id, correct: key } = question;
    const walked = saidTo(results, question);
    if (walked.length === 0) return [];
    const breaksOf = (links: readonly string[]) => key.findIndex((link, at) => links[at] !== link);
    return {
      question: id,
      document: stepThatAsks(weekend, id)?.document,
      pupils: pupilsOf(walked),
      orders: commonest(walked, (links) => links.join('/')).map(({ thing: links, pupils }) => ({
        links,
        pupils,
      })),
      key,
      breaks: key.map((_, at) => pupilsWho(walked, (links) => breaksOf(links) === at)),
      whole: pupilsWho(walked, (links) => breaksOf(links) === -1),
    };
  });
}
