/** The words of the real weekend as a reader meets them: plain text, quotations, and what each step puts on the screen. */
import { readFileSync } from 'node:fs';
import { backChannel as entry } from '../../../src/weekends/back-channel/entry.ts';
import { scenery } from '../../../src/weekends/back-channel/scenery.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { parseRich, plain } from '../../../src/words/words.ts';
import type { Words } from '../../../src/words/words.ts';
import { allWords } from '../../fixtures/whole.ts';
import type { Question, Step } from '../../../src/rules/weekend.ts';

export const texts: Words = await allWords(entry);

const later = new Set(
  (backChannel.later ?? []).flatMap((chapter) =>
    Object.keys(JSON.parse(readFileSync(`src/weekends/back-channel/text/${chapter}.en.json`, 'utf8'))),
  ),
);

/** Whether words are the weekend's own: later chapters quote others, and name what came out. */
export function isOwnText(id: string): boolean {
  return !later.has(id);
}

/** The words of an id without their tags. */
export function textOf(id: string): string {
  const text = texts[id];
  if (text === undefined) throw new RangeError(`no words for ${id}`);
  return plain(parseRich(texts, text));
}

/** The words of one phrase of a document. */
export function phraseText(document: string, phrase: string): string {
  const runs = startingWith(`doc.${document}.`).flatMap((id) => parseRich(texts, texts[id] ?? ''));
  const found = runs.find((run) => 'phrase' in run && run.phrase === phrase);
  if (!found) throw new RangeError(`no phrase ${phrase} in ${document}`);
  return found.text;
}

/** Everything between typographic quotation marks. */
export function quotationsIn(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]*)”/g)].flatMap((match) => match[1] ?? []);
}

/** The number of words, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What is said of a forecast only once it is revealed. */
const REVEALED = ['happened', 'near', 'far', 'why'];

/** Every id whose words a step can put on the screen, its feedback included; what the debrief says later is not. */
export function shownAt(step: Step): readonly string[] {
  return [
    `chapter.${step.chapter}.title`,
    ...startingWith(`step.${step.id}.`),
    ...(scenery.panels?.[step.id] === 'cast' ? startingWith('cast.') : []),
    ...(step.document === undefined ? [] : startingWith(`doc.${step.document}.`)),
    ...step.questions.flatMap(askedWords),
    ...(step.reveals ?? []).flatMap((id) => REVEALED.map((part) => `q.${id}.${part}`)),
    ...backChannel.claims.filter((claim) => claim.from === step.id).map((claim) => `claim.${claim.id}`),
  ];
}

function askedWords(id: string): readonly string[] {
  const question = backChannel.questions.find((each) => each.id === id);
  if (!question) throw new RangeError(`no question ${id}`);
  const later = ['article', ...laterOf(question)].map((part) => `q.${id}.${part}`);
  const claims = question.kind === 'relation' ? [`claim.${question.from}`, `claim.${question.to}`] : [];
  const proposition = 'proposition' in question ? [`prop.${question.proposition}`] : [];
  return [...startingWith(`q.${id}.`).filter((each) => !later.includes(each)), ...claims, ...proposition];
}

function laterOf({ kind }: Question): readonly string[] {
  if (kind === 'forecast') return REVEALED;
  return kind === 'judgement' ? ['why'] : [];
}

function startingWith(start: string): readonly string[] {
  return Object.keys(texts).filter((id) => id.startsWith(start));
}
