/** What a class is told of a weekend fits that weekend, and every word of it is there. */
import { describe, expect, it } from 'vitest';
import { ownSteps, questionOfKind, questionWithId, stepWithId } from '../../src/rules/lookup.ts';
import { codeOf, EXAMPLE } from '../../src/classroom/code.ts';
import { handInPacked, readHandIn } from '../../src/classroom/hand-in.ts';
import { lessonPlan } from '../../src/classroom/lesson-plan.ts';
import { bringTaught } from '../../src/classroom/teach/store/taught.ts';
import { library } from '../../src/weekends/library.ts';
import { lessons } from '../../src/weekends/lessons.ts';
import { classOf, knownOf } from '../classroom/class.ts';

const taught = await Promise.all(
  library.flatMap((entry) => {
    const lesson = lessons[entry.id];
    return lesson ? [bringTaught(entry, lesson).then((each) => [entry.id, each] as const)] : [];
  }),
);

it('the library has a lesson for whatever is offered on the title', () => {
  const offered = library.filter(({ desk }) => desk === undefined).map(({ id }) => id);
  expect(taught.map(([id]) => id)).toEqual(offered);
});

/** A pupil of each temperament, so often. */
const EXAMPLES = 28;

describe.each(taught)('the lesson of %s', (_, { production: { weekend, words }, lesson }) => {
  it('names steps and questions of the weekend', () => {
    const steps = [...lesson.pauses, ...lesson.milestones];
    expect(steps.filter((id) => !stepWithId(weekend, id))).toEqual([]);
    const questions = [...lesson.mainNeedle, ...lesson.ideas, ...lesson.fixed, ...lesson.labels];
    expect(questions.filter((id) => !questionWithId(weekend, id))).toEqual([]);
    expect(questionOfKind(weekend, lesson.glance, 'marks')).toBeDefined();
  });

  // After a change of content: npx vitest run tests/weekends/lessons.test.ts --update
  it('has an example of a class, made by the rules and read by them', async () => {
    const pupils = classOf(weekend, EXAMPLES, 11, { code: codeOf(EXAMPLE), name: '' });
    const packed = pupils.map(({ open }) => handInPacked(open));
    const file = `../../src/weekends/${weekend.id.replace('back-channel-short', 'back-channel/short')}/example.json`;
    await expect(`${JSON.stringify(packed, undefined, 2)}\n`).toMatchFileSnapshot(file);
    const read = lesson.example.map((letters) => readHandIn({ link: `#r=${letters}` }, knownOf(weekend)));
    expect(read.filter((each) => 'problem' in each)).toEqual([]);
    expect(read).toHaveLength(EXAMPLES);
  });

  it('has a word for every pause', () => {
    expect(lesson.pauses.filter((id) => !Object.hasOwn(words, `lesson.pause.${id}`))).toEqual([]);
  });

  const minutes = Number(words['weekend.minutes']);
  const last = ownSteps(weekend).at(-1)?.id;
  const plan = (stop: 'filing' | 'readouts' | 'all', pauses: readonly string[] = []) =>
    lessonPlan(weekend, minutes, last, lesson, { stop, pauses });

  it('fits 45 minutes as far as the page, without a pause', () => expect(plan('filing').minutes).toBe(45));

  it('fills its minutes without a gap, whatever is chosen', () => {
    for (const stop of ['filing', 'readouts', 'all'] as const)
      for (const pauses of [[], lesson.pauses]) {
        const { parts, minutes: whole, milestones } = plan(stop, pauses);
        expect(parts[0]?.from).toBe(0);
        expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to));
        expect(parts.at(-1)?.to).toBe(whole);
        expect(parts.filter(({ from, to }) => to < from)).toEqual([]);
        const told = milestones.map(({ minute }) => minute);
        expect(told).toEqual(told.toSorted((a, b) => a - b));
      }
  });

  it('takes four minutes more for each pause, where the projector has none to give', () => {
    const played = (pauses: readonly string[]) =>
      plan('all', pauses).parts.find(({ id }) => id === 'projector')?.from ?? 0;
    expect(played(lesson.pauses) - played([])).toBeCloseTo(4 * lesson.pauses.length);
  });
});
