/** The words that the tests look for: the same text files the game shows. */
import interfaceWords from '../../src/words/interface/en.json' with { type: 'json' };
import front from '../../src/weekends/back-channel/front/en.json' with { type: 'json' };
import weekendWords from '../../src/weekends/back-channel/text/en.json' with { type: 'json' };
import { parseRich, plain, say, type Values, type Words } from '../../src/words/words.ts';

export const words: Words = { ...interfaceWords, ...front, ...weekendWords };

/** The words of an id as they are read on the page, without their tags. */
export function text(id: string, values: Values = {}): string {
  return plain(parseRich(words, say(words, id, values)));
}

/** The words of a phrase inside a document. */
export function phraseText(phrase: string): string {
  for (const [id, sentence] of Object.entries(words)) {
    if (!id.startsWith('doc.')) continue;
    const run = parseRich(words, sentence).find((each) => 'phrase' in each && each.phrase === phrase);
    if (run) return run.text;
  }
  throw new RangeError(`no phrase ${phrase}`);
}
