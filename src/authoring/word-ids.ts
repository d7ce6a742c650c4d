/** Which words a weekend must have, and which it may have: ids only. */
import type { Scenery } from '../present/scenery.ts';
import type { Document, Kind, Question, QuestionOf, Step, Weekend } from '../rules/weekend.ts';

/** The stories that open the debrief. */
const TURNING = [
  'gain.title',
  'gain.story',
  'gain.number',
  'gain.absent.title',
  'gain.absent.story',
  'miss.title',
  'miss.story',
  'miss.number',
  'miss.absent.title',
  'miss.absent.story',
  'update.title',
  'update.story',
  'update.absent.title',
  'update.absent.story',
  'update.steady.title',
  'update.steady.story',
  'overstatement.title',
  'overstatement.story',
  'overstatement.corrected.story',
  'overstatement.none.title',
  'overstatement.none.story',
  'open.title',
  'open.story',
  'open.number.title',
  'open.number.story',
  'open.absent.title',
  'open.absent.story',
] as const;

/** What is said of an answer that is judged at once: right or wrong and why, and partly right where that can be. */
const JUDGED = ['right', 'wrong', 'why'] as const;
const BY_DEGREES = [...JUDGED, 'partly'] as const;

/** The words of a kind beside its prompt, as ends of `q.<id>.`. A method, so that all rows fit one table. */
interface Needs<Q extends Question> {
  words(question: Q): readonly string[];
}

const NEEDS: { readonly [K in Kind]: Needs<QuestionOf<K>> } = {
  forecast: {
    words: ({ counts }) => (counts === 'record' ? [] : ['happened', 'near', 'far', 'why']),
  },
  credence: { words: () => [] },
  judgement: { words: () => ['why'] },
  stance: { words: () => JUDGED },
  choice: {
    words: ({ options, correct, near }) => [
      ...(correct.length > 1 || near ? BY_DEGREES : JUDGED),
      ...options.map((option) => `option.${option}`),
    ],
  },
  tags: {
    words: ({ fields }) => [
      ...BY_DEGREES,
      ...fields.flatMap((field) => [
        `field.${field.id}`,
        ...field.values.map((value) => `field.${field.id}.${value}`),
      ]),
    ],
  },
  chain: { words: ({ links }) => [...BY_DEGREES, ...links.map((link) => `link.${link}`)] },
  relation: { words: () => BY_DEGREES },
  marks: { words: () => BY_DEGREES },
  placement: { words: () => JUDGED },
  joint: { words: () => ['noted', 'why'] },
  seal: { words: () => ['action'] },
  bulletin: {
    words: ({ slots }) => [
      ...BY_DEGREES,
      'line',
      ...slots.flatMap((slot) => [
        `slot.${slot.id}`,
        ...slot.options.map((option) => `slot.${slot.id}.${option.id}`),
      ]),
    ],
  },
  correction: { words: () => BY_DEGREES },
  order: { words: ({ events }) => [...BY_DEGREES, ...events.map((event) => `event.${event}`)] },
  grade: { words: () => BY_DEGREES },
  assessment: { words: ({ caveats }) => caveats.map((caveat) => `caveat.${caveat}`) },
};

/** Every id of the words that name a weekend before it is loaded. */
export const FRONT_WORDS = ['title', 'deck', 'clock.west', 'clock.east', 'minutes', 'credit'].map(
  (part) => `weekend.${part}`,
);

/** Every id that must have words, glossary notes aside. */
export function neededWords(weekend: Weekend, scenery: Scenery): readonly string[] {
  const hasTurning = Object.values(scenery.panels ?? {}).includes('turning-points');
  return [
    ...FRONT_WORDS,
    'weekend.question',
    ...weekend.chapters.map((chapter) => `chapter.${chapter}.title`),
    ...[...weekend.steps, ...weekend.drawer].flatMap(stepWords),
    ...(scenery.cast ?? []).flatMap(({ id }) => [`cast.${id}.name`, `cast.${id}.line`]),
    ...weekend.documents.flatMap((document) => documentWords(document, scenery)),
    ...(weekend.questions.some(({ kind }) => kind === 'placement')
      ? ['pan.for.hint', 'pan.against.hint']
      : []),
    ...weekend.claims.map((claim) => `claim.${claim.id}`),
    ...weekend.questions.flatMap(questionWords),
    ...weekend.questions.flatMap((question) =>
      'proposition' in question ? [`prop.${question.proposition}`] : [],
    ),
    ...itemsOf(weekend).map((item) => `item.${item}`),
    // A question that is a part of an item has a name of its own beside the other parts.
    ...weekend.questions.flatMap(({ id, item }) => (item === undefined ? [] : [`item.${id}`])),
    ...(hasTurning ? TURNING.map((story) => `turning.${story}`) : []),
  ];
}

/** Ids that may have words: what is said of its score and drawer, the way past a chapter, help, a word on an unscored number. */
export function optionalWords(weekend: Weekend): readonly string[] {
  return [
    'weekend.note',
    'weekend.drawer',
    ...weekend.chapters.map((chapter) => `chapter.${chapter}.skip`),
    ...weekend.questions.flatMap(({ id, kind }) => [
      `q.${id}.help`,
      ...(kind === 'credence' ? [`q.${id}.noted`, `q.${id}.why`] : []),
    ]),
  ];
}

/** Every scored item, those that only a bulletin touches included, each once. */
export function itemsOf(weekend: Weekend): readonly string[] {
  const items = weekend.questions
    .filter(isScored)
    .flatMap((question) => [
      question.item ?? question.id,
      ...(question.kind === 'bulletin' ? question.slots.map((slot) => slot.item) : []),
    ]);
  return [...new Set(items)];
}

function stepWords(step: Step): readonly string[] {
  return [`step.${step.id}.heading`, ...(step.beat === true ? [`step.${step.id}.beat`] : [])];
}

function documentWords({ id, blocks }: Document, { documents }: Scenery): readonly string[] {
  return [
    ...(documents?.[id]?.dress === undefined ? [] : [`doc.${id}.dress`]),
    ...['name', 'title', 'date', 'speaking'].map((part) => `doc.${id}.${part}`),
    ...blocks.flatMap((block) => [
      `doc.${id}.${block.id}`,
      ...(block.speaker === undefined ? [] : [`doc.${id}.speaker.${block.speaker}`]),
    ]),
  ];
}

function questionWords(question: Question): readonly string[] {
  const needs: Needs<Question> = NEEDS[question.kind];
  const parts = ['prompt', ...needs.words(question), ...(isScored(question) ? ['article'] : [])];
  return parts.map((part) => `q.${question.id}.${part}`);
}

function isScored({ counts }: Question): boolean {
  return counts === 'forecasts' || counts === 'judgement' || counts === 'reading';
}
