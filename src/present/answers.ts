/** One row for each kind: a locked answer said in words, for the side-by-side of the verdict. */
import { plain, say } from '../words/words.ts';
import { answerOf, documentWithId, questionWithId } from '../rules/lookup.ts';
import type { Kind, PhraseId, Question, QuestionOf } from '../rules/weekend.ts';
import { parseRich } from '../words/words.ts';
import { sentence } from './bulletins.ts';
import { list, ofQuestion, type Telling, wordFor } from './telling.ts';

type Teller<K extends Kind> = (telling: Telling, question: QuestionOf<K>) => string;

const tellers: { readonly [K in Kind]: Teller<K> } = {
  forecast: (telling, question) => number(telling, answerOf(telling.state, question)),
  credence: (telling, question) => number(telling, answerOf(telling.state, question)),
  judgement: (telling, question) => number(telling, answerOf(telling.state, question)?.percent),
  stance: (telling, question) => labelled(telling, 'stance', answerOf(telling.state, question)),
  choice: (telling, question) =>
    list(
      telling,
      (answerOf(telling.state, question) ?? []).map((id) => ofQuestion(telling, question.id, `option.${id}`)),
    ),
  tags: (telling, question) =>
    list(
      telling,
      Object.entries(answerOf(telling.state, question) ?? {}).map(([field, value]) =>
        ofQuestion(telling, question.id, `field.${field}.${value}`),
      ),
    ),
  chain: (telling, question) =>
    (answerOf(telling.state, question) ?? [])
      .map((id) => ofQuestion(telling, question.id, `link.${id}`))
      .join(' ← '),
  relation: (telling, question) => labelled(telling, 'relation', answerOf(telling.state, question)),
  marks: (telling, question) =>
    list(
      telling,
      (answerOf(telling.state, question) ?? []).map(
        (id) => `“${phraseText(telling, question.document, id)}”`,
      ),
    ),
  placement: (telling, question) => {
    const answer = answerOf(telling.state, question);
    if (!answer) return '';
    const pan = labelled(telling, 'pan', answer.pan);
    return answer.pan === 'off' ? pan : list(telling, [pan, labelled(telling, 'weight', answer.weight)]);
  },
  joint: (telling, question) => labelled(telling, 'joint', answerOf(telling.state, question)),
  seal: () => '',
  bulletin: (telling, question) => sentence(telling, question, answerOf(telling.state, question) ?? {}),
  correction: (telling, question) => {
    const bulletin = questionWithId(telling.weekend, question.bulletin);
    if (bulletin?.kind !== 'bulletin') return '';
    const printed = answerOf(telling.state, bulletin) ?? {};
    return sentence(telling, bulletin, { ...printed, ...answerOf(telling.state, question) });
  },
  order: (telling, question) =>
    (answerOf(telling.state, question) ?? [])
      .map((id) => ofQuestion(telling, question.id, `event.${id}`))
      .join(' → '),
  grade: (telling, question) => {
    const { letter, number: figure } = answerOf(telling.state, question) ?? {};
    return `${letter ?? ''}${figure ?? ''}`;
  },
  assessment: (telling, question) => answerOf(telling.state, question)?.note ?? '',
};

/** What the player answered, in words; empty where nothing is to be said. */
export function answerText(telling: Telling, question: Question): string {
  return (tellers[question.kind] as (telling: Telling, question: Question) => string)(telling, question);
}

function number(telling: Telling, percent: number | undefined): string {
  if (percent === undefined) return '';
  return say(telling.words, 'dial.value', { percent, word: wordFor(telling, percent) });
}

function labelled({ words }: Telling, family: string, id: string | undefined): string {
  return id === undefined ? '' : say(words, `${family}.${id}`);
}

function phraseText({ weekend, words }: Telling, document: string, phrase: PhraseId): string {
  for (const block of documentWithId(weekend, document)?.blocks ?? []) {
    const runs = parseRich(words, say(words, `doc.${document}.${block.id}`));
    const found = runs.find((run) => 'phrase' in run && run.phrase === phrase);
    if (found) return plain([found]);
  }
  return '';
}
