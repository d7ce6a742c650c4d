/** Which sounds follow what happened: one row per kind of event and question, no sound ever asked for its opinion. */
import type { Happened, State } from '../../rules/state.ts';
import type { Answer, Question, Weekend } from '../../rules/weekend.ts';
import { kindRow } from '../../present/kinds/table.ts';
import { motifOf } from '../../present/motifs.ts';
import { type Cue, type Motif, MOTIFS, stringOf } from '../../present/sounds.ts';
import type { ThingName } from '../../present/things.ts';
import { motion } from '../../parts/theme/theme.ts';

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

/** What answering sounds like: what slides or falls is heard when it touches, and where nothing moves at once. */
function answering({ question, answer, before, still }: Asked): Sounds {
  const heard = question && kindRow(question.kind).answered(answer, before);
  if (!heard) return SILENCE;
  return sounds([[heard.cue, heard.touches && !still ? motion[heard.touches] : 0]]);
}

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

/** What goes out as FLASH rings before anything is typed. */
const BELLS = [
  ['bell', 0],
  ['bell', 200],
  ['bell', 400],
] as const;

/** A telephone: two short rings, and two more. */
const PHONE = [
  ['bell', 700],
  ['bell', 830],
  ['bell', 1500],
  ['bell', 1630],
] as const;

/** What is touched in the room, for nothing. */
const TOUCHED: { readonly [N in ThingName]: Parameters<typeof sounds>[0] } = {
  telephone: ['bell', ['clack2', 40], ['bell', 130], ['clack4', 180]],
  mug: ['pin', ['tick', 80]],
  clock: ['tick', ['tick', 240]],
};

/** What touching something of the room sounds like. */
export function soundsOfTouch(name: ThingName): Sounds {
  return sounds(TOUCHED[name]);
}

/** What going into the envelope sounds like: paper, and what is filed is postmarked. */
export function soundsOfHandingIn(filed: boolean, still: boolean): Sounds {
  return sounds(['paper-slide', ...(filed ? [['stamp', still ? 0 : motion.paperIn] as const] : [])]);
}

/** What the card index sounds like: its drawers run out, and the cards in them stand. */
export function soundsOfDrawers(still: boolean): Sounds {
  return sounds(['clack2', ['paper-slide', still ? 0 : motion.panel]]);
}

/** Motifs of one move, a batch of threads for one, are heard one after another, this many ms apart. */
const APART = 650;

/** A method, so that all rows fit one table. */
interface Row<H extends Happened> {
  sounds(happened: H, asked: Asked): Sounds;
}

const HAPPENED: { readonly [T in Happened['type']]: Row<Extract<Happened, { type: T }>> } = {
  turned: { sounds: () => sounds(['paper-turn']) },
  arrived: { sounds: () => sounds(['bell', ['paper-slide', 260]]) },
  answered: { sounds: (_, asked) => (asked.motif ? sounds([asked.motif]) : answering(asked)) },
  withdrawn: { sounds: () => SILENCE },
  checked: { sounds: ({ wrong }) => sounds([wrong === 0 ? 'string-support' : 'string-narrow']) },
  locked: {
    sounds: (_, { question, motif }) => {
      const cue = question && kindRow(question.kind).locked;
      return sounds([...(cue ? [cue] : []), ...(motif ? [[motif, 120] as const] : [])]);
    },
  },
  // Whether the thread hangs or is pulled is heard, and neither way says which of the two happened.
  revealed: {
    sounds: ({ percent, outcome }, { still }) => {
      const string = stringOf(percent, outcome);
      return sounds(
        still
          ? [string]
          : [
              ['tick', motion.lit],
              [string, motion.pull],
            ],
      );
    },
  },
  opened: { sounds: () => sounds(['paper-turn'], 'open') },
  wired: { sounds: ({ flash }) => sounds(flash ? [...BELLS, ...TELEPRINTER] : TELEPRINTER) },
  echoed: { sounds: ({ due }) => sounds([['paper-slide', 260], ...(due ? PHONE : [])]) },
  corrected: { sounds: () => sounds(['paper-turn', ['corrected', 260]]) },
  // The sting is the motif of filing at its full length.
  filed: { sounds: () => sounds(['stamp'], 'filed') },
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
    motif: motifOf({ happened, weekend, state, before }),
  };
  const row: Row<Happened> = HAPPENED[happened.type];
  return row.sounds(happened, asked);
}

/**
 * What all events of one move sound like together: a sound due twice at one moment is heard once, motifs follow one
 * another, outcomes come in the rhythm of their needles, and there is one sting. `still`: what falls or slides is there at once.
 */
export function soundsOfAll(
  all: readonly Happened[],
  weekend: Weekend,
  state: State,
  before?: State,
  still = false,
): Sounds {
  const reveals = all.filter(({ type }) => type === 'revealed');
  const each = all.map((happened) => {
    const one = soundsOf(happened, weekend, state, before, still);
    const turn = still ? 0 : Math.max(0, reveals.indexOf(happened)) * motion.outcome;
    return { ...one, beats: one.beats.map((beat) => ({ ...beat, after: beat.after + turn })) };
  });
  const once = new Map(each.flatMap((one) => one.beats).map((beat) => [`${beat.cue} ${beat.after}`, beat]));
  const isMotif = ({ cue }: Beat) => MOTIFS.some((motif) => motif === cue);
  const motifs = [...once.values()].filter(isMotif);
  const beats = [...once.values()].map((beat) =>
    isMotif(beat) ? { ...beat, after: beat.after + APART * motifs.indexOf(beat) } : beat,
  );
  return { beats, sting: each.find((one) => one.sting !== undefined)?.sting };
}
