/** Every screen and state that is photographed, each with the save that opens it and what is done there first. */

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('../../src/rules/state.ts').Move} Move
 * @typedef {import('../load.mjs').Sources['tests/rules/players.ts']} Players
 * @typedef {(page: Page) => Promise<unknown>} Act
 * @typedef {{ id: string, group: string, caption: string, at: string, moves?: readonly Move[] | undefined,
 * kept?: Readonly<Record<string, string>>, before?: Act, acts?: readonly Act[] }} State `group`: the screen; `at`: the
 * step in the address; `moves`: the journal of the save; `kept`: what else lies in the storage
 * @typedef {(id: string) => string} Text
 * @typedef {{ find: (id: string) => State, text: Text }} Finding
 */

/**
 * A player who comes through every screen there is: sends out every bulletin overstated, so that each correction is
 * printed, forecasts badly, and answers the rest now well, now badly, so that every verdict is seen.
 * @param {Players} players
 * @returns {import('../../tests/rules/players.ts').Player}
 */
function everywhere(players) {
  const chance = players.randomClicker(7);
  const reader = players.perfectReader();
  let turn = 0;
  return {
    drawer: true,
    answer(question, context) {
      turn += 1;
      if (question.kind === 'forecast') return 60;
      if (question.kind === 'bulletin') return overstated(question);
      // An assessment that holds together, so that the page shows what a page usually holds.
      if (question.kind === 'judgement' || question.kind === 'assessment')
        return reader.answer(question, context);
      return (turn % 2 === 0 ? chance : reader).answer(question, context);
    },
  };
}

/** @param {import('../../src/rules/weekend.ts').BulletinQuestion} question */
function overstated({ slots }) {
  return Object.fromEntries(
    slots.map(({ id, options }) => [
      id,
      (options.find((option) => option.overstates) ?? options[0])?.id ?? '',
    ]),
  );
}

/**
 * What a step looks like after a move: just opened, answered, checked or locked.
 * @type {Readonly<Record<string, string>>}
 */
const AFTER = { turn: 'open', answer: 'answered', known: 'answered', check: 'checked', lock: 'locked' };

/**
 * The states of all steps, in the order in which a weekend comes through them.
 * @param {{ journal: readonly Move[], text: Text }} played
 */
function stepStates({ journal, text }) {
  /** @type {State[]} */
  const states = [];
  let here = '';
  journal.forEach((move, index) => {
    if (move.type === 'turn') here = move.to;
    // Of several answers in a row only the last is a state of its own.
    if (move.type === 'answer' && journal[index + 1]?.type === 'answer') return;
    const id = `${here}-${AFTER[move.type]}`;
    const caption = `${text(`step.${here}.heading`)}, ${AFTER[move.type]}`;
    states.push({ id, group: here, caption, moves: journal.slice(0, index + 1), at: here });
  });
  return states;
}

/**
 * Everything that a press on a named thing opens, over the screens where there is most or least to see.
 * @param {Finding} played
 * @returns {readonly State[]}
 */
function openedStates({ find, text }) {
  /** @type {(label: string) => Act} */
  const press = (label) => async (page) => {
    await page.getByRole('button', { name: text(label), exact: true }).click();
  };
  /** @type {(id: string, step: string, caption: string, ...acts: readonly Act[]) => State} */
  const over = (id, step, caption, ...acts) => ({ ...find(step), id, group: id, caption, acts });
  const late = 'turning-points-open';
  const source = (/** @type {string} */ name, /** @type {number} */ index) =>
    over(`source-${name}`, late, `A source again: ${name}`, async (page) => {
      await page.locator('.tray__item').nth(index).click();
    });
  return [
    over('board-empty', 'prior-open', 'The board, nothing on it', press('bar.board')),
    over('board', late, 'The board, late', press('bar.board')),
    over('ledger-empty', 'prior-open', 'The ledger, nothing in it', press('bar.ledger')),
    over('ledger', late, 'The ledger, late', press('bar.ledger')),
    over('help', late, 'Help', press('bar.help')),
    over('settings', late, 'Settings', press('bar.settings')),
    over('credits', late, 'Credits', press('bar.help'), press('title.credits')),
    over('weekends', late, 'Saved weekends', press('bar.help'), press('title.weekends')),
    ...['times', 'nsc', 'salehi', 'al-monitor', 'nbc', 'campaign', 'article'].map(source),
    over('term', 'statement-edge-open', 'A term with its note open', async (page) => {
      await page.locator('.term:visible').first().click();
    }),
    over('rest', 'times-read-open', 'The rest of a document', async (page) => {
      await page.locator('.document__more summary').first().click();
    }),
    over('outcomes', 'file-outcomes-open', 'Every outcome of a batch', async (page) => {
      const next = page.getByRole('button', { name: text('reveal.next') });
      while ((await next.count()) > 0) await next.click();
    }),
    over('contest', 'everything-open', 'Read differently', async (page) => {
      await page.locator('.compare__item summary').first().click();
      await page
        .getByRole('button', { name: text('compare.contest') })
        .first()
        .click();
    }),
  ];
}

/**
 * The title, and what is said when something is refused, missing or broken.
 * @param {Finding} played
 * @returns {readonly State[]}
 */
function otherStates({ find, text }) {
  /** @type {(id: string, caption: string, rest?: Partial<State>) => State} */
  const state = (id, caption, rest = {}) => ({ id, group: id, caption, moves: undefined, at: '', ...rest });
  const started = async (/** @type {Page} */ page) => {
    await page.getByRole('button', { name: text('title.start') }).click();
  };
  const begins = async (/** @type {Page} */ page) => {
    await page.getByRole('button', { name: text('practice.begin'), exact: true }).click();
  };
  const withoutStage = {
    before: (/** @type {Page} */ page) => page.route(/phaser.*\.js/, (route) => route.abort()),
  };
  return [
    state('title', 'The title'),
    state('title-again', 'The title, a weekend begun', { moves: find('times-source-open').moves }),
    state('title-bare', 'The title without the stage', withoutStage),
    state('weekends-odd', 'Weekends that cannot be opened', {
      kept: { 'back-channel/save/damaged': '{', 'back-channel/save/newer': '{"format":99}' },
      acts: [
        async (page) => {
          await page.getByRole('button', { name: text('title.weekends') }).click();
        },
      ],
    }),
    state('practice-first', 'Practice, for the first time', { at: 'practice' }),
    state('practice', 'Practice', { at: 'practice', kept: PRACTISED }),
    state('practice-card', 'Practice, a card in hand', { at: 'practice', acts: [begins] }),
    state('practice-skills', 'What you can do', { at: 'practice/skills', kept: PRACTISED }),
    state('notice', 'Storage is forbidden', { before: forbidStorage, acts: [started] }),
    state('failure', 'Something of ours broke', {
      ...stateOf(find('times-source-open')),
      before: loseWord,
    }),
    ...['prior-open', 'times-balance-answered', 'sealed-open-open', 'statement-thread-open'].map((id) => ({
      ...find(id),
      ...withoutStage,
      id: `${id}-bare`,
      group: 'without the stage',
      caption: `Without the stage: ${find(id).caption}`,
    })),
  ];
}

/** A record of practice with something due, something that holds, and enough numbers for a curve. */
const PRACTISED = {
  'back-channel/practice': JSON.stringify({
    practice: 1,
    seed: 4,
    rows: [
      '20770 EDG-2:g EDG-3:g ATT-1:g',
      '20778 KNO-1:a EDG-5:g ORI-1:g REL-2:g',
      `20780 ${Array.from({ length: 40 }, (_, at) => `S${`${at + 1}`.padStart(2, '0')}=${15 + ((at * 37) % 80)}`).join(' ')}`,
    ],
  }),
};

const stateOf = (/** @type {State} */ { moves, at }) => ({ moves, at });

/** @param {Page} page */
function forbidStorage(page) {
  return page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
}

/**
 * A word goes missing from the script, as it might in a bad release.
 * @param {Page} page
 */
function loseWord(page) {
  return page.route(/index.*\.js/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('step.times-source.heading', 'step.times-lost.heading');
    await route.fulfill({ response, body });
  });
}

/**
 * Every state.
 * @param {{ players: Players, weekend: import('../../src/rules/weekend.ts').Weekend, text: Text }} game the simulated
 * players, the weekend and its words
 * @returns {readonly State[]}
 */
export function allStates({ players, weekend, text }) {
  const { journal } = players.play(weekend, everywhere(players));
  const steps = stepStates({ journal, text });
  const find = (/** @type {string} */ id) => {
    const found = steps.find((state) => state.id === id);
    if (!found) throw new RangeError(`no state ${id}`);
    return found;
  };
  return [...otherStates({ find, text }), ...steps, ...openedStates({ find, text })];
}

/** One per layout and per kind of question, locked and unlocked: these are taken in every size, view and text size. */
export const REPRESENTATIVE = [
  'title',
  'title-again',
  'shift-open',
  'prior-open',
  'times-read-open',
  'times-read-locked',
  'times-source-locked',
  'times-exactly-locked',
  'times-bulletin-answered',
  'times-balance-answered',
  'slip-1-answered',
  'slip-1-locked',
  'statement-outcomes-open',
  'times-correction-open',
  'statement-thread-answered',
  'conference-exception-open',
  'web-chain-answered',
  'sealed-open-open',
  'file-threads-checked',
  'joint-answered',
  'page-answered',
  'filing-answered',
  'filing-locked',
  'turning-points-open',
  'readouts-open',
  'everything-open',
  'drawer-tl1-answered',
  'drawer-g1-locked',
  'board',
  'ledger',
  'settings',
  'weekends',
  'practice',
  'practice-card',
  'source-times',
  'notice',
  'failure',
];
