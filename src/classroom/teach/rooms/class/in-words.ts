/** How figures name what they count: questions by their step's heading, phrases by their words. */
import { documentWithId, questionWithId } from '../../../../rules/lookup.ts';
import type { DocumentId, PhraseId, QuestionId } from '../../../../rules/weekend.ts';
import type { Production } from '../../../../present/telling.ts';
import { plain, rich, say } from '../../../../words/words.ts';
import { headingOf } from '../../wording.ts';

/** What a question is called. */
export function titleOf(production: Production, id: QuestionId): string {
  const question = questionWithId(production.weekend, id);
  return question ? headingOf(production, question) : '';
}

/** The words of every phrase of a document. */
export function phrasesIn(
  { weekend, words }: Production,
  document: DocumentId,
): Readonly<Record<PhraseId, string>> {
  const blocks = documentWithId(weekend, document)?.blocks ?? [];
  const runs = blocks.flatMap(({ id }) => rich(words, `doc.${document}.${id}`));
  return Object.fromEntries(runs.flatMap((run) => ('phrase' in run ? [[run.phrase, run.text]] : [])));
}

/** The blocks of a document that hold one of these phrases. */
export function blocksWith(
  { weekend, words }: Production,
  document: DocumentId,
  phrases: readonly { readonly phrase: PhraseId }[],
): readonly string[] {
  const blocks = documentWithId(weekend, document)?.blocks ?? [];
  return blocks
    .filter(({ id }) =>
      rich(words, `doc.${document}.${id}`).some(
        (run) => 'phrase' in run && phrases.some(({ phrase }) => phrase === run.phrase),
      ),
    )
    .map(({ id }) => id);
}

/** The name of a source; empty where a question has none. */
export function sourceOf({ words }: Production, document: DocumentId | undefined): string {
  return document === undefined ? '' : say(words, `doc.${document}.name`);
}

/** A sentence without its tags. */
export function plainOf({ words }: Production, id: string): string {
  return plain(rich(words, id));
}
