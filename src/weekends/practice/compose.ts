/** Makes a small weekend of one card, or of a few statements, so that each is asked, scored and told as any question is. */
import type { Block, Document, Step, Weekend } from '../../rules/weekend.ts';
import type { Words } from '../../words/words.ts';
import type { LoadedWeekend } from '../entry.ts';
import type { Card, FormItem, Statement } from './card.ts';

/** The step after all that is asked: nothing stands there, and no room need show it. */
const END = 'end';
/** A card lies on no desk of any day. */
const clock = '2000-01-01T21:00';
const rests = { paragraphs: [] } as const;

/** The weekend of one card: its document or claims, and its question, whose id is the card's. */
export function weekendOfCard(card: Card, words: Words): LoadedWeekend {
  const { id, asks, paper, claims, silent } = card;
  const sides = claims ? [`${id}-from`, `${id}-to`] : [];
  const shown = { chapter: id, verb: 'read', clock, questions: [id], files: true } as const;
  const weekend = smallWeekend({
    chapters: [id],
    weighs: id,
    steps: [{ id, ...shown, ...(paper ? { document: id, arrives: true } : {}) }],
    documents: [...(paper ? [documentOf(id, [TEXT])] : []), ...sides.map((side) => documentOf(side, []))],
    claims: sides.map((side) => ({ ...rests, id: side, document: side, from: id })),
    questions: [{ ...asks, ...rests, id, counts: 'practice' }],
  });
  return {
    weekend,
    words: wordsOfCard(card, words, weekend),
    scenery: {
      documents: Object.fromEntries(weekend.documents.map((document) => [document.id, { format: 'card' }])),
      silent: silent ? [id] : [],
    },
  };
}

/** A weekend of statements, a needle for each; after each the step `<id>-told` says what is so. */
export function weekendOfStatements(statements: readonly Statement[], words: Words): LoadedWeekend {
  const said = (id: string) => words[id] ?? '';
  const chapter = 'statements';
  const last = statements.at(-1);
  const at = { chapter, verb: 'forecast', clock } as const;
  const weekend = smallWeekend({
    chapters: [chapter],
    steps: statements.flatMap((each): readonly Step[] => [
      { ...at, id: each.id, questions: [each.id], files: each === last },
      { ...at, id: `${each.id}-told`, questions: [], reveals: [each.id] },
    ]),
    documents: [],
    claims: [],
    questions: statements.map(({ id, truth }) => ({
      ...rests,
      id,
      kind: 'forecast',
      counts: 'forecasts',
      outcome: truth,
    })),
  });
  const heading = said('statements.heading');
  return {
    weekend,
    words: {
      ...Object.fromEntries(
        statements.flatMap(({ id }) => [
          ...['prompt', 'why', 'sources'].map(
            (part) => [`q.${id}.${part}`, said(`q.${id}.${part}`)] as const,
          ),
          [`q.${id}.happened`, said(`q.${id}.why`)],
          [`q.${id}.near`, said('statement.near')],
          [`q.${id}.far`, said('statement.far')],
          // Named in the middle of a sentence.
          [`item.${id}`, said(`q.${id}.prompt`).replace(/\.$/, '')],
        ]),
      ),
      ...headed(weekend, heading),
      'weekend.question': heading,
    },
    scenery: {},
  };
}

/** The weekend of one sentence of a form: its text, and whether that supports it. Nothing says what is right. */
export function weekendOfItem({ id, skill, supported }: FormItem, words: Words): LoadedWeekend {
  const said = (word: string) => words[word] ?? '';
  const asked = { chapter: id, verb: 'read', clock, questions: [id], files: true } as const;
  const weekend = smallWeekend({
    chapters: [id],
    steps: [{ id, ...asked, document: id, arrives: true }],
    documents: [documentOf(id, [TEXT])],
    claims: [],
    questions: [{ ...rests, id, kind: 'belief', counts: 'practice', holds: supported }],
  });
  return {
    weekend,
    words: {
      [`doc.${id}.text`]: said(`doc.${id}.text`),
      [`q.${id}.prompt`]: said(`q.${id}.prompt`),
      ...Object.fromEntries(headOf(id, words, said('document.exercise'))),
      ...headed(weekend, said(`skill.${skill}`)),
      ...Object.fromEntries(['asked', 'yes', 'no'].map((part) => [`belief.${part}`, said(`form.${part}`)])),
      'weekend.question': said('form.asked'),
    },
    scenery: { documents: { [id]: { format: 'card' } } },
  };
}

const TEXT: Block = { id: 'text', role: 'text', ...rests };

function documentOf(id: string, blocks: readonly Block[]): Document {
  return { id, blocks, voices: { named: 0, unnamed: 0 } };
}

function smallWeekend(parts: Omit<Weekend, 'id' | 'contentVersion' | 'drawer'>): Weekend {
  const chapter = parts.chapters.at(-1) ?? END;
  const end: Step = { id: END, chapter, verb: 'file', clock, questions: [] };
  return {
    id: 'practice',
    contentVersion: 1,
    against: 'history',
    drawer: [],
    ...parts,
    steps: [...parts.steps, end],
  };
}

function headed({ chapters, steps }: Weekend, heading: string): Words {
  return Object.fromEntries([
    ...chapters.map((id) => [`chapter.${id}.title`, heading]),
    ...steps.map(({ id }) => [`step.${id}.heading`, heading]),
  ]);
}

/** A card's own words, and those that all cards have alike. Right or wrong, the reason is said. */
function wordsOfCard({ id, skill, exercise, also = [] }: Card, words: Words, weekend: Weekend): Words {
  const said = (word: string) => words[word] ?? '';
  const named = new RegExp(`(^|\\.)${id}(-from|-to)?(\\.|$)`);
  const own = Object.entries(words).filter(([word]) => named.test(word));
  const why = said(`q.${id}.why`);
  const kept = said(exercise ? 'document.exercise' : 'document.real');
  return {
    ...Object.fromEntries(own),
    ...Object.fromEntries(also.map((word) => [word, said(word)])),
    ...headed(weekend, said(`skill.${skill}`)),
    ...Object.fromEntries(weekend.documents.flatMap((document) => headOf(document.id, words, kept))),
    'weekend.question': said(`q.${id}.prompt`),
    [`prop.${id}`]: said(`q.${id}.prompt`),
    ...Object.fromEntries(['right', 'partly', 'wrong'].map((verdict) => [`q.${id}.${verdict}`, why])),
  };
}

/** Who is speaking heads a card's document, plain where nobody is; beneath, whether it is on record. */
function headOf(id: string, words: Words, kept: string): readonly (readonly [id: string, text: string])[] {
  const name = words[`doc.${id}.name`] ?? words['document.name'] ?? '';
  return [
    [`doc.${id}.name`, name],
    [`doc.${id}.title`, name],
    [`doc.${id}.date`, kept],
    [`doc.${id}.speaking`, name],
  ];
}
