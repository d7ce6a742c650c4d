/** What one can do by now: each skill with what it looks like, how often it was right lately, and its mistakes. */
import type { SkillsView, SkillView } from '../../present/practice-views.ts';
import { say, sayCount } from '../../words/words.ts';
import { overview, type Skill, worthAnotherLook } from '../skills.ts';
import { dates, type Practised } from './practised.ts';
import { resultsSay, sittingOffered, sittingsSay } from './test.ts';

export function skillsOf(practised: Practised): SkillsView {
  const {
    log,
    content: { deck },
    today,
  } = practised;
  return {
    skills: overview(log, deck, today).skills.map((skill) => skillOf(practised, skill)),
    test: resultsSay(practised),
    sitting: sittingOffered(practised) || sittingsSay(practised),
  };
}

function skillOf(practised: Practised, skill: Skill): SkillView {
  const {
    words,
    log,
    content: { deck },
  } = practised;
  const { id } = skill;
  const missed = new Set(worthAnotherLook(log, deck));
  const slips = deck.filter((card) => card.skill === id && missed.has(card.id)).map(({ slip }) => slip);
  return {
    id,
    name: say(words, `skill.${id}`),
    mastery: say(words, `skill.${id}.mastery`),
    lately: latelySays(practised, skill),
    back: backSays(practised, skill),
    slips: [...new Set(slips)].map((slip) => say(words, `slip.${slip}`)),
  };
}

/** With how many, because few say little. */
function latelySays({ words, language }: Practised, { right, of, due, next }: Skill): string {
  if (of === 0)
    return say(words, due > 0 || next !== undefined ? 'practice.lately.met' : 'practice.lately.none');
  return sayCount(words, language, 'practice.lately', of, { right });
}

function backSays(practised: Practised, { due, next }: Skill): string {
  const { words, language } = practised;
  if (due > 0) return sayCount(words, language, 'practice.drawer.due', due);
  if (next === undefined) return '';
  return say(words, 'practice.back', { date: dates(practised)(next, 'long') });
}
