/** What the bench replays, to be bundled as the game's own script is. */
export { replay } from '../../src/record/replay.ts';
export { readouts } from '../../src/rules/readouts.ts';
export { begin } from '../../src/rules/step.ts';
export { backChannel } from '../../src/weekends/back-channel/weekend.ts';
