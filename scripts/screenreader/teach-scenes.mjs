/** The teacher's page before the screen reader: a class made, collected, looked at, projected, and its pupils. */
import { load } from '../load.mjs';
import { createReader } from './reader.mjs';

const PUPILS = 8;

/**
 * @param {import('./reader.mjs').Tools & { address: string }} tools
 * @returns {Promise<Readonly<Record<string, () => Promise<void>>>>}
 */
export async function teachScenes({ page, address, desktop, hearing }) {
  const { hands, press, stickyFocus, browse, readOn } = await createReader({ page, desktop, hearing });
  const { WORDS } = await load('src/classroom/teach/store/words.ts');
  const { say } = await load('src/words/words.ts');
  const { backChannel: weekend } = await load('src/weekends/back-channel/weekend.ts');
  const { lesson } = await load('src/weekends/back-channel/lesson.ts');
  const { classOf, handedIn, resultsOf, knownOf } = await load('tests/classroom/class.ts');
  const { talkAbout } = await load('src/classroom/talk.ts');
  const { words: weekendWords } = await load('tests/e2e/words.ts');
  const text = (
    /** @type {string} */ id,
    /** @type {import('../../src/words/words.ts').Values} */ values = {},
  ) => say({ ...weekendWords, ...WORDS, ...lesson.words }, id, values);
  const handIns = classOf(weekend, PUPILS, 3).map((pupil) => handedIn(pupil, 'link'));
  const results = resultsOf(handIns, knownOf(weekend));
  const links = handIns.map((each) => Object.values(each).join()).join('\n');

  /** @param {string} room come to by its link in the bar */
  const goTo = async (room) => {
    hearing.attend(`to ${room}`);
    await hands.press(page.getByRole('link', { name: text(`room.${room}`), exact: true }));
  };
  /**
   * Reads the room from its heading to its end.
   * @param {string} room
   * @param {readonly string[]} expected
   */
  const readRoom = async (room, ...expected) => {
    await browse();
    await readOn(`${room} to the end`, ...expected);
    await hearing.quiet();
    await stickyFocus();
  };

  return {
    async 'teach: a class is made'() {
      await page.goto(`${address}teach.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await stickyFocus();
      hearing.attend('the name of the class');
      await hands.press(page.getByRole('checkbox', { name: text('make.pairs') }));
      await hearing.hears(`${text('make.pairs')} check box`);
      await goTo('pack');
      await hearing.hears('heading level 1');
      await goTo('make');
      await hearing.hears(text('make.heading'));
      await readRoom(
        'make',
        text('make.stop'),
        text('make.verdict.about'),
        text('make.names'),
        text('make.qr'),
      );
    },
    async 'teach: hand-ins are collected'() {
      await goTo('collect');
      await hearing.hears(`${text('collect.heading')} heading level 1`);
      hearing.attend('what was pasted is read');
      await page.getByLabel(text('collect.paste'), { exact: true }).fill(links);
      await hands.press(page.getByRole('button', { name: text('collect.paste.read') }));
      await hearing.hears(text('collect.read.other', { count: PUPILS }));
      await readRoom('collect', text('collect.all.other', { count: PUPILS }), text('collect.class'));
    },
    async 'teach: the class, view by view'() {
      await goTo('class');
      await hearing.hears('heading level 1');
      const [card] = talkAbout(weekend, lesson, results, { pinned: [], passed: [] });
      await readRoom(
        'class',
        text('class.handed-in.other', { count: PUPILS }),
        ...(card ? [text(`item.${card.question.item ?? card.question.id}`)] : []),
        text('view.glance'),
      );
      const tab = page.getByRole('tab', { selected: true });
      await hands.press(tab);
      for (const view of ['needles', 'main-needle', 'forecasts', 'marks', 'lines', 'balance']) {
        hearing.attend(`the view ${view}`);
        await press('Right');
        await hearing.hears(text(`view.${view}`));
      }
      hearing.attend('revealed');
      await hands.press(page.getByRole('button', { name: text('reveal.show') }).first());
      await hearing.hearsSomething('what is revealed');
    },
    async 'teach: a slide is projected'() {
      await goTo('project');
      await hearing.hears(`${text('project.heading')} heading level 1`);
      hearing.attend('the next slide');
      await hands.press(page.getByRole('button', { name: text('project.next', { press: 1 }) }));
      await hearing.hears(text('project.press.class'));
      hearing.attend('in this window');
      await hands.press(page.getByRole('button', { name: text('project.here') }));
      await hearing.hears(text('project.press.class'));
      hearing.attend('Escape');
      await press('Escape');
      await hearing.hearsSomething('the end of the projection');
    },
    async 'teach: pupils and their slips'() {
      await goTo('pupils');
      await hearing.hears(`${text('pupils.heading')} heading level 1`);
      await readRoom('pupils', text('pupils.head.name'), results[0]?.name ?? '', text('pupils.open'));
    },
    async 'teach: what is kept'() {
      await goTo('keep');
      await hearing.hears('heading level 1');
    },
  };
}
