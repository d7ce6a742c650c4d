/** Makes a weekend of several old files: each is read, tagged, forecast, asked about, and then told of. */
import type { Document, Question, Step, Weekend } from '../../rules/weekend.ts';
import type { Words } from '../../words/words.ts';
import type { Case } from './case.ts';

/** Where all of it is shown side by side. */
const RESULTS = 'results';

/** What the interface says, and these say in their own way. */
const INTERFACE = /^(announce|bar|caption|document)\./;

/** The weekend of these cases, in their order. */
export function weekendOf(id: string, cases: readonly Case[]): Weekend {
  const last = cases.at(-1);
  return {
    id,
    contentVersion: 1,
    against: 'history',
    chapters: [...cases.map((each) => each.id), RESULTS],
    passable: cases.flatMap((each) => (each.mayBePassed ? [each.id] : [])),
    steps: [
      ...cases.flatMap((each) => stepsOf(each, { opens: each === cases[0], files: each === last })),
      {
        id: RESULTS,
        chapter: RESULTS,
        verb: 'file',
        clock: `${last?.day}T13:00`,
        questions: [],
      },
    ],
    drawer: [],
    documents: cases.map(documentOf),
    claims: [],
    questions: cases.flatMap(questionsOf),
  };
}

/** How a case stands among the others: the first says how it goes, the last answer files them all. */
interface Place {
  readonly opens: boolean;
  readonly files: boolean;
}

/** The needle is locked before the reading question, which may speak of what came later. */
function stepsOf({ id, day, mayBePassed }: Case, { opens, files }: Place): readonly Step[] {
  const at = (hour: number) => ({ chapter: id, clock: `${day}T0${hour}:00` });
  const warning: Step = { ...at(3), id: `${id}-warning`, verb: 'read', questions: [], beat: true };
  const steps: readonly Step[] = [
    ...(mayBePassed ? [warning] : []),
    { ...at(4), id: `${id}-file`, verb: 'read', document: id, arrives: true, questions: [], beat: opens },
    {
      ...at(5),
      id: `${id}-tag`,
      verb: 'connect',
      document: id,
      questions: [`${id}-tag`, `${id}-belief`],
    },
    { ...at(6), id: `${id}-needle`, verb: 'forecast', document: id, questions: [`${id}-needle`] },
    {
      ...at(7),
      id: `${id}-question`,
      verb: 'read',
      document: id,
      questions: [`${id}-reading`],
      files,
    },
    { ...at(8), id: `${id}-outcome`, verb: 'file', document: id, questions: [], reveals: [`${id}-needle`] },
  ];
  return mayBePassed ? steps.map((step) => ({ ...step, optional: true })) : steps;
}

function documentOf({ id, voices, paragraphs, quoted }: Case): Document {
  const text = paragraphs.map((block) => ({ id: block, role: 'text', paragraphs: [] }) as const);
  const quote = { id: 'quote', role: 'quote', speaker: 'voice', paragraphs: [] } as const;
  return { id, voices, blocks: quoted ? [...text, quote] : text };
}

function questionsOf({ id, tag, holds, outcome, reading }: Case): readonly Question[] {
  const scored = { counts: 'reading', paragraphs: [] } as const;
  const read = { ...scored, id: `${id}-reading` };
  return [
    { ...scored, id: `${id}-tag`, kind: 'tags', fields: [{ id: 'who', ...tag }] },
    { id: `${id}-belief`, kind: 'belief', counts: 'practice', paragraphs: [], holds },
    { id: `${id}-needle`, kind: 'forecast', counts: 'forecasts', paragraphs: [], outcome },
    'options' in reading
      ? { ...read, kind: 'choice', options: reading.options, correct: [reading.correct] }
      : { ...read, kind: 'marks', document: id, ...reading, spare: [] },
  ];
}

/** The words of these cases: each case's own, and those that all have alike, `stage.…`, under the ids of each. */
export function wordsOf(
  cases: readonly Case[],
  { common, own }: { readonly common: Words; readonly own: Words },
): Words {
  const said = (id: string) => common[id] ?? '';
  const shared = cases.flatMap((each, at): readonly (readonly [id: string, text: string])[] => [
    ...stagesOf(each).map((stage) => [`step.${each.id}-${stage}.heading`, said(`stage.${stage}`)] as const),
    [
      `doc.${each.id}.name`,
      said('file.name')
        .replace('{at}', `${at + 1}`)
        .replace('{of}', `${cases.length}`),
    ],
    [`doc.${each.id}.speaking`, own[`q.${each.id}-tag.field.who.${each.tag.correct}`] ?? ''],
    [`q.${each.id}-tag.field.who`, own[`q.${each.id}-tag.prompt`] ?? ''],
    [`q.${each.id}-tag.why`, own[`q.${each.id}-tag.wrong`] ?? ''],
    [`q.${each.id}-reading.why`, own[`q.${each.id}-reading.wrong`] ?? ''],
    [`q.${each.id}-needle.near`, said('needle.near')],
    [`q.${each.id}-needle.far`, said('needle.far')],
    ...['tag', 'needle', 'reading'].map(
      (part) => [`item.${each.id}-${part}`, own[`chapter.${each.id}.title`] ?? ''] as const,
    ),
    ...(at === 0 ? [[`step.${each.id}-file.beat`, said('beat')] as const] : []),
    // The way past a file leads into the next.
    ...(cases[at - 1]?.mayBePassed ? [[`chapter.${each.id}.skip`, said('pass')] as const] : []),
  ]);
  return {
    ...own,
    ...Object.fromEntries(shared),
    ...Object.fromEntries(Object.entries(common).filter(([id]) => INTERFACE.test(id))),
    'weekend.question': said('question'),
    [`chapter.${RESULTS}.title`]: said('results.chapter'),
    [`step.${RESULTS}.heading`]: said('results.heading'),
  };
}

function stagesOf({ mayBePassed }: Case): readonly string[] {
  return [...(mayBePassed ? ['warning'] : []), 'file', 'tag', 'needle', 'question', 'outcome'];
}
