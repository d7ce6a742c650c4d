/** The test before and after, of a class: means with their errors, by hand and by a class that is made; nothing of too few, and nothing of one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeAfter, LEAST_SAT, wayOf } from '../../../src/classroom/figures/before-after.ts';
import { WORDS } from '../../../src/classroom/teach/store/words.ts';
import type { FormId, Sitting } from '../../../src/record/class.ts';
import { begin } from '../../../src/rules/step.ts';
import { forms } from '../../../src/weekends/practice/forms.ts';
import { smallWeekend } from '../../rules/small-weekend.ts';
import { handedIn } from '../handed.ts';

/** A sitting with so many hits and false alarms. */
function sat(form: FormId, hits: number, falseAlarms: number): Sitting {
  const left = { hits, falseAlarms };
  const supported = forms[form].map((item) => {
    const sort = item.supported ? 'hits' : 'falseAlarms';
    left[sort] -= 1;
    return left[sort] >= 0;
  });
  return { form, supported };
}

const pupil = (...sittings: readonly Sitting[]) => handedIn(smallWeekend, begin(smallWeekend), { sittings });
const some = (count: number, ...sittings: readonly Sitting[]) =>
  Array.from({ length: count }, () => pupil(...sittings));

describe('the test before and after', () => {
  it('is nothing where nobody has sat it', () => expect(beforeAfter(some(30), forms)).toBeUndefined());

  it('tells nothing of fewer than eight who sat both, whoever sat once', () => {
    const few = [...some(LEAST_SAT - 1, sat('FA', 4, 2), sat('FB', 5, 1)), ...some(20, sat('FB', 6, 0))];
    expect(beforeAfter(few, forms)).toEqual({ both: LEAST_SAT - 1, once: 20 });
  });

  it('has the means over pupils, with the raw counts, as by hand', () => {
    // By hand (Hautus 1995): z of 4.5/7, 2.5/7, 5.5/7 and 1.5/7 are ±0.3661 and ±0.7916.
    const told = beforeAfter(
      [...some(4, sat('FA', 4, 2), sat('FB', 5, 1)), ...some(4, sat('FB', 4, 2), sat('FA', 5, 1))],
      forms,
    )?.told;
    expect(told).toMatchObject({
      before: { hits: 32, falseAlarms: 16 },
      after: { hits: 40, falseAlarms: 8 },
      of: { supported: 48, others: 48 },
    });
    expect(told?.before.apart.value).toBeCloseTo(0.7322, 3);
    expect(told?.after.apart.value).toBeCloseTo(1.5832, 3);
    expect(told?.change.apart.value).toBeCloseTo(0.851, 3);
    expect(told?.change.apart.error).toBeCloseTo(0, 6);
    expect(told?.change.leaning.value).toBeCloseTo(0, 6);
  });

  it('is the same in whatever order the hand-ins came, and a class that changes nothing changes nothing', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: LEAST_SAT, maxLength: 30 }),
        (counts) => {
          const same = counts.map(([hits, alarms]) =>
            pupil(sat('FA', hits, alarms), sat('FB', hits, alarms)),
          );
          const told = beforeAfter(same, forms)?.told;
          expect(told?.change.apart.value).toBe(0);
          const back = beforeAfter(same.toReversed(), forms)?.told;
          expect(back?.before.apart.value).toBeCloseTo(told?.before.apart.value ?? Number.NaN, 9);
        },
      ),
    ));

  it('calls a change one only where chance alone would not make it, and has a sentence for each', () => {
    expect(wayOf({ value: 0.5, error: 0.2 })).toBe('up');
    expect(wayOf({ value: -0.5, error: 0.2 })).toBe('down');
    expect(wayOf({ value: 0.3, error: 0.2 })).toBe('none');
    const ways = ['up', 'none', 'down'] as const;
    const sentences = ways.flatMap((apart) =>
      ways.map((leaning) => WORDS[`view.before-after.says.${apart}.${leaning}`]),
    );
    expect(new Set(sentences).size).toBe(9);
    expect(sentences).not.toContain(undefined);
  });
});
