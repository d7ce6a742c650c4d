/** What the duty editor remarks on in passing: from a weekend's table of steps and deeds, a deed that was done and a wording of it. */
import type { Deed } from '../rules/deeds/deed.ts';
import { deed, type DeedId } from '../rules/deeds/table.ts';
import { placeOf } from '../rules/lookup.ts';
import { onArrival } from '../rules/deeds/on-arrival.ts';
import type { StepId } from '../rules/weekend.ts';
import { type Rich, parseRich, say } from '../words/words.ts';
import { type Remark, wordingsOf } from './scenery.ts';
import { shuffled, type Telling } from './telling.ts';

interface Chosen {
  readonly remark: Remark;
  readonly id: DeedId;
  readonly deed: Deed;
}

/** What is remarked at a step; empty where nothing is. */
export function remarkAt(telling: Telling, step: StepId): Rich {
  const { words, scenery } = telling;
  if (!scenery.remarks?.some(({ at }) => at === step)) return [];
  const chosen = chosenUpTo(telling, step).find(({ remark }) => remark.at === step);
  if (!chosen) return [];
  const ids = wordingsOf(chosen.remark, chosen.id);
  const [id = ''] = shuffled(`${telling.seed}/${step}/`, ids, (each) => each);
  return parseRich(words, say(words, id, valuesOf(telling, chosen.deed)));
}

/** What was remarked up to a step of the weekend: no deed is named twice in the same words. */
function chosenUpTo({ weekend, state, scenery }: Telling, until: StepId): readonly Chosen[] {
  const steps = weekend.steps.slice(0, placeOf(weekend, until) + 1);
  const chosen: Chosen[] = [];
  for (const remark of scenery.remarks ?? []) {
    if (!steps.some(({ id }) => id === remark.at)) continue;
    const then = onArrival(weekend, state, remark.at);
    const isNew = (id: DeedId) =>
      !chosen.some((each) => each.id === id && each.remark.words === remark.words);
    const [first] = remark.deeds.filter(isNew).flatMap((id) => {
      const was = deed(weekend, then, id);
      return was ? [{ remark, id, deed: was }] : [];
    });
    if (first) chosen.push(first);
  }
  return chosen;
}

function valuesOf({ words }: Telling, { figures, question }: Deed) {
  return { ...figures, ...(question === undefined ? {} : { item: say(words, `item.${question}`) }) };
}
