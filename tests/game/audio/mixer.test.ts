/** Where no sound can play (as here, in Node) the mixer keeps quiet, remembers why, and never throws. */
import { expect, it } from 'vitest';
import type { Sounds } from '../../../src/game/audio/cues.ts';
import { createMixer as createMixerOf } from '../../../src/game/audio/mixer.ts';

const volumes = { muted: false, music: 0.35, effects: 0.5, room: 0.3 };
const createMixer = (set: typeof volumes & { muted: boolean }) => createMixerOf(set, (url, use) => use(url));
const stamp: Sounds = { beats: [{ cue: 'stamp', after: 0 }], sting: 'filed' };

it('does nothing before the first gesture', () => {
  const mixer = createMixer(volumes);
  mixer.setting('desk');
  mixer.play({ beats: [{ cue: 'bell', after: 0 }], sting: undefined });
  mixer.play(stamp);
  expect(mixer.state()).toEqual({ unlocked: false, setting: 'desk', sting: undefined, troubles: [] });
});

it('goes on in silence where sound cannot play', async () => {
  const mixer = createMixer(volumes);
  mixer.setting('desk');
  mixer.unlock();
  mixer.unlock();
  mixer.setting('pulse');
  mixer.apply({ ...volumes, muted: true });
  mixer.apply(volumes);
  mixer.play({ beats: [{ cue: 'bell', after: 0 }], sting: undefined });
  mixer.play(stamp);
  await new Promise((done) => setTimeout(done, 50));
  const { unlocked, sting, troubles } = mixer.state();
  expect({ unlocked, sting }).toEqual({ unlocked: true, sting: undefined });
  expect(troubles.length).toBeGreaterThan(0);
  mixer.close();
});

it('asks for nothing while muted', () => {
  const mixer = createMixer({ ...volumes, muted: true });
  mixer.setting('desk');
  mixer.unlock();
  // Only the short sounds are fetched ahead; a loop or a sting would add a line of its own.
  const lines = mixer.state().troubles.filter((line) => !line.startsWith('effects'));
  expect(lines).toEqual([]);
  mixer.close();
});
