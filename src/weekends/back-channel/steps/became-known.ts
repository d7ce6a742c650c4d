/** What became known, looked back on from 2018: the pin, the events one by one, who was right, and the player's own numbers beside it. */
import type { Step } from '../../../rules/weekend.ts';
import { timeline } from '../timeline.ts';

/** The day of the last event: from there it is looked back on. */
const LAST = '2018-05-08T14:00';

const step = (id: string) =>
  ({ id, chapter: 'afterwards', verb: 'read', clock: LAST, questions: [] }) as const;

export const becameKnownSteps: readonly Step[] = [
  { ...step('pin'), verb: 'connect', questions: ['PIN'], optional: true },
  { ...step('became-known'), beat: true },
  ...timeline.events.map((event) => step(event.step)),
  { ...step('who-was-right'), beat: true },
  { ...step('then-and-now'), beat: true },
];
