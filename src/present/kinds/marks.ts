/** Phrases to mark in one document. */
import { markCounts } from '../../rules/kinds/marks.ts';
import { answerOf, documentWithId, isLocked, questionsOfKind } from '../../rules/lookup.ts';
import type { DocumentId, Ink, PhraseId } from '../../rules/weekend.ts';
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
  /** The colour of its highlighter, where it has one of its own. */
  readonly ink: Ink | undefined;
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
      ink: question.ink,
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

/** What stays marked on a document in colours of their own: the keys of what has been locked there. */
export function inkedIn({ weekend, state }: Telling, document: DocumentId): Readonly<Record<PhraseId, Ink>> {
  const done = questionsOfKind(weekend, 'marks').filter(
    (question) => question.document === document && isLocked(state, question.id),
  );
  return Object.fromEntries(done.flatMap(({ key, ink }) => (ink ? key.map((phrase) => [phrase, ink]) : [])));
}

function phraseText({ weekend, words }: Telling, document: DocumentId, phrase: PhraseId): string {
  for (const block of documentWithId(weekend, document)?.blocks ?? []) {
    const runs = parseRich(words, say(words, `doc.${document}.${block.id}`));
    const found = runs.find((run) => 'phrase' in run && run.phrase === phrase);
    if (found) return plain([found]);
  }
  return '';
}
