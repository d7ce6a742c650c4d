/** Ways of saying things that several rooms share: paragraphs of the article, what a question is called, an answer that many gave. */
import { stepThatAsks } from '../../rules/lookup.ts';
import type { Question } from '../../rules/weekend.ts';
import { say, sayIfAny } from '../../words/words.ts';
import type { Production } from '../../present/telling.ts';
import { type Counted, countingOf } from '../counted.ts';

/** "¶4", or "¶1 and ¶8"; empty where the article is not what settles it. */
export function paragraphsOf({ words, language }: Production, { paragraphs }: Question): string {
  const said = paragraphs.map((paragraph) => say(words, 'paragraph', { paragraph }));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(said);
}

/** What a question is called: by itself where it shares its step and has a name of its own, else by the step. */
export function headingOf({ weekend, words }: Production, { id }: Question): string {
  const step = stepThatAsks(weekend, id);
  const own = step?.questions.length === 1 ? '' : sayIfAny(words, `item.${id}`);
  return own || say(words, `step.${step?.id}.heading`);
}

/** An answer that can be counted, in words: where a number lies, or what was said. */
export function saidIn({ words }: Production, question: Question, counted: Counted): string {
  return countingOf(question)?.saidIn(words, question, counted) ?? say(words, `talk.numbers.${counted.said}`);
}

/** Which part of an answer in several parts is meant. */
export function partIn({ words }: Production, question: Question, part: string): string {
  return countingOf(question)?.partIn?.(words, question, part) ?? '';
}

/** What to ask about a question: its own prompt, else that of its sort of answer, else its chapter's. */
export function promptFor({ weekend, words }: Production, question: Question): string {
  const chapter = stepThatAsks(weekend, question.id)?.chapter ?? '';
  const ids = [
    `lesson.ask.${question.id}`,
    ...(countingOf(question) ? [] : ['talk.ask.numbers']),
    `lesson.ask.${chapter}`,
  ];
  return say(words, ids.find((id) => Object.hasOwn(words, id)) ?? '');
}
