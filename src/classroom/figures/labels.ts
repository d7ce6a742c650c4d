/** Labels of a class: what was said of each source, field by field, and the chains back to whoever could know. */
import { entry, questionsOfKind, stepThatAsks } from '../../rules/lookup.ts';
import type { DocumentId, QuestionId, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { lockedAnswers } from './answers.ts';
import { commonest, count, grouped } from './counts.ts';

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

/** Fields of the same id together, in the order in which the weekend asks them. */
export function labelFields(weekend: Weekend, results: readonly Result[]): readonly LabelField[] {
  const asked = questionsOfKind(weekend, 'tags').flatMap((question) => {
    const answers = lockedAnswers(results, question);
    if (answers.length === 0) return [];
    const document = stepThatAsks(weekend, question.id)?.document;
    return question.fields.map(({ id: field, values, correct }) => ({
      field,
      source: {
        question: question.id,
        document,
        pupils: answers.length,
        values: values.map((value) => ({
          value,
          pupils: count(answers, (answer) => entry(answer, field) === value),
          right: value === correct,
        })),
      },
    }));
  });
  return grouped(asked, ({ field }) => field).map(([field, rows]) => ({
    field,
    sources: rows.map(({ source }) => source),
  }));
}

/** Every chain that somebody has walked, in the weekend's order. */
export function walkedChains(weekend: Weekend, results: readonly Result[]): readonly WalkedChain[] {
  return questionsOfKind(weekend, 'chain').flatMap((question) => {
    const { id, correct: key } = question;
    const walked = lockedAnswers(results, question);
    if (walked.length === 0) return [];
    const breaksOf = (links: readonly string[]) => key.findIndex((link, at) => links[at] !== link);
    return {
      question: id,
      document: stepThatAsks(weekend, id)?.document,
      pupils: walked.length,
      orders: commonest(walked, (links) => links.join('/')).map(({ thing: links, pupils }) => ({
        links,
        pupils,
      })),
      key,
      breaks: key.map((_, at) => count(walked, (links) => breaksOf(links) === at)),
      whole: count(walked, (links) => breaksOf(links) === -1),
    };
  });
}
