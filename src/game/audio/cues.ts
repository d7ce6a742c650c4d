/** Which sounds follow what happened: one row per kind of event and question, no sound ever asked for its opinion. */
import type { Happened, State } from '../../rules/state.ts';
import type { Answer, AnswerByKind, Kind, Question, Relation, Weekend, Weight } from '../../rules/weekend.ts';
import { MOTIFS, motifOf, type Motif } from '../../present/motifs.ts';
import { motion } from '../../parts/theme/theme.ts';

/** The short sounds; assets/audio/ui.json says where in the file each one lies. */
export const CUES = [
  'button',
  'tick',
  'pin',
  'clack1',
  'clack2',
  'clack3',
  'clack4',
  'paper-slide',
  'paper-turn',
  'stamp',
  'bell',
  'string-support',
  'string-deny',
  'string-narrow',
  ...MOTIFS,
  'corrected',
  'filed',
] as const;
export type Cue = (typeof CUES)[number];

/** Two phrases of music that mark a turn of the story. */
export const STINGS = ['open', 'filed'] as const;
export type Sting = (typeof STINGS)[number];

/** A short sound and how long after the event it begins, in ms. */
export interface Beat {
  readonly cue: Cue;
  readonly after: number;
}
export interface Sounds {
  readonly beats: readonly Beat[];
  readonly sting: Sting | undefined;
}

interface Asked {
  /** Nothing moves, so what touches touches at once. */
  readonly still: boolean;
  readonly question: Question | undefined;
  readonly answer: Answer | undefined;
  /** The answer before the move. */
  readonly before: Answer | undefined;
  readonly motif: Motif | undefined;
}

const SILENCE: Sounds = { beats: [], sting: undefined };

function sounds(cues: readonly (Cue | readonly [Cue, number])[], sting?: Sting): Sounds {
  const beats = cues.map((each) =>
    typeof each === 'string' ? { cue: each, after: 0 } : { cue: each[0], after: each[1] },
  );
  return { beats, sting };
}

/** A thread that is drawn sounds like what it claims: whole, muted or broken. */
const STRINGS: Readonly<Record<Relation, Cue>> = {
  contradicts: 'string-deny',
  'weighs-against': 'string-deny',
  'only-seems-to': 'string-narrow',
  corroborates: 'string-support',
  overstates: 'string-narrow',
};

/** What answering sounds like. A thread's string depends on its relation and is looked up above. */
const ANSWERED: Readonly<Record<Exclude<Kind, 'relation' | 'placement' | 'joint'>, readonly Cue[]>> = {
  forecast: ['tick'],
  credence: ['tick'],
  judgement: ['tick'],
  stance: ['pin'],
  choice: ['button'],
  tags: ['button'],
  chain: ['pin'],
  marks: ['button'],
  // The wax cracks.
  seal: ['clack3'],
  bulletin: ['clack1'],
  correction: ['clack1'],
  order: ['paper-slide'],
  grade: ['button'],
  // A caveat being typed: keys make their own noise.
  assessment: [],
};

/** What lands on a pan, by its weight. */
const LANDS: Readonly<Record<Weight, Cue>> = { slight: 'pin', solid: 'clack2', strong: 'clack4' };

/** A weight is heard when it lands, not when it is let go; made heavier where it stands, at once. */
function landing({ answer, before, still }: Asked): Sounds {
  const [now, then] = [answer as AnswerByKind['placement'], before as AnswerByKind['placement'] | undefined];
  const falls = !still && now.pan !== then?.pan;
  return sounds([[now.pan === 'off' ? 'pin' : LANDS[now.weight], falls ? motion.drop : 0]]);
}

/** Two discs clack when they meet, and part lightly. */
function joining({ answer, still }: Asked): Sounds {
  return sounds(answer === 'one' ? [['clack4', still ? 0 : motion.join]] : ['clack1']);
}

/** What locking sounds like: a key of the teleprinter, lighter or heavier, but where something else is heard. */
const LOCKED: Readonly<Record<Kind, readonly Cue[]>> = {
  forecast: ['clack2'],
  credence: ['clack2'],
  judgement: ['clack2'],
  stance: ['clack3'],
  choice: ['clack3'],
  tags: ['clack3'],
  chain: ['clack3'],
  relation: ['pin'],
  marks: ['clack3'],
  placement: ['clack4'],
  joint: ['clack4'],
  seal: [],
  // What goes out on the wire is heard as wired or corrected, the assessment as filed.
  bulletin: [],
  correction: [],
  order: ['clack3'],
  grade: ['clack3'],
  assessment: [],
};

const TELEPRINTER = [
  'clack1',
  ['clack3', 90],
  ['clack2', 170],
  ['clack4', 280],
  ['clack1', 350],
  ['clack2', 460],
  ['clack3', 530],
  ['bell', 700],
  ['filed', 1150],
] as const;

/** Motifs of one move, a batch of threads for one, are heard one after another, this many ms apart. */
const APART = 650;

type Row<T extends Happened['type']> = (happened: Extract<Happened, { type: T }>, asked: Asked) => Sounds;

const HAPPENED: { readonly [T in Happened['type']]: Row<T> } = {
  turned: () => sounds(['paper-turn']),
  arrived: () => sounds(['bell', ['paper-slide', 260]]),
  answered: (_, asked) => {
    const { question, answer, motif } = asked;
    if (!question) return SILENCE;
    if (motif) return sounds([motif]);
    if (question.kind === 'placement') return landing(asked);
    if (question.kind === 'joint') return joining(asked);
    if (question.kind !== 'relation') return sounds(ANSWERED[question.kind]);
    return sounds([STRINGS[answer as Relation] ?? 'pin']);
  },
  checked: ({ wrong }) => sounds([wrong === 0 ? 'string-support' : 'string-narrow']),
  locked: (_, { question, motif }) => {
    if (!question) return SILENCE;
    return sounds([...LOCKED[question.kind], ...(motif ? [[motif, 120] as const] : [])]);
  },
  revealed: () => sounds(['tick']),
  opened: () => sounds(['paper-turn'], 'open'),
  wired: () => sounds(TELEPRINTER),
  corrected: () => sounds(['paper-turn', ['corrected', 260]]),
  // The sting is the motif of filing at its full length.
  filed: () => sounds(['stamp'], 'filed'),
};

/** What one event sounds like, given the weekend and the states that the move led to and from. */
export function soundsOf(
  happened: Happened,
  weekend: Weekend,
  state: State,
  before?: State,
  still = false,
): Sounds {
  const find = (id: string) => weekend.questions.find((question) => question.id === id);
  const id = 'question' in happened ? happened.question : undefined;
  const asked: Asked = {
    still,
    question: id === undefined ? undefined : find(id),
    answer: id === undefined ? undefined : state.answers[id],
    before: id === undefined ? undefined : before?.answers[id],
    motif: motifOf({ happened, kindOf: (question) => find(question)?.kind, state, before }),
  };
  const row = HAPPENED[happened.type] as Row<Happened['type']>;
  return row(happened, asked);
}

/**
 * What all events of one move sound like together: a sound due twice at one moment is heard once, motifs follow one
 * another, and there is one sting. `still`: what falls or slides is there at once.
 */
export function soundsOfAll(
  all: readonly Happened[],
  weekend: Weekend,
  state: State,
  before?: State,
  still = false,
): Sounds {
  const each = all.map((happened) => soundsOf(happened, weekend, state, before, still));
  const once = new Map(each.flatMap((one) => one.beats).map((beat) => [`${beat.cue} ${beat.after}`, beat]));
  const isMotif = ({ cue }: Beat) => MOTIFS.some((motif) => motif === cue);
  const motifs = [...once.values()].filter(isMotif);
  const beats = [...once.values()].map((beat) =>
    isMotif(beat) ? { ...beat, after: beat.after + APART * motifs.indexOf(beat) } : beat,
  );
  return { beats, sting: each.find((one) => one.sting !== undefined)?.sting };
}
