/** What each act moves, from where and for how long: figures from the theme, elements from the page as it stands. */
import { colours, easings, motion } from '../theme/theme.ts';
import { facesComing } from './faces.ts';

/**
 * `wipe`: the chapter's curtain. `clock`: the desk's clock rolls on. `mail`: a source comes into the tray. `paper`: it
 * slides onto the desk. `laid`: what comes off the wall falls where it is laid. `hand-in`: the page goes into its envelope, and that is postmarked. `held`: paper that lay there already is shown as soon as its faces are there. `file`: the assessment is typed, stamped and sent. `stamp`: a line has gone out on the wire. `ink`: a stamp comes down on a printed line and lifts away. `reveal`: verdict, why, way on. `panel`: the card changes, and claims turn on their line.
 */
export type Act =
  | 'wipe'
  | 'clock'
  | 'mail'
  | 'paper'
  | 'laid'
  | 'held'
  | 'hand-in'
  | 'file'
  | 'stamp'
  | 'ink'
  | 'reveal'
  | 'panel';

/** How long the chapter's curtain hangs in all, ms. */
export const CURTAIN = motion.wipe + motion.breath;

export interface Part {
  readonly target: Element;
  readonly frames: Keyframe[];
  /** ms after its act begins. */
  readonly delay: number;
  readonly duration: number;
  readonly easing?: string;
  /** Brought into sight as it begins. */
  readonly follows?: boolean;
}

const FADE_IN: Keyframe[] = [{ opacity: 0 }, {}];

/** A short fade where it stands: what every movement becomes where motion is reduced. */
export function inPlace(target: Element): Part {
  return { target, frames: FADE_IN, delay: 0, duration: motion.fade };
}

/** The parts of each act; one whose elements are not on the page has none. The curtain is a part of the page itself. */
export const SCORE: { readonly [A in Exclude<Act, 'wipe'>]: () => readonly Part[] } = {
  clock: () =>
    partsOf('.bar__clock time', motion.clock, () => [{ transform: 'translateY(-0.6em)', opacity: 0 }, {}]),
  mail: () =>
    partsOf('.tray li:last-child', motion.paperIn, () => [
      { transform: 'translateX(-110%)', opacity: 0 },
      { opacity: 1, offset: 0.3 },
      {},
    ]),
  paper: () =>
    partsOf('.sheet', motion.paperIn, (sheet) => [
      { transform: fromTray(sheet), transformOrigin: '50% 0', opacity: 0 },
      { opacity: 1, offset: 0.4 },
      { transformOrigin: '50% 0' },
    ]),
  laid: () =>
    partsOf('.laid__claim', motion.needle, () => [
      { transform: 'translate(12%, -9rem) rotate(5deg)', opacity: 0, easing: easings.cubicIn },
      { transform: 'translate(12%, -9rem) rotate(-2deg)', opacity: 1, offset: 0.35, easing: easings.quadIn },
      { transform: 'translateY(0.3rem) rotate(-1deg)', offset: 0.8 },
      {},
    ]),
  held: () =>
    each('.sheet')
      .filter((sheet) => facesComing(sheet) !== undefined)
      .map(inPlace),
  'hand-in': () => [
    ...partsOf('.letter__page', motion.paperIn, () => [{ transform: 'translateY(-4rem)', opacity: 0 }, {}]),
    ...each('.letter__postmark').map((target) => ({
      target,
      frames: [{ transform: 'scale(1.6)', opacity: 0 }, {}],
      delay: motion.paperIn,
      duration: motion.stamp,
      easing: easings.quadIn,
    })),
  ],
  file: () => each('.typed-page').flatMap(filed),
  stamp: () => each('.wire .stamp').flatMap(dropped),
  ink: () => [...each('.line-hand').flatMap(struck), ...each('.line-ink__print').flatMap(inked)],
  reveal: staged,
  panel: () => [
    ...partsOf('.head > *, .editor, .question > :not(.window, .dial)', motion.panel, () => FADE_IN),
    ...each('.pennant[data-now="true"]').map(turned),
  ],
};

function each(selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)];
}

function partsOf(
  selector: string,
  duration: number,
  frames: (target: Element) => Keyframe[],
): readonly Part[] {
  return each(selector).map((target) => ({
    target,
    frames: frames(target),
    delay: 0,
    duration,
    easing: easings.cubicOut,
  }));
}

/** After the window and the thread, one claim after another. */
function turned(target: Element, at: number): Part {
  const frames = [{ transform: 'rotateX(90deg)' }, {}];
  const delay = motion.turned + at * motion.apart;
  return { target, frames, delay, duration: motion.turn, easing: easings.cubicOut };
}

/** Small, over the slip in the tray that it is taken from. */
function fromTray(sheet: Element): string {
  const slip = document.querySelector('.tray [data-current="true"]')?.getBoundingClientRect();
  const place = sheet.getBoundingClientRect();
  if (!slip || slip.width === 0) return 'translateY(-3rem)';
  const x = slip.left + slip.width / 2 - (place.left + place.width / 2);
  return `translate(${x}px, ${slip.top - place.top}px) scale(0.3)`;
}

/** Comes down large, then shakes what it has hit. How it lies on the paper is its `rotate`, which stays. */
function dropped(target: Element): readonly Part[] {
  const fall = [{ transform: 'scale(1.6)', opacity: 0 }, {}];
  const shake = [0, 2, -2, 1, 0].map((x) => ({ transform: `translate(${x}px, ${-x}px)` }));
  return [
    { target, frames: fall, delay: 0, duration: motion.stamp, easing: easings.quadIn },
    { target, frames: shake, delay: motion.stamp, duration: motion.shake },
  ];
}

/** How long a stamp is lifted before it falls, ms. */
const LIFT = 120;

/** A stamp is lifted, falls, and is gone back to its rail. */
function struck(target: Element): readonly Part[] {
  const duration = LIFT + motion.stamp + motion.fade;
  const falls = LIFT / duration;
  const lies = (LIFT + motion.stamp) / duration;
  const frames: Keyframe[] = [
    { transform: 'none', opacity: 1, easing: easings.cubicOut },
    { transform: 'translateY(-1.6rem)', opacity: 1, offset: falls, easing: easings.quadIn },
    { transform: 'translateY(0.9rem)', opacity: 1, offset: lies },
    { transform: 'translateY(-2rem)', opacity: 0 },
  ];
  return [{ target, frames, delay: 0, duration }];
}

/** The print is there once the rubber has touched, and the paper shakes. */
function inked(target: Element): readonly Part[] {
  const [fall, shake] = dropped(target);
  const delay = LIFT + motion.stamp;
  return [
    ...(fall
      ? [{ ...fall, frames: [{ opacity: 0 }, { opacity: 0, offset: 0.99 }, {}], duration: delay }]
      : []),
    ...(shake ? [{ ...shake, delay }] : []),
  ];
}

/** All lines of the page in turn, ms; with stamp, leaving and the copy's return it stays under 1.5 s. */
const TYPING = 560;
/** How long the stamped page lies there before it goes, ms. */
const DRYING = 110;

/** The page types itself in, the stamp comes down, the page leaves upwards on the wire, and its copy comes back. */
function filed(page: Element): readonly Part[] {
  const lines = [...page.querySelectorAll('[data-typed]')];
  const each = TYPING / Math.max(1, lines.length);
  const typed = lines.map((target, index): Part => {
    const frames = [{ clipPath: 'inset(0 100% 0 0)' }, { clipPath: 'inset(0 0 0 0)' }];
    return { target, frames, delay: index * each, duration: each, easing: 'steps(16)' };
  });
  const stamped = [...page.querySelectorAll('.stamp')].flatMap(dropped);
  const copied = [...page.querySelectorAll('.typed-page__copy')];
  const goes = motion.stamp + motion.shake + DRYING;
  const duration = motion.paperAway + motion.paperIn;
  const gone = motion.paperAway / duration;
  const sent: Keyframe[] = [
    { transform: 'none', opacity: 1, easing: easings.cubicIn },
    { transform: 'translateY(-105%)', opacity: 1, offset: gone },
    { transform: 'translateY(3rem)', opacity: 0, offset: gone, easing: easings.cubicOut },
    { transform: 'none', opacity: 1 },
  ];
  return [
    ...typed,
    ...stamped.map((part) => ({ ...part, delay: TYPING + part.delay })),
    { target: page, frames: sent, delay: TYPING + goes, duration },
    ...copied.map((target) => ({
      target,
      frames: FADE_IN,
      delay: TYPING + goes + motion.paperAway,
      duration: motion.fade,
    })),
  ];
}

/** The verdict, then why, then the way on. What is pressed next never moves, it only comes out. */
function staged(): readonly Part[] {
  const outcomes = each('.reveal, .record').flatMap((reveal, index) =>
    outcome(reveal).map((part) => ({ ...part, delay: part.delay + index * motion.outcome })),
  );
  const stages = each('.feedback .staged').map((target): Part => {
    const delay = target.matches('.staged--why') ? motion.why : motion.verdict;
    const frames = [{ opacity: 0, transform: 'translateY(0.4rem)' }, {}];
    return { target, frames, delay, duration: motion.panel, easing: easings.cubicOut };
  });
  if (stages.length === 0) return outcomes;
  const ways = each('.foot .button--primary').map((target): Part => {
    return { target, frames: FADE_IN, delay: motion.next, duration: motion.panel };
  });
  return [...outcomes, ...stages, ...ways];
}

/** The needle comes back to where it was locked, its outcome lights, the thread runs, the miss grows into its square. */
function outcome(reveal: Element): readonly Part[] {
  const part = (of: string, frames: Keyframe[], delay: number, duration: number): readonly Part[] =>
    [...reveal.querySelectorAll(of)].map((target) => ({
      target,
      frames,
      delay,
      duration,
      easing: easings.cubicOut,
    }));
  const drawn: Keyframe[] = [{ strokeDashoffset: 1 }, { strokeDashoffset: 0 }];
  return [
    { target: reveal, frames: FADE_IN, delay: 0, duration: motion.panel, follows: true },
    ...part('.outcome__needle', [{ transform: 'rotate(0rad)' }, {}], 0, motion.lit),
    ...part('.outcome__lamp[data-lit="true"]', [{ fill: colours['ink-2'] }, {}], motion.lit, motion.fade),
    ...part('.reveal__outcome, .record__happened', FADE_IN, motion.lit, motion.panel),
    ...part('.outcome__casing, .outcome__thread', drawn, motion.pull, motion.threadDraw),
    ...part('.outcome__pin', FADE_IN, motion.pull, motion.fade),
    ...[...reveal.querySelectorAll('.stamp')]
      .flatMap(dropped)
      .map((stamped) => ({ ...stamped, delay: motion.verdict + stamped.delay })),
    ...part('.square__miss--you', [{ transform: 'scale(0)' }, {}], motion.square, motion.paperIn),
    ...part('.reveal__score > p', FADE_IN, motion.square, motion.panel),
    ...part('.record__lesson', FADE_IN, motion.next, motion.panel),
  ];
}
