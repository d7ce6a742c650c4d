/** What the bench reads a class with, to be bundled as the game's own script is. */
export { handInPacked, readHandIn } from '../../src/classroom/hand-in.ts';
export { backChannel } from '../../src/weekends/back-channel/weekend.ts';
export { classOf, handedIn, knownOf } from '../../tests/classroom/class.ts';
