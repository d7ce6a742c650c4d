/** What a pooled curve's caption says of luck comes out of a simulation: classes whose numbers are right on average, over the same few events. */
import { describe, expect, it } from 'vitest';
import { forecastsThatCount } from '../../../src/rules/readouts.ts';
import type { Weekend } from '../../../src/rules/weekend.ts';
import { lessons } from '../../../src/weekends/lessons.ts';
import { library } from '../../../src/weekends/library.ts';
import { chance, normal } from '../../rules/chance.ts';

const CLASSES = 4000;
const PUPILS = 25;
/** Points by which pupils differ, standard deviation. */
const APART = 10;
const TOP = 70;

/** The 5th and the 95th percentile of how often what was given 70 or more happened, in percent. */
function luckOf(weekend: Weekend): readonly [number, number] {
  const random = chance(2012);
  const events = forecastsThatCount(weekend).length;
  const shares = Array.from({ length: CLASSES }, () => {
    const sure = Array.from({ length: events }, () => 0.05 + 0.9 * random()).flatMap((likely) => {
      const happened = random() < likely ? 1 : 0;
      const said = Array.from({ length: PUPILS }, () => 100 * likely + APART * normal(random));
      return said.filter((percent) => percent >= TOP).map(() => happened);
    });
    return sure.length === 0 ? [] : (100 * sure.filter((each) => each === 1).length) / sure.length;
  })
    .flat()
    .toSorted((one, other) => one - other);
  const at = (share: number) => Math.round((shares[Math.floor(share * shares.length)] ?? 0) / 10) * 10;
  return [at(0.05), at(0.95)];
}

describe('the caption of the pooled curve', () => {
  it.each(Object.keys(lessons))('of %s names what luck alone would show', async (id) => {
    const [lesson, loaded] = [await lessons[id]?.(), await library.find((entry) => entry.id === id)?.load()];
    if (!lesson || !loaded) throw new Error(`no weekend ${id}`);
    const [low, high] = luckOf(loaded.weekend);
    expect(lesson.words['lesson.pooled.caption']).toContain(`from ${low} to ${high} in the top band`);
  });
});
