/** Plays acts over the page, one after another, as Web Animations; any key or press brings all of it to its end. */
import { motion } from '../theme/theme.ts';
import type { Act } from './score.ts';
import { facesComing } from './faces.ts';
import { CURTAIN, inPlace, type Part, SCORE } from './score.ts';

type Manner = 'moving' | 'still';

export interface Player {
  /** Plays these acts; where motion is reduced each is one short fade in place. */
  readonly perform: (acts: readonly Act[], manner: Manner) => void;
  /** Brings everything to its end at once, but for paper whose faces are still coming. */
  readonly hurry: () => void;
}

/** Fades beside what moves; everything else waits for its turn. */
const BESIDE: readonly Act[] = ['panel'];
/** Never seen in a face that is not its own. */
const PAPER: readonly Act[] = ['paper', 'held'];

/** A player over the page it is used in. */
export function createPlayer(): Player {
  let playing: readonly Animation[] = [];
  let following: readonly Animation[] = [];
  const follow = ({ target, delay }: Part): void => {
    const waiting = target.animate([], { duration: delay });
    waiting.onfinish = () => target.scrollIntoView({ block: 'nearest' });
    following = [...following, waiting];
  };
  const play = (part: Part): Animation => {
    const { target, frames, duration, delay, easing = 'linear' } = part;
    if (part.follows) follow(part);
    const animation = target.animate(frames, { duration, delay, easing, fill: 'backwards' });
    playing = [...playing.filter((one) => one.playState !== 'finished'), animation];
    return animation;
  };
  const waitForFaces = (animations: readonly Animation[], coming: Promise<void>): void => {
    playing = playing.filter((one) => !animations.includes(one));
    for (const animation of animations) animation.pause();
    void coming.then(() => {
      for (const animation of animations) animation.play();
      playing = [...playing, ...animations];
    });
  };
  return {
    perform(acts, manner) {
      for (const { act, parts } of scheduled(acts, manner)) {
        const animations = parts.map(play);
        const [paper] = PAPER.includes(act) ? parts : [];
        const coming = paper && facesComing(paper.target);
        if (coming) waitForFaces(animations, coming);
      }
    },
    hurry() {
      for (const waiting of following) waiting.cancel();
      following = [];
      for (const animation of playing) animation.finish();
      playing = [];
    },
  };
}

/** Gives each act its parts, and each part its time. */
function scheduled(acts: readonly Act[], manner: Manner) {
  const still = manner === 'still';
  const curtain = acts.includes('wipe') && !still ? CURTAIN : 0;
  let start = curtain;
  return acts.flatMap((act) => {
    if (act === 'wipe') return [];
    const parts = SCORE[act]();
    if (still) return [{ act, parts: parts.map(({ target }) => inPlace(target)) }];
    // A reveal begins with a pause; what comes before it may fill that, so that all of it stays short.
    const pause = act === 'reveal' ? Math.min(motion.verdict, start - curtain) : 0;
    const delay = BESIDE.includes(act) ? curtain : start - pause;
    if (!BESIDE.includes(act)) start += Math.max(0, ...parts.map((part) => part.delay + part.duration));
    return [{ act, parts: parts.map((part) => ({ ...part, delay: part.delay + delay })) }];
  });
}
