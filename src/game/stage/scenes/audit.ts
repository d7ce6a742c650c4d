/** The audit: the desk cleared of its things under the lamp, with a rail for the stamps and threads from the line to its sources. */
import { deskBackdrop, deskTones } from './desk.ts';
import type { Scene } from '../scene.ts';
import { createSourced } from '../toys/sourced.ts';
import { stepToys } from '../toys/toys.ts';

export const auditScene: Scene = {
  tones: deskTones,
  backdrop: deskBackdrop,
  toys: [...stepToys, createSourced],
};
