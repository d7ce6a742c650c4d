/** A class made by the rules, the same for the same seed: pupils of different temperaments, and what each of them hands in. */
import {
  handInDigits,
  handInFile,
  handInFileName,
  handInLink,
  handInPacked,
  type HandIn,
  type Known,
  readHandIn,
} from '../../src/classroom/hand-in.ts';
import { codeOf } from '../../src/classroom/code.ts';
import type { ClassChoices } from '../../src/classroom/link.ts';
import { NICKNAMES, nicknameWithNumber } from '../../src/classroom/names.ts';
import type { Result } from '../../src/classroom/result.ts';
import type { InClass } from '../../src/record/class.ts';
import type { Entry } from '../../src/record/journal.ts';
import { begun, type OpenWeekend } from '../../src/record/open-weekend.ts';
import { replay } from '../../src/record/replay.ts';
import { filingSteps, placeOf, questionWithId, ownSteps } from '../../src/rules/lookup.ts';
import { isAskedOfEach } from '../../src/rules/moves/alone.ts';
import type { Move } from '../../src/rules/state.ts';
import { begin } from '../../src/rules/step.ts';
import type { StepId, Weekend } from '../../src/rules/weekend.ts';
import names from '../../src/words/classroom/names.en.json' with { type: 'json' };
import { judged, randomAnswer, rightAnswer } from '../rules/answers.ts';
import { chance, type Chance, pick, whole } from '../rules/chance.ts';
import { believer, play, type Player } from '../rules/players.ts';

interface Temperament {
  /** How often a question is answered rightly, 0–1; else at random. */
  readonly skill: number;
  /** Percent from a belief, 0–1. */
  readonly percent: (belief: number) => number;
  /** Opens the drawer. */
  readonly drawer: boolean;
  /** Goes no further than this share of the way to the filing; 1: files. */
  readonly comes: number;
  /** The most minutes between two moves. */
  readonly pace: number;
}

const within = (percent: number) => Math.min(99, Math.max(1, Math.round(percent)));

export const TEMPERAMENTS = {
  careful: { skill: 0.85, percent: (belief) => within(100 * belief), drawer: true, comes: 1, pace: 1 },
  bold: { skill: 0.6, percent: (belief) => (belief > 0.5 ? 97 : 3), drawer: false, comes: 1, pace: 0 },
  cautious: { skill: 0.7, percent: (belief) => within(35 + 30 * belief), drawer: false, comes: 1, pace: 2 },
  hasty: { skill: 0.35, percent: (belief) => within(140 * belief - 20), drawer: true, comes: 1, pace: 0 },
  dreamy: { skill: 0.5, percent: () => 50, drawer: false, comes: 0.6, pace: 5 },
} as const satisfies Readonly<Record<string, Temperament>>;
export type TemperamentName = keyof typeof TEMPERAMENTS;

export interface Pupil {
  readonly temperament: TemperamentName;
  readonly open: OpenWeekend;
}

export const CHOICES: ClassChoices = {
  code: codeOf(20_121_020),
  name: '9B Thursday',
  weekend: 'back-channel',
  stop: 'filing',
  pauses: [],
  names: 'nickname',
  pairs: false,
  reading: false,
};

/** Midday of a school day, in minutes since 1970. */
const BEGINS = 29_000_000;
const EDITION = '0.4.0';
const TEACH = 'https://school.example/back-channel/teach.html';

/** A class of so many pupils; one in five of each temperament. */
export function classOf(
  weekend: Weekend,
  pupils: number,
  seed = 1,
  choices: Partial<ClassChoices> = {},
): readonly Pupil[] {
  const made = { ...CHOICES, weekend: weekend.id, ...choices };
  const kinds = Object.keys(TEMPERAMENTS).filter(isTemperament);
  return Array.from({ length: pupils }, (_, at) => {
    const temperament = kinds[at % kinds.length] ?? 'careful';
    const number = (seed * 7919 + at * 131) % NICKNAMES;
    const name = made.names === 'seat' ? { seat: 1 + (at % 99) } : nicknameWithNumber(number);
    return pupilOf(weekend, temperament, seed * 1000 + at, { choices: made, name });
  });
}

const isTemperament = (name: string): name is TemperamentName => name in TEMPERAMENTS;

/** One pupil who has come as far as the class goes, or their temperament. */
function pupilOf(weekend: Weekend, temperament: TemperamentName, seed: number, inClass: InClass): Pupil {
  const kind: Temperament = TEMPERAMENTS[temperament];
  const random = chance(seed);
  const { journal } = play(weekend, playerOf(kind, seed, random));
  const until = untilOf(weekend, kind, inClass.choices.stop);
  const made = cutAfter(weekend, journal, until).flatMap((move) => withMore(weekend, move, inClass, random));
  const recent = timed(made, kind, random);
  const state = replay(weekend, begin(weekend), recent);
  if (!state) throw new Error(`a ${temperament} pupil made a move that is refused`);
  return {
    temperament,
    open: { ...begun(weekend, 'one', 1, inClass), journal: { parts: [], recent }, state },
  };
}

function playerOf({ skill, percent, drawer }: Temperament, seed: number, random: Chance): Player {
  const believe = believer(seed);
  return {
    drawer,
    answer: (question, context) => {
      if (question.kind === 'forecast') return percent(believe(question));
      if (question.kind === 'credence') return percent(0.2 + 0.7 * random());
      if (question.kind === 'judgement') {
        const [low, high] = question.band;
        const { stance } =
          random() < skill ? question : { stance: pick(random, ['likely', 'open', 'unlikely'] as const) };
        return judged(within((low + high) / 2 + (1 - skill) * 80 * (random() - 0.5)), stance, context);
      }
      return random() < skill ? rightAnswer(question, context) : randomAnswer(question, context, random);
    },
  };
}

/** The last step that is come to; undefined: the very end. */
function untilOf(weekend: Weekend, { comes }: Temperament, stop: ClassChoices['stop']): StepId | undefined {
  const filing = placeOf(weekend, filingSteps(weekend)[0]?.id ?? '');
  if (comes < 1) return weekend.steps[Math.floor(comes * filing)]?.id;
  if (stop === 'filing') return weekend.steps[filing]?.id;
  return stop === 'readouts' ? ownSteps(weekend).at(-1)?.id : undefined;
}

function cutAfter(weekend: Weekend, journal: readonly Move[], until: StepId | undefined): readonly Move[] {
  if (until === undefined) return journal;
  const goesOn = (move: Move) => move.type === 'turn' && placeOf(weekend, move.to) > placeOf(weekend, until);
  const beyond = journal.findIndex(goesOn);
  // The drawer opens with the filing, wherever a class stops.
  const drawer = journal.findIndex((move) => move.type === 'turn' && placeOf(weekend, move.to) < 0);
  const isFiled = placeOf(weekend, until) >= placeOf(weekend, filingSteps(weekend)[0]?.id ?? '');
  return [
    ...journal.slice(0, beyond < 0 ? undefined : beyond),
    ...(drawer >= 0 && isFiled ? journal.slice(drawer) : []),
  ];
}

/** A pair says its numbers first; now and then a forecast was known, and a lock is read differently. */
function withMore(weekend: Weekend, move: Move, { choices }: InClass, random: Chance): readonly Move[] {
  if (move.type === 'lock' && move.question !== undefined && random() < 0.02) {
    return [
      move,
      { type: 'contest', question: move.question, reason: 'It says <b>so</b>, and =SUM(A1) too.' },
    ];
  }
  if (move.type !== 'answer') return [move];
  const { question: id } = move;
  const question = questionWithId(weekend, id);
  const known: readonly Move[] =
    question?.kind === 'forecast' && question.counts === 'forecasts' && random() < 0.03
      ? [{ type: 'known', question: id, known: true }]
      : [];
  const percent = typeof move.answer === 'number' ? move.answer : 50;
  const says = (seat: 0 | 1): Move => ({
    type: 'alone',
    question: id,
    seat,
    answer: within(percent + whole(random, -30, 30)),
  });
  return [...(choices.pairs && isAskedOfEach(weekend, id) ? [says(0), says(1)] : []), move, ...known];
}

function timed(moves: readonly Move[], { pace }: Temperament, random: Chance): readonly Entry[] {
  let at = BEGINS;
  return moves.map((move) => {
    if (move.type === 'turn') at += whole(random, 0, pace);
    return { ...move, at };
  });
}

export type Sort = 'file' | 'link' | 'code';

/** What a pupil hands in. */
export function handedIn({ open }: Pupil, sort: Sort): HandIn {
  if (sort === 'link') return { link: handInLink(TEACH, handInPacked(open)) };
  if (sort === 'code') return { digits: handInDigits(handInPacked(open)) };
  const name = open.inClass ? handInFileName(names, open.inClass) : 'back-channel.json';
  return { name, text: handInFile(open, EDITION) };
}

/** Files, links and codes in turn, as thirty devices bring them. */
export function mixed(pupils: readonly Pupil[]): readonly HandIn[] {
  const sorts = ['file', 'link', 'code'] as const;
  return pupils.map((pupil, at) => handedIn(pupil, sorts[at % sorts.length] ?? 'file'));
}

export const knownOf = (...weekends: readonly Weekend[]): Known => ({ weekends, words: names });

/** What comes of a class's hand-ins, all of which must be readable. */
export function resultsOf(handIns: readonly HandIn[], known: Known): readonly Result[] {
  return handIns.map((each) => {
    const read = readHandIn(each, known);
    if ('problem' in read) throw new Error(`a hand-in is ${read.problem}`);
    return read;
  });
}
