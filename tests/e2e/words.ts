/** The words that the tests look for: the same text files the game shows. */
import { interfaceWords } from '../fixtures/interface.ts';
import { backChannel } from '../../src/weekends/back-channel/entry.ts';
import { MISSING, parseRich, plain, say, type Values, type Words } from '../../src/words/words.ts';
import { allWords } from '../fixtures/whole.ts';

export const words: Words = { ...interfaceWords, ...(await allWords(backChannel)) };

/** Finds the words of a weekend as they are read on the page. */
export interface Reader {
  /** The words of an id, without their tags. */
  readonly text: (id: string, values?: Values) => string;
  /** The words of a phrase inside a document. */
  readonly phraseText: (phrase: string) => string;
}

export function readerOf(words: Words): Reader {
  return {
    text(id, values = {}) {
      const said = plain(parseRich(words, say(words, id, values)));
      if (MISSING.test(said)) throw new RangeError(`no words for ${id}`);
      return said;
    },
    phraseText(phrase) {
      for (const [id, sentence] of Object.entries(words)) {
        if (!id.startsWith('doc.')) continue;
        const run = parseRich(words, sentence).find((each) => 'phrase' in each && each.phrase === phrase);
        if (run) return run.text;
      }
      throw new RangeError(`no phrase ${phrase}`);
    },
  };
}

export const { text, phraseText } = readerOf(words);
