/** Which words a weekend must have, and which it may have: ids only. */
import { type Scenery, wordingsOf } from '../present/scenery.ts';
import { questionsOfKind } from '../rules/lookup.ts';
import type { Document, Question, QuestionOf, Step, Weekend } from '../rules/weekend.ts';
import { authored } from './kinds/table.ts';

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

/** What is said of whoever publishes the article. */
const PUBLISHER = ['title', 'text', 'where'] as const;

/** Every id of the words that name a weekend before it is loaded. */
export const FRONT_WORDS = ['title', 'deck', 'minutes', 'credit'].map((part) => `weekend.${part}`);

/** Those that it may have beside them: what two clocks say on its title. */
export const CLOCKS = ['weekend.clock.west', 'weekend.clock.east'];

/** Words of the interface that a weekend may say in its own way. */
const SAID_ITS_WAY = [
  'announce.arrived',
  'announce.filed',
  'bar.progress',
  'belief.asked',
  'belief.no',
  'belief.yes',
  'caption.arrived',
  'caption.filed',
  'document.speaking',
];

/** Every id that must have words, glossary notes aside. */
export function neededWords(weekend: Weekend, scenery: Scenery): readonly string[] {
  const panels = Object.values(scenery.panels ?? {});
  const hasTurning = panels.includes('turning-points');
  const hasAudit = panels.includes('audit');
  return [
    ...FRONT_WORDS,
    'weekend.question',
    ...(scenery.folders ?? []).map(({ chapter }) => `chapter.${chapter}.where`),
    ...weekend.chapters.map((chapter) => `chapter.${chapter}.title`),
    ...[...weekend.steps, ...weekend.drawer].flatMap(stepWords),
    ...(scenery.cast ?? []).flatMap(({ id }) => [`cast.${id}.name`, `cast.${id}.line`]),
    ...weekend.documents.flatMap((document) => documentWords(document, scenery)),
    ...(questionsOfKind(weekend, 'placement').length > 0 ? ['pan.for.hint', 'pan.against.hint'] : []),
    ...weekend.claims.map((claim) => `claim.${claim.id}`),
    ...weekend.questions.flatMap((question) => questionWords(question, weekend)),
    // What no article settles names its sources.
    ...(weekend.against ? questionsOfKind(weekend, 'forecast').map(({ id }) => `q.${id}.sources`) : []),
    ...placesOf(weekend, scenery).map((place) => `place.${place}`),
    ...timelineWords(weekend, scenery),
    ...questionsOfKind(weekend, 'bulletin').flatMap(echoWords),
    ...propositionsOf(weekend).map((proposition) => `prop.${proposition}`),
    ...itemsOf(weekend).map((item) => `item.${item}`),
    // A question that is a part of an item has a name of its own beside the other parts.
    ...weekend.questions.flatMap(({ id, item }) => (item === undefined ? [] : [`item.${id}`])),
    ...(scenery.remarks ?? []).flatMap((remark) => remark.deeds.flatMap((deed) => wordingsOf(remark, deed))),
    ...(hasAudit ? PUBLISHER.map((part) => `audit.publisher.${part}`) : []),
    ...(scenery.gaps ?? []).map((gap) => `audit.gap.${gap}`),
    ...(hasTurning ? TURNING.map((story) => `turning.${story}`) : []),
  ];
}

/** Where a pin may be put by name, and where something became known. */
function placesOf(weekend: Weekend, { timeline }: Scenery): readonly string[] {
  const cities = questionsOfKind(weekend, 'pin').flatMap((pin) => pin.cities.map(({ id }) => id));
  return [...new Set([...cities, ...Object.keys(timeline?.places ?? {})])];
}

/** Of each event and each claim, and what is known of each proposition of the page. */
function timelineWords(weekend: Weekend, { timeline }: Scenery): readonly string[] {
  if (!timeline) return [];
  return [
    ...timeline.events.flatMap(({ step }) =>
      ['when', 'says', 'source'].map((part) => `event.${step}.${part}`),
    ),
    ...timeline.claims.flatMap(({ id }) =>
      ['', '.who', '.became', '.word'].map((part) => `claimed.${id}${part}`),
    ),
    'claimed.lesson',
    'now.lesson',
    ...propositionsOf(weekend).map((proposition) => `now.${proposition}`),
  ];
}

/** Ids that may have words: what is said of its score and drawer, the way past a chapter, help, a word on an unscored number. */
export function optionalWords(weekend: Weekend, { timeline }: Scenery): readonly string[] {
  return [
    ...CLOCKS,
    ...SAID_ITS_WAY,
    'weekend.note',
    'weekend.drawer',
    'weekend.record',
    ...weekend.chapters.map((chapter) => `chapter.${chapter}.skip`),
    ...(timeline?.events ?? []).flatMap(({ step, turns }) =>
      ['year', 'note', ...Object.keys(turns).map((claim) => `turn.${claim}`)].map(
        (part) => `event.${step}.${part}`,
      ),
    ),
    ...weekend.questions.flatMap((question) =>
      ['help', 'partly', 'sources', ...(authored(question).mayHave?.(question) ?? [])].map(
        (part) => `q.${question.id}.${part}`,
      ),
    ),
  ];
}

/** Every item that is named: scored, those that only a bulletin touches included, or shown when it comes out; each once. */
function itemsOf(weekend: Weekend): readonly string[] {
  const comesOut = ({ id }: Question) => weekend.steps.some(({ reveals }) => reveals?.includes(id));
  const items = weekend.questions
    .filter((question) => isScored(question) || comesOut(question))
    .flatMap((question) => [question.item ?? question.id, ...(authored(question).items?.(question) ?? [])]);
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

function questionWords(question: Question, { against }: Weekend): readonly string[] {
  const settled = isScored(question) && against === undefined;
  const parts = ['prompt', ...authored(question).words(question), ...(settled ? ['article'] : [])];
  return parts.map((part) => `q.${question.id}.${part}`);
}

/** What became of a line: as the file has it, short of it, or beyond it in one way or another; and as FLASH. */
function echoWords({ id, slots }: QuestionOf<'bulletin'>): readonly string[] {
  const overstating = slots.flatMap((slot) =>
    slot.options.filter((option) => option.overstates).map((option) => `${slot.id}.${option.id}`),
  );
  const went = ['sound', 'vague', ...(overstating.length > 0 ? ['overstated'] : [])];
  return ['sound', 'vague', 'cut', ...overstating, ...went.map((each) => `flash.${each}`)].map(
    (part) => `echo.${id}.${part}`,
  );
}

/** Whatever a needle or the balance is about. */
function propositionsOf(weekend: Weekend): readonly string[] {
  const needles = [...questionsOfKind(weekend, 'credence'), ...questionsOfKind(weekend, 'judgement')];
  return [
    ...(weekend.weighs === undefined ? [] : [weekend.weighs]),
    ...needles.map(({ proposition }) => proposition),
  ];
}

function isScored({ counts }: Question): boolean {
  return counts === 'forecasts' || counts === 'judgement' || counts === 'reading';
}
