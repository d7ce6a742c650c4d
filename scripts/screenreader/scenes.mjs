/** What is played before the screen reader, by keys alone, and what must be heard of it. */
import { load } from '../load.mjs';
import { practiceScenes } from './practice-scenes.mjs';
import { createReader } from './reader.mjs';
import { spokenOf } from './spoken.mjs';
import { teachScenes } from './teach-scenes.mjs';

/**
 * Every scene by its name, in order.
 * @param {{ page: import('@playwright/test').Page, address: string, desktop: import('./desktop.mjs').Desktop,
 * hearing: import('./hearing.mjs').Hearing }} tools `page`: the browser's, to look where the focus is; `desktop` to press
 * keys
 * @returns {Promise<Readonly<Record<string, () => Promise<void>>>>}
 */
export async function scenes({ page, address, desktop, hearing }) {
  const { performIn } = await load('tests/e2e/perform.ts');
  const { keptAfter, movesTo, putOnDevice } = await load('tests/e2e/opening.ts');
  const { readerOf, text, phraseText, words } = await load('tests/e2e/words.ts');
  const { perfectReader, play } = await load('tests/rules/players.ts');
  const { backChannel: weekend } = await load('src/weekends/back-channel/weekend.ts');
  const { first: desks } = await load('src/weekends/other-desks/first.ts');
  const { otherDesks } = await load('src/weekends/other-desks/entries.ts');
  const { interfaceWords } = await load('tests/fixtures/interface.ts');
  const { journal } = play(weekend, { ...perfectReader(), drawer: false });
  const { hands, stickyFocus, browse, readOn } = await createReader({ page, desktop, hearing });
  const button = (/** @type {string} */ id) => page.getByRole('button', { name: text(id) });
  const at = (/** @type {string} */ step) =>
    journal.findIndex((move) => move.type === 'turn' && move.to === step);
  const focusIsAt = (/** @type {string} */ selector) =>
    page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);

  /**
   * Makes moves in a weekend, each heard as it should be.
   * @param {import('../../tests/e2e/perform.ts').Told} told
   * @param {(id: string) => boolean} has whether there are words of this id
   */
  const movesIn = (told, has) => {
    const spoken = spokenOf({ ...told, has });
    return async (/** @type {readonly import('../../src/rules/state.ts').Move[]} */ list) => {
      for (const [index, move] of list.entries()) {
        // What holds at the first look is locked by it: that has been heard.
        if (move.type === 'lock' && list[index - 1]?.type === 'check') continue;
        hearing.attend(JSON.stringify(move));
        await performIn(told, page, hands, move);
        for (const words of spoken.each(move)) await hearing.hears(words);
        for (const words of spoken.once(move, list)) await hearing.hearsOnce(words);
        await hearing.hearsSomething(JSON.stringify(move));
      }
    };
  };
  const moves = movesIn({ weekend, text, phraseText }, (id) => id in words);
  /** @param {string} hash none: the title */
  const goTo = async (hash = '') => {
    // By way of another page, for the address differs only in its last part.
    await page.goto('about:blank');
    await page.goto(`${address}${hash}`);
    await page.waitForFunction(() => document.documentElement.dataset.stage !== 'coming');
    await stickyFocus();
  };
  /** @param {string} step read well so far, unless `made` says otherwise */
  const openAt = async (step, made = movesTo(step)) => {
    await page.evaluate(putOnDevice, keptAfter(made));
    await goTo(`#${step}`);
  };

  return {
    async 'the title'() {
      await hearing.hears(text('title.name'));
      await hearing.hears('heading level 1');
      await hearing.hears(text('title.deck'));
      // Later it may be: the listeners of the program that looks where the focus is are at the window then.
      hearing.hearsNot('clickable');
      await page.waitForFunction(() => document.documentElement.dataset.stage !== 'coming');
    },
    async 'the first shift, from the first key'() {
      await stickyFocus();
      hearing.attend('start');
      await hands.press(button('title.start'));
      await hearing.hears(text('step.shift.heading'));
      await moves(journal.slice(1, at('times-read') + 1));
    },
    async 'reading the first report in browse mode'() {
      await browse();
      await readOn(
        'read to the end',
        text('step.times-read.heading'),
        phraseText('in-principle'),
        text('q.M1.prompt'),
      );
      await hearing.quiet();
      hearing.attend('the next heading, by h');
      await desktop.press('shift+h');
      await hearing.hears('heading level 2');
      hearing.attend('the heading of the page, by 1');
      await desktop.press('1');
      await hearing.hears(text('step.times-read.heading'));
      await stickyFocus();
    },
    async 'Saturday evening and Saturday night'() {
      await moves(journal.slice(at('times-read') + 1, at('conference-exception')));
    },
    async 'a dialog, and back'() {
      hearing.attend('settings');
      await hands.press(button('bar.settings'));
      await hearing.hears(`${text('dialog.close')} push button ${text('settings.title')}`);
      await hearing.quiet();
      hearing.attend('Escape');
      await desktop.press('Escape');
      await hearing.hears(text('bar.settings'));
      await focusIsAt('.tool');
    },
    async 'the settings, from the title'() {
      await goTo();
      hearing.attend('settings');
      await hands.press(button('title.settings'));
      await hearing.hears(`${text('dialog.close')} push button ${text('settings.title')}`);
      for (const colours of ['contrast', 'printed']) {
        hearing.attend(`the colours ${colours}`);
        await hands.press(
          page.getByRole('radio', { name: text(`settings.colours.${colours}`), exact: true }),
        );
        await hearing.hears(text(`settings.colours.${colours}`));
      }
      for (const state of ['checked', 'not checked']) {
        hearing.attend(`captions ${state}`);
        await hands.press(page.getByRole('checkbox', { name: text('settings.captions') }));
        await hearing.hears(state);
      }
      hearing.attend('softer music');
      await hands.needle('', page.getByRole('slider', { name: text('settings.music') }), 34);
      await hearing.hears(text('settings.music'));
      await hearing.hears(text('percent', { percent: 30 }));
      await browse();
      await readOn(
        'the settings to the end',
        text('settings.effects'),
        text('settings.next-player.about'),
        text('settings.clear.about'),
      );
      await hearing.quiet();
      await stickyFocus();
      hearing.attend('Escape');
      await desktop.press('Escape');
      await hearing.hears(text('title.settings'));
    },
    async 'the grid'() {
      await openAt('grid');
      await moves(journal.slice(at('grid') + 1, at('slip-record') + 1));
    },
    async 'an echo'() {
      await openAt('times-echo');
      await browse();
      await readOn('an echo to the end', text('step.times-echo.heading'), text('echo.B1.sound'));
      await hearing.quiet();
    },
    async 'a line sent as FLASH, and what became of it'() {
      /** @type {import('../../src/rules/state.ts').Move} */
      const flash = { type: 'flash', bulletin: 'B2', on: true };
      const begun = at('statement-bulletin') + 1;
      await openAt('statement-bulletin');
      await moves([flash, ...journal.slice(begun, at('statement-balance'))]);
      const echo = at('statement-echo') + 1;
      await openAt('statement-echo', [...journal.slice(0, begun), flash, ...journal.slice(begun, echo)]);
      await browse();
      await readOn(
        'the echo of a FLASH to the end',
        text('step.statement-echo.heading'),
        text('echo.B2.flash.sound'),
        text('q.B2.right'),
      );
      await hearing.quiet();
    },
    async 'a call'() {
      await openAt('call-1');
      await moves(journal.slice(at('call-1') + 1, at('slip-1') + 1));
    },
    async 'the verdict'() {
      await openAt('article');
      await moves(journal.slice(at('article') + 1, at('turning-points') + 1));
    },
    async 'turning points and readouts in browse mode'() {
      await browse();
      // One after another in the game view: those that are shown so far.
      const titles = await page.locator('main h2:visible').allTextContents();
      await readOn('the turning points to the end', ...titles);
      await hearing.quiet();
      await stickyFocus();
      await moves(journal.slice(at('readouts'), at('readouts') + 1));
      await browse();
      await readOn(
        'the readouts to the end',
        text('readout.forecasts'),
        text('readout.judgement'),
        text('readout.reading'),
        text('readout.note.three'),
      );
      await hearing.quiet();
      await stickyFocus();
      await moves(journal.slice(at('everything'), at('everything') + 1));
    },
    async 'two lines of the audit'() {
      await openAt('audit-au2');
      await moves(journal.slice(at('audit-au2') + 1, at('audit-au1') + 1));
    },
    async 'the record'() {
      await openAt('record-debate');
      await browse();
      await readOn(
        'a page of the record to the end',
        text('step.record-debate.heading'),
        text('q.FR1.happened'),
        text('q.FR1.lesson'),
      );
      await hearing.quiet();
    },
    async 'the pin'() {
      await openAt('pin');
      await moves(journal.slice(at('pin') + 1, at('became-known') + 1));
    },
    async 'what became known'() {
      await openAt('known-three-days');
      await browse();
      await readOn(
        'an event to the end',
        text('event.known-three-days.says'),
        text('claimed.nbc-talks'),
        text('event.stops'),
      );
      await hearing.quiet();
    },
    async 'another desk'() {
      const [entry] = otherDesks;
      if (!entry) throw new Error('there are no other desks');
      const words = { ...interfaceWords, ...entry.front, ...desks.words };
      const told = { weekend: desks.weekend, ...readerOf(words) };
      const files = play(desks.weekend, perfectReader()).journal;
      const second = files.findIndex((move) => move.type === 'turn' && move.to === 'pound-file');
      await goTo();
      await hands.press(page.getByRole('button', { name: told.text('title.desks') }));
      const begin = told.text('desks.begin', { name: told.text('weekend.title') });
      await hands.press(page.getByRole('button', { name: begin }));
      await movesIn(told, (id) => id in words)(files.slice(1, second + 1));
    },
    ...(await practiceScenes({ page, address, desktop, hearing, movesIn })),
    ...(await teachScenes({ page, address, desktop, hearing })),
  };
}
