/** Phrases to mark in one document. */
import { markCounts } from '../../rules/kinds/marks.ts';
import { answerOf, documentWithId } from '../../rules/lookup.ts';
import type { DocumentId, PhraseId } from '../../rules/weekend.ts';
import { parseRich, plain, say } from '../../words/words.ts';
import type { ViewBase } from '../question-views.ts';
import { list, type Telling } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface MarksView extends ViewBase {
  readonly kind: 'marks';
  readonly document: DocumentId;
  readonly phrases: readonly PhraseId[];
  readonly marked: readonly PhraseId[];
  /** Shown once locked. */
  readonly key: readonly PhraseId[];
  readonly spare: readonly PhraseId[];
  readonly hits: number;
  readonly of: number;
  readonly falseAlarms: number;
}

export const marks: KindRow<'marks', MarksView> = {
  layout: 'card',
  view(telling, question, base) {
    const { locked } = base;
    const marked = answerOf(telling.state, question) ?? [];
    const { hits, of, falseAlarms } = markCounts(question, marked);
    return {
      ...base,
      kind: 'marks',
      document: question.document,
      phrases: question.phrases,
      marked,
      key: locked ? question.key : [],
      spare: locked ? question.spare : [],
      hits: locked ? hits : 0,
      of,
      falseAlarms: locked ? falseAlarms : 0,
    };
  },
  told: (telling, { document }, answer) =>
    list(
      telling,
      answer.map((id) => `“${phraseText(telling, document, id)}”`),
    ),
  answered: () => ({ cue: 'button' }),
  locked: 'clack3',
};

function phraseText({ weekend, words }: Telling, document: DocumentId, phrase: PhraseId): string {
  for (const block of documentWithId(weekend, document)?.blocks ?? []) {
    const runs = parseRich(words, say(words, `doc.${document}.${block.id}`));
    const found = runs.find((run) => 'phrase' in run && run.phrase === phrase);
    if (found) return plain([found]);
  }
  return '';
}
