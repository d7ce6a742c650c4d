/** The teacher's page before the screen reader: a class made, collected, looked at, projected, and its pupils. */
import { load } from '../load.mjs';
import { createReader } from './reader.mjs';

const PUPILS = 8;

/**
 * @param {import('./reader.mjs').Tools & { address: string }} tools
 * @returns {Promise<Readonly<Record<string, () => Promise<void>>>>}
 */
export async function teachScenes({ page, address, desktop, hearing }) {
  const { press, stickyFocus, readOn } = await createReader({ page, desktop, hearing });
  const { WORDS } = await load('src/classroom/teach/store/words.ts');
  const { say } = await load('src/words/words.ts');
  const { backChannel: weekend } = await load('src/weekends/back-channel/weekend.ts');
  const { lesson } = await load('src/weekends/back-channel/lesson.ts');
  const { CHOICES, classOf, handedIn, resultsOf, knownOf } = await load('tests/classroom/class.ts');
  const { words: weekendWords } = await load('tests/e2e/words.ts');
  const text = (
    /** @type {string} */ id,
    /** @type {import('../../src/words/words.ts').Values} */ values = {},
  ) => say({ ...weekendWords, ...WORDS, ...lesson.words }, id, values);
  const handIns = classOf(weekend, PUPILS, 3).map((pupil) => handedIn(pupil, 'link'));
  const results = resultsOf(handIns, knownOf(weekend));
  const links = handIns.map((each) => Object.values(each).join()).join('\n');

  /**
   * Presses a control once what was said of it is over: that Tab reaches it, other tests hold.
   * @param {string} what
   * @param {import('@playwright/test').Locator} control
   * @param {string} key
   */
  const activate = async (what, control, key = 'Return') => {
    await control.focus();
    await hearing.quiet();
    hearing.attend(what);
    await press(key);
  };
  /** @param {string} room come to by its link in the bar */
  const goTo = async (room) => {
    await activate(`to ${room}`, page.getByRole('link', { name: text(`room.${room}`), exact: true }));
  };
  /**
   * Reads the room from its heading to its end.
   * @param {string} room
   * @param {readonly string[]} expected
   */
  const readRoom = async (room, ...expected) => {
    await hearing.quiet();
    await readOn(`${room} to the end`, ...expected);
    await hearing.quiet();
  };

  return {
    async 'teach: a class is made'() {
      await page.goto(`${address}teach.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await stickyFocus();
      await activate('pairs', page.getByRole('checkbox', { name: text('make.pairs') }), 'Space');
      await hearing.hears('checked');
      await goTo('pack');
      await hearing.hears(`${text('pack.heading')} heading level 1`);
      await goTo('make');
      await hearing.hears(`${text('make.heading')} heading level 1`);
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
      await page.getByLabel(text('collect.paste'), { exact: true }).fill(links);
      await activate('what was pasted', page.getByRole('button', { name: text('collect.paste.read') }));
      await hearing.hears(text('collect.read.other', { count: PUPILS }));
      await readRoom('collect', text('collect.files'), text('collect.all.other', { count: PUPILS }));
    },
    async 'teach: the class, view by view'() {
      await goTo('class');
      await hearing.hears(CHOICES.code);
      // Orca goes on to the tabs by itself, as soon as they stand there.
      await readRoom('class', text('view.glance'), text('view.needles'), text('view.labels'));
      const tab = page.getByRole('tab', { selected: true });
      await tab.focus();
      for (const view of ['needles', 'main-needle', 'forecasts', 'marks', 'lines', 'balance']) {
        await hearing.quiet();
        hearing.attend(`the view ${view}`);
        await press('Right');
        await hearing.hears(text(`view.${view}`));
      }
      await activate('revealed', page.getByRole('button', { name: text('reveal.show') }).first());
      await hearing.hears('pressed');
    },
    async 'teach: a slide is projected'() {
      await goTo('project');
      await hearing.hears(`${text('project.heading')} heading level 1`);
      await activate(
        'the next slide',
        page.getByRole('button', { name: text('project.next', { press: 1 }) }),
      );
      await hearing.hears(text('project.press.class'));
      await activate('in this window', page.getByRole('button', { name: text('project.here') }));
      await hearing.hears(text('project.now'));
      await hearing.quiet();
      hearing.attend('Escape');
      await press('Escape');
      await hearing.hears(text('project.heading'));
    },
    async 'teach: pupils and their slips'() {
      await goTo('pupils');
      await hearing.hears(`${text('pupils.heading')} heading level 1`);
      await readRoom('pupils', text('pupils.head.name'), results[0]?.name ?? '', text('pupils.open'));
    },
    async 'teach: what is kept'() {
      await goTo('keep');
      await hearing.hears(`${text('keep.heading')} heading level 1`);
    },
  };
}
