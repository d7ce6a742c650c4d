/** The toys of every step: each shows itself where the page has a place for it. */
import type { Toy } from '../scene.ts';
import type { Studio } from '../studio.ts';
import { createBalance } from './beam.ts';
import { createDials } from './dial.ts';
import { createHush } from './hush.ts';
import { createLamp } from './lamp.ts';
import { createSeals } from './seal.ts';
import { createPins, createThreads } from './threads.ts';

export const stepToys: readonly ((studio: Studio) => Toy)[] = [
  createHush,
  createLamp,
  createThreads,
  createPins,
  createBalance,
  createSeals,
  createDials,
];
