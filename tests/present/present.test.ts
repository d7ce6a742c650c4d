/** The description of a screen, over whole weekends played at random: always a way on, nothing given away, every word there. */
import { laterPanels } from '../../src/present/later-panels.ts';
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { laterSteps, lockedAnswerOf, ownSteps, questionsOfKind, stepWithId } from '../../src/rules/lookup.ts';
import { isFiled } from '../../src/rules/steps.ts';
import { arrivedDocuments } from '../../src/rules/file.ts';
import { begin } from '../../src/rules/step.ts';
import type { Move, State } from '../../src/rules/state.ts';
import { begun } from '../../src/record/open-weekend.ts';
import type { Situation } from '../../src/present/situation.ts';
import { presentCaseFile, presentStep, presentTitle } from '../../src/present/present.ts';
import { shuffled } from '../../src/present/telling.ts';
import type { StepScreen } from '../../src/present/screen.ts';
import { MISSING } from '../../src/words/words.ts';
import { movesTo } from '../e2e/opening.ts';
import { perfectReader, play, randomClicker } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { house, production } from './tell.ts';

function session(state: State, id = 'one'): Situation {
  return {
    open: { ...begun(backChannel, id, 1), state },
    last: id,
    saves: [],
    hand: undefined,
    panels: laterPanels,
  };
}

function screenOf(state: State): StepScreen {
  const screen = presentStep(production, session(state));
  if (!screen) throw new Error('the weekend is not on screen');
  return screen;
}

/** Every state of a weekend that a player goes through. */
function statesOf(player: Parameters<typeof play>[1]): readonly State[] {
  const states = [begin(backChannel)];
  for (const move of play(backChannel, player).journal) {
    states.push(after(backChannel, states.at(-1) ?? begin(backChannel), move));
  }
  return states;
}

const weekends = [perfectReader(), randomClicker(1), randomClicker(2)].map((player, index) => ({
  index,
  played: statesOf(player).map((state) => ({ state, screen: screenOf(state) })),
}));

describe.each(weekends)('weekend $index', ({ played }) => {
  it('always has a way on, until the last page', () => {
    for (const { screen } of played) {
      const { actions, questions, id } = screen;
      const isLast = backChannel.steps.at(-1)?.id === id;
      const asks = questions.some((question) => !question.locked);
      const inDrawer = backChannel.drawer.some((step) => step.id === id);
      expect([
        id,
        Boolean(actions.lock ?? actions.next ?? actions.skip) || asks || isLast || inDrawer,
      ]).toEqual([id, true]);
    }
  });

  it('says that the weekend is over on its own last page and on the last of all, and nowhere else', () => {
    const over = played.filter(({ screen }) => screen.actions.over).map(({ screen }) => screen);
    const last = ownSteps(backChannel).at(-1)?.id;
    expect([...new Set(over.map(({ id }) => id))]).toEqual([last, backChannel.steps.at(-1)?.id]);
    for (const { id, actions } of over) {
      const { lock, next, skip } = actions;
      const onward = id === last ? laterSteps(backChannel)[0]?.id : undefined;
      expect([lock, next?.to, skip]).toEqual([undefined, onward, undefined]);
    }
  });

  it('shows no source that has not arrived, on the desk, in the tray or on the board', () => {
    for (const { state, screen } of played) {
      const called = questionsOfKind(backChannel, 'call').flatMap((call) =>
        isFiled(backChannel, state) ? call.slips : (lockedAnswerOf(state, call) ?? []),
      );
      const arrived = new Set([...arrivedDocuments(backChannel, state), ...called]);
      const { tray, document } = screen;
      const file = presentCaseFile(production, session(state));
      // A line of the article is laid beside its sources once everything is filed.
      const isLaid = stepWithId(backChannel, screen.id)?.shows !== undefined && isFiled(backChannel, state);
      const onDesk = document && !isLaid ? [document] : [];
      const shown = [...tray, ...(file?.documents ?? []), ...onDesk].map((each) => each.id);
      const claimed = file?.board.claims.map((claim) => claim.document) ?? [];
      expect(file?.documents.map(({ id }) => id).toSorted()).toEqual([...arrived].toSorted());
      expect([...shown, ...claimed].filter((id) => !arrived.has(id))).toEqual([]);
    }
  });

  it('says nothing about an answer before it is locked', () => {
    for (const { screen } of played) {
      for (const question of screen.questions.filter((each) => !each.locked)) {
        expect(question.feedback).toBeUndefined();
        expect('correct' in question ? (question.correct ?? []) : []).toEqual([]);
        expect('key' in question ? question.key : []).toEqual([]);
      }
    }
  });

  it('takes no look at the saved weekends while one is played: a hand moves many times a second', () => {
    const shelved = { id: 'one', summary: undefined, problem: 'damaged' as const };
    let looks = 0;
    const save = new Proxy(shelved, { get: (of, name) => ((looks += 1), Reflect.get(of, name)) });
    const playing = { ...session(begin(backChannel)), saves: [save] };
    presentStep(production, playing);
    expect(looks).toBe(0);
    expect(presentTitle(house, playing).saves.map(({ id }) => id)).toEqual(['one']);
    expect(looks).toBeGreaterThan(0);
  });

  it('describes what only a move changes once for each: a hand moves many times a second', () => {
    for (const { state } of played) {
      const playing = session(state);
      const rested = presentStep(production, playing);
      const [question = ''] = rested?.questions.map(({ id }) => id) ?? [];
      const held = presentStep(production, { ...playing, hand: { holds: 'needle', question, percent: 3 } });
      expect(held?.clocks).toBe(rested?.clocks);
      expect(held?.hand).toBeDefined();
      expect(presentStep(production, playing)).toEqual(presentStep(production, session(state)));
      const typed = { ...playing, open: playing.open && { ...playing.open, drafts: { typed: 'something' } } };
      expect(presentStep(production, typed)?.clocks).not.toBe(rested?.clocks);
    }
  });

  it('is plain data', () => {
    for (const { screen } of played) {
      expect(structuredClone(screen)).toEqual(screen);
    }
  });

  it('has words for everything it says', () => {
    for (const { state, screen } of played) {
      const file = presentCaseFile(production, session(state));
      expect(JSON.stringify([screen, file])).not.toMatch(MISSING);
    }
  });

  it('leaves no place in a sentence unfilled', () => {
    for (const { screen } of played) expect(JSON.stringify(screen)).not.toMatch(/\{[a-z]+\}/);
  });
});

describe('events to be put in order', () => {
  it.each(questionsOfKind(backChannel, 'order'))(
    'count as they stand for whoever moves none: $id',
    (question) => {
      const asking = [...ownSteps(backChannel), ...laterSteps(backChannel), ...backChannel.drawer].find(
        ({ questions }) => questions.includes(question.id),
      );
      const [stamp] = questionsOfKind(backChannel, 'stamp').filter(({ id }) =>
        asking?.questions.includes(id),
      );
      const moves: readonly Move[] = [
        ...movesTo(asking?.id ?? ''),
        ...(stamp ? [{ type: 'answer', question: stamp.id, answer: stamp.stamp } as const] : []),
      ];
      const shown = moves.reduce((state, move) => after(backChannel, state, move), begin(backChannel));
      const { lock } = screenOf(shown).actions;
      expect(lock?.ready).toBe(true);
      const locked = (lock?.moves ?? []).reduce((state, move) => after(backChannel, state, move), shown);
      expect(lockedAnswerOf(locked, question)).toEqual(question.events);
    },
  );
});

describe('the order of options', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('is the same each time a weekend is opened', () => {
    expect(shuffled('seed', ids, (id) => id)).toEqual(shuffled('seed', ids, (id) => id));
  });

  it('puts each option first about as often as any other', () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => shuffled(`${seed}/`, ids, (id) => id)[0]);
    for (const id of ids) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.3);
    }
  });
});
