/** A chapter's own words come with it, and the interface's that its screens say: no screen before it needs one of them, and what lies behind the filing is not asked for until then. */
import { describe, expect, it } from 'vitest';
import { bringChapter } from '../../src/game/page/bring-chapter.ts';
import { unplayed } from '../../src/classroom/telling.ts';
import { createGame } from '../../src/game/store/game.ts';
import { createShelf } from '../../src/parts/browser/shelf.ts';
import { panelNameOf } from '../../src/present/looks.ts';
import { currentStep, presentCaseFile, presentStep } from '../../src/present/present.ts';
import type { Production } from '../../src/present/telling.ts';
import { begun } from '../../src/record/open-weekend.ts';
import { begin } from '../../src/rules/step.ts';
import type { Move, State } from '../../src/rules/state.ts';
import { chaptersSoFar, isFiled } from '../../src/rules/steps.ts';
import type { Weekend } from '../../src/rules/weekend.ts';
import type { Entry } from '../../src/weekends/entry.ts';
import english from '../../src/words/interface/en.json' with { type: 'json' };
import { laterWords } from '../../src/words/later.ts';
import { MISSING } from '../../src/words/words.ts';
import { ENTRIES } from '../fixtures/weekends.ts';
import { memoryStorage } from '../game/store/memory.ts';
import { oracle, perfectReader, play, randomClicker } from '../rules/players.ts';
import { after } from '../rules/walk.ts';

const PLAYERS = [perfectReader(), oracle(), randomClicker(1)];

/** What has come with a chapter. */
type Told = Awaited<ReturnType<typeof bringChapter>>;

/** Every state on the way through a weekend. */
function statesOf(weekend: Weekend, journal: readonly Move[]): readonly State[] {
  const states = [begin(weekend)];
  for (const move of journal) states.push(after(weekend, states.at(-1) ?? begin(weekend), move));
  return states;
}

/** The ids that a text shows for want of their words. */
const missingIn = (shown: unknown): readonly string[] =>
  JSON.stringify(shown).match(new RegExp(MISSING, 'g')) ?? [];

/** Until everything that has come is taken in. */
const settled = () => new Promise((done) => setTimeout(done, 0));

const loaded = await Promise.all(ENTRIES.map(async (entry) => ({ entry, came: await entry.load() })));
const chaptered = loaded.filter(({ came }) => came.chapters);

it('some weekend comes by its chapters', () => expect(chaptered.length).toBeGreaterThan(0));

describe.each(chaptered)('$entry.id', ({ entry, came: { weekend, words, scenery, chapters = {} } }) => {
  it('has words for no chapter but its own, and begins with one that is there', () => {
    const [first = '', ...later] = weekend.chapters;
    expect(later).toEqual(expect.arrayContaining(Object.keys(chapters)));
    expect(Object.keys(chapters)).not.toContain(first);
  });

  it('says no word twice', async () => {
    const files = [words, ...(await Promise.all(Object.values(chapters).map((bring) => bring())))];
    const ids = files.flatMap((file) => Object.keys(file));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('asks for nothing that lies behind the filing before it is filed, and for every chapter by the end', async () => {
    const asked = new Set<string>();
    const watched = Object.fromEntries(
      Object.entries(chapters).map(([name, bring]) => [name, () => (asked.add(name), bring())]),
    );
    const library: readonly Entry[] = [
      { ...entry, load: () => Promise.resolve({ weekend, words, scenery, chapters: watched }) },
    ];
    const shelf = createShelf(memoryStorage);
    const game = createGame({ library, shelf, newId: () => 'one', edition: 'test' });
    game.start(entry.id);
    await settled();
    const filing = weekend.steps.findIndex(({ files }) => files);
    const behind = weekend.chapters.filter(
      (chapter) => weekend.steps.findIndex((step) => step.chapter === chapter) > filing,
    );
    for (const move of play(weekend, perfectReader()).journal) {
      game.move(move);
      await game.bringAhead();
      const state = game.store.getState().open?.state ?? begin(weekend);
      if (!isFiled(weekend, state)) expect([...asked].filter((each) => behind.includes(each))).toEqual([]);
    }
    expect([...asked].toSorted()).toEqual(Object.keys(chapters).toSorted());
  });
});

describe.each(loaded)('$entry.id', ({ entry, came: { weekend, words, scenery, chapters = {} } }) => {
  it('shows and files nothing, at any step, whose words or panel come with a later chapter or part', async () => {
    const own = await Promise.all(
      weekend.chapters.map(async (chapter): Promise<Told> => {
        const came = await bringChapter({ weekend, scenery }, chapter);
        return { ...came, words: { ...came.words, ...(await chapters[chapter]?.()) } };
      }),
    );
    const inWindows = await laterWords.dialogs();
    // What has come with each chapter and all before it, and with the weekend itself.
    const told = weekend.chapters.map(
      (_, last): readonly [page: Production, windows: Production, panels: Told['panels']] => {
        const isCome = (at: number) => at <= last || !Object.hasOwn(chapters, weekend.chapters[at] ?? '');
        const come = own.filter((_each, at) => isCome(at));
        const said = Object.assign({}, english, entry.front, words, ...come.map((each) => each.words));
        const page = { weekend, scenery, words: said, language: 'en-GB' };
        return [
          page,
          { ...page, words: { ...said, ...inWindows } },
          come.find((each) => each.panels)?.panels,
        ];
      },
    );
    for (const player of PLAYERS) {
      const { journal } = play(weekend, player);
      for (const [at, state] of statesOf(weekend, journal).entries()) {
        const [page, windows, panels] = told[chaptersSoFar(weekend, state).length - 1] ?? [];
        if (!page || !windows) throw new RangeError('a state before the first chapter');
        const situation = {
          open: { ...begun(weekend, 'one', 1), state },
          last: 'one',
          saves: [],
          hand: undefined,
          panels,
        };
        const isLeft = journal[at]?.type === 'turn';
        const shown = [presentStep(page, situation), isLeft ? presentCaseFile(windows, situation) : []];
        const panel = panelNameOf({ ...unplayed(page), state }, currentStep(weekend, state)) ?? 'cast';
        const untold = panel === 'cast' || panels ? [] : [panel];
        expect({ at: state.at, missing: missingIn(shown), untold }).toEqual({
          at: state.at,
          missing: [],
          untold: [],
        });
      }
    }
  });
});
