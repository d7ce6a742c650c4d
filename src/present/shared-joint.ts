/** The joint by itself: two papers that may have one official between them, on a balance of its own. Nothing in it is of any weekend. */
import { type Balance, type People, type Placement, weigh } from '../rules/balance.ts';
import { rich, say } from '../words/words.ts';
import type { House } from './house.ts';
import type { Format } from './scenery.ts';
import type { JointScreen } from './screen.ts';
import type { Situation } from './situation.ts';

type Laid = Omit<Placement, 'question'> & { readonly format: Format };

/** What lies on the balance; the first two are at the joint. */
const LAID: readonly [Laid, Laid, ...Laid[]] = [
  { document: 'one-paper', format: 'newspaper', pan: 'for', weight: 'strong' },
  { document: 'another-paper', format: 'newspaper', pan: 'for', weight: 'strong' },
  { document: 'third-report', format: 'web', pan: 'for', weight: 'slight' },
  { document: 'denial', format: 'statement', pan: 'against', weight: 'solid' },
];
const ID = 'joint';
const JOINED = LAID.slice(0, 2).map(({ document }) => document);

function balanceIf(people: People): Balance {
  const placements = LAID.map((laid) => ({ question: ID, ...laid }));
  return weigh(placements, people === 'one' ? [JOINED] : []);
}

/** The room of the joint: as the hand has it, or as it was left; two until one is tried. */
export function presentJoint({ words }: House, { hand, tried }: Situation): JointScreen {
  const held = hand?.holds === 'joint' ? hand.people : undefined;
  const people = held ?? tried ?? 'two';
  const percentIf = (each: People) => Math.round(100 * balanceIf(each).probability);
  const [ifOne, ifTwo] = [percentIf('one'), percentIf('two')];
  const told = (each: People) => say(words, `shared.told.${each}`, { one: ifOne, two: ifTwo });
  const { weights, ...sums } = balanceIf(people);
  return {
    room: 'joint',
    scene: 'balance',
    hand,
    balance: {
      ...sums,
      needle: undefined,
      // What lies there is told above.
      pans: [],
      weights: LAID.map(({ document, format, pan, weight }, index) => {
        return { document, format, pan, weight, decibans: weights[index]?.decibans ?? 0 };
      }),
    },
    questions: [
      {
        id: ID,
        kind: 'joint',
        prompt: rich(words, 'shared.prompt'),
        help: [],
        locked: false,
        feedback: undefined,
        people: tried,
        shown: people,
        documents: JOINED,
        pans: (['against', 'for'] as const).map((id) => ({
          id,
          label: say(words, `pan.${id}`),
          hint: say(words, `shared.pan.${id}`),
        })),
        options: (['two', 'one'] as const).map((id) => ({ id, label: say(words, `joint.${id}`) })),
        ifOne,
        ifTwo,
        reading: tried === undefined ? '' : told(tried),
        toy: { shows: 'joint', documents: JOINED, people },
      },
    ],
  };
}
