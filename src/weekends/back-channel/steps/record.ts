/** The record comes out, forecast by forecast on the day on which it did; between them one needle again, after the news of its day. */
import type { Step } from '../../../rules/weekend.ts';

const common = { chapter: 'afterwards', verb: 'forecast' } as const;

const comesOut = (id: string, clock: string, forecast: string) =>
  ({ ...common, id: `record-${id}`, clock, questions: [], reveals: [forecast] }) as const;

const updating = (id: string, clock: string, question: string) =>
  ({ ...common, id: `updating-${id}`, clock, questions: [question], optional: true, beat: true }) as const;

const ELECTION = '2012-11-06T22:00';
const LAST_DAY = '2013-12-31T12:00';

export const recordSteps = [
  {
    ...comesOut('debate', '2012-10-22T21:00', 'FR1'),
    // What comes out tonight and on election day would help with them.
    shuts: ['FR4', 'FR6', 'FR7', 'FR8'],
  },
  comesOut('state', ELECTION, 'FR9'),
  comesOut('vote', ELECTION, 'FR2'),
  comesOut('senate', ELECTION, 'FR7'),
  updating('vote', ELECTION, 'U1'),
  comesOut('margin', '2012-11-12T12:00', 'FR6'),
  comesOut('round', '2013-02-26T12:00', 'FR8'),
  updating('tehran', '2013-06-14T12:00', 'U2'),
  updating('offer', '2013-09-24T09:00', 'U3'),
  updating('answer', '2013-09-24T19:00', 'U4'),
  comesOut('names', '2013-11-24T12:00', 'FR3'),
  comesOut('presidents', LAST_DAY, 'FR4'),
  { ...common, id: 'record-sum', clock: LAST_DAY, questions: [], beat: true },
] as const satisfies readonly Step[];
