/** Marks of a class: each phrase of a document with how many marked it. */
import { markCounts } from '../../rules/kinds/marks.ts';
import { ownSteps, questionsOfKind } from '../../rules/lookup.ts';
import type { DocumentId, PhraseId, QuestionId, QuestionOf, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { saidTo } from './answers.ts';
import { pupilsOf, pupilsWho } from './counts.ts';

/** What a phrase is by the key: a word that matters, one that neither helps nor harms, or a false alarm where marked. */
export type PhrasePart = 'key' | 'spare' | 'other';

export interface MarkedPhrase {
  readonly phrase: PhraseId;
  readonly part: PhrasePart;
  /** How many marked it. */
  readonly pupils: number;
}

export interface MarkedDocument {
  readonly question: QuestionId;
  readonly document: DocumentId;
  /** How many have locked it. */
  readonly pupils: number;
  /** In reading order. */
  readonly phrases: readonly MarkedPhrase[];
  /** How many marked every phrase of the key, and how many a false alarm. */
  readonly found: number;
  readonly past: number;
}

/** Every marking of the weekend as far as its own end that somebody has locked, each apart, in its order. */
export function markedDocuments(weekend: Weekend, results: readonly Result[]): readonly MarkedDocument[] {
  const asked = ownSteps(weekend).flatMap(({ questions }) => questions);
  return questionsOfKind(weekend, 'marks').flatMap((question) => {
    if (!asked.includes(question.id)) return [];
    const said = saidTo(results, question);
    if (said.length === 0) return [];
    const counts = said.map(({ thing, pupils }) => ({ thing: markCounts(question, thing), pupils }));
    return {
      question: question.id,
      document: question.document,
      pupils: pupilsOf(said),
      phrases: question.phrases.map((phrase) => ({
        phrase,
        part: partOf(question, phrase),
        pupils: pupilsWho(said, (marked) => marked.includes(phrase)),
      })),
      found: pupilsWho(counts, ({ hits, of }) => hits === of),
      past: pupilsWho(counts, ({ falseAlarms }) => falseAlarms > 0),
    };
  });
}

function partOf({ key, spare }: QuestionOf<'marks'>, phrase: PhraseId): PhrasePart {
  if (key.includes(phrase)) return 'key';
  return spare.includes(phrase) ? 'spare' : 'other';
}
