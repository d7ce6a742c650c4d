/** The cards that three learners see in a year: mixed, in turn, never too many at once, whatever the clock says. */
import { describe, expect, it } from 'vitest';
import { begunLog, entriesOf, type Log } from '../../src/study/log.ts';
import { textOfLog } from '../../src/study/log-text.ts';
import { loadByDay, trackOf, tracksOf } from '../../src/study/schedule.ts';
import { nextSet, SET } from '../../src/study/sets.ts';
import { overview, worthAnotherLook } from '../../src/study/skills.ts';
import { SKILLS } from '../../src/weekends/practice/card.ts';
import { deck } from '../../src/weekends/practice/deck.ts';
import { aYear, FIRST, LEARNERS } from './year.ts';

const cardOf = (id: string) => {
  const card = deck.find((each) => each.id === id);
  if (!card) throw new RangeError(`no card ${id}`);
  return card;
};

const skillsMet = (log: Log) => new Set(entriesOf(log, 'card').map(({ card }) => cardOf(card).skill));

describe.each(LEARNERS)('a $name learner', (learner) => {
  const { sat, log } = aYear(learner, deck);

  it('gets six cards each time, none twice in one set, and never the same card twice in a row', () => {
    for (const { set } of sat) {
      expect(set).toHaveLength(SET);
      expect(new Set(set.map(({ card }) => card)).size).toBe(SET);
    }
    const shown = sat.flatMap(({ set }) => set.map(({ card }) => card));
    expect(shown.filter((card, at) => card === shown[at - 1])).toEqual([]);
  });

  it('never has two cards of one skill in a row within a set', () => {
    for (const { set } of sat) {
      const skills = set.map(({ card }) => cardOf(card).skill);
      expect(skills.filter((skill, at) => skill === skills[at - 1])).toEqual([]);
    }
  });

  it('sees of a skill each card before any again, and then the one that was longest ago', () => {
    for (const { set, before } of sat) {
      const seen = entriesOf(before, 'card').map(({ card }) => card);
      const drawn: string[] = [];
      for (const { card: id, again } of set) {
        const card = cardOf(id);
        expect(again).toBe(seen.includes(id));
        if (card.schedule === 'card') continue;
        const others = deck.filter(
          (each) =>
            trackOf(each) === trackOf(card) && each.id !== id && !set.some((dealt) => dealt.card === each.id),
        );
        const last = (each: string) => seen.lastIndexOf(each);
        for (const other of others) expect(last(other.id)).toBeGreaterThan(last(id) === -1 ? -2 : last(id));
        drawn.push(id);
      }
    }
  });

  it('sees no card of a skill that it saw in the last three weeks while another has rested longer', () => {
    const rested = 21;
    for (const { set, before, day } of sat) {
      const last = new Map(entriesOf(before, 'card').map((entry) => [entry.card, entry.day]));
      for (const { card: id } of set) {
        const card = cardOf(id);
        if (card.schedule === 'card' || day - (last.get(id) ?? 0) > rested) continue;
        const left = deck.filter(
          (each) => trackOf(each) === trackOf(card) && !set.some((dealt) => dealt.card === each.id),
        );
        for (const other of left) expect(day - (last.get(other.id) ?? 0)).toBeLessThanOrEqual(rested);
      }
    }
  });

  it('meets new skills two at a time, in the order of the map', () => {
    const order: string[] = [];
    for (const { set, before } of sat) {
      const met = skillsMet(before);
      const fresh = [...new Set(set.map(({ card }) => cardOf(card).skill))].filter(
        (skill) => !met.has(skill),
      );
      expect([0, 2]).toContain(fresh.length);
      order.push(...SKILLS.filter((skill) => fresh.includes(skill)));
    }
    expect(order).toEqual(SKILLS.slice(0, order.length));
    console.info(`${learner.name}: ${order.length} skills met, ${sat.length} sets`);
  });

  it('has a bounded load, even after a month away', () => {
    const most = Math.max(
      ...sat.map(({ before, day }) => loadByDay(tracksOf(before, deck, day), day).get(day) ?? 0),
    );
    console.info(`${learner.name}: at most ${most} due on a day`);
    expect(most).toBeLessThanOrEqual(learner.most);
  });

  it('has a record of at most 100 kB', () => {
    console.info(`${learner.name}: ${textOfLog(log).length} bytes`);
    expect(textOfLog(log).length).toBeLessThanOrEqual(100_000);
  });
});

describe('a clock', () => {
  it.each([
    ['set back by a year half way', (day: number) => FIRST + day - (day > 180 ? 365 : 0)],
    ['set forward by a year half way', (day: number) => FIRST + day + (day > 180 ? 365 : 0)],
    ['a year ahead for a week', (day: number) => FIRST + day + (day > 180 && day < 187 ? 365 : 0)],
    ['a year behind for a week', (day: number) => FIRST + day - (day > 180 && day < 187 ? 365 : 0)],
  ])('%s loses no card and postpones none by more than half a year', (_name, clock) => {
    for (const learner of LEARNERS) {
      const { sat, log } = aYear(learner, deck, clock);
      const today = clock(364);
      expect(sat.every(({ set }) => set.length === SET)).toBe(true);
      const tracks = tracksOf(log, deck, today);
      const answered = new Set(entriesOf(log, 'card').map(({ card }) => trackOf(cardOf(card))));
      expect(new Set(tracks.keys())).toEqual(answered);
      for (const { due } of tracks.values()) expect(due - today).toBeLessThanOrEqual(180);
    }
  });
});

describe('a drawer', () => {
  it.each(SKILLS)('of %s gives cards of that skill alone', (skill) => {
    const set = nextSet(begunLog(1), deck, FIRST, skill);
    expect(set).toHaveLength(SET);
    expect(set.every(({ card }) => cardOf(card).skill === skill)).toBe(true);
  });
});

describe('what a learner can do', () => {
  const [steady] = LEARNERS;

  it('is said of every skill, with how many answers it rests on', () => {
    if (!steady) throw new Error('no learner');
    const { log, sat } = aYear(steady, deck);
    const last = sat.at(-1);
    const { skills, due, next } = overview(log, deck, FIRST + 364);
    expect(skills.map(({ id }) => id)).toEqual(SKILLS);
    for (const skill of skills) {
      expect(skill.of).toBeLessThanOrEqual(10);
      expect(skill.right).toBeLessThanOrEqual(skill.of);
    }
    expect(due).toBe(skills.reduce((sum, skill) => sum + skill.due, 0));
    expect(next).toBeGreaterThan(FIRST + 364);
    expect(last?.day).toBe(FIRST + 364);
  });

  it('counts first answers alone, and names what is worth another look, the latest first', () => {
    const answers = [
      ['EDG-1', 'again'],
      ['EDG-2', 'good'],
      ['EDG-1', 'good'],
      ['EDG-3', 'hard'],
      ['EDG-2', 'again'],
    ] as const;
    const log: Log = {
      seed: 1,
      entries: answers.map(([card, rating]) => ({ day: FIRST, type: 'card', card, rating })),
    };
    const [edges] = overview(log, deck, FIRST).skills;
    expect(edges).toMatchObject({ id: 'EDG', right: 1, of: 3 });
    expect(worthAnotherLook(log, deck)).toEqual(['EDG-2', 'EDG-3']);
  });
});
