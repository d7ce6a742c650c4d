/** Plays the moves of a weekend by WebDriver, in the kinds of its first chapters; the words name the controls. */
import { find, wait } from './hands.mjs';
import { until } from './driver.mjs';

/** In the page: what stands over a step, whether the focus is there, and the step that the address names. */
const HEAD = `const [head] = [...document.querySelectorAll('h1')].filter((each) => each.checkVisibility());
  return [head?.textContent, head === document.activeElement, decodeURIComponent(location.hash.slice(1))];`;

/**
 * @typedef {import('../../src/rules/state.ts').Move} Move
 * @typedef {{ told: import('../../tests/e2e/perform.ts').Told, browser: import('./driver.mjs').Browser,
 * hands: import('./hands.mjs').Hands, questions: Pick<typeof import('../../src/rules/lookup.ts'), 'questionWithId' |
 * 'stepThatAsks' | 'stepWithId'> }} Desk
 */

/**
 * Where a radio button, checkbox or phrase is: its role, its name, and the name of its group.
 * @typedef {readonly [role: import('./hands.mjs').Role, name: string, group?: string]} Control
 */

/**
 * What is pressed for an answer of a kind, in order.
 * @template {import('../../src/rules/weekend.ts').Kind} K
 * @typedef {(told: import('../../tests/e2e/perform.ts').Told, question: import('../../src/rules/weekend.ts').QuestionOf<K>,
 * answer: import('../../src/rules/weekend.ts').AnswerByKind[K]) => readonly Control[]} Presses
 */

/**
 * @param {import('../../tests/e2e/perform.ts').Told} told
 * @param {string} prefix of the words of the groups and their options
 * @param {Readonly<Record<string, string>>} chosen
 * @returns {readonly Control[]}
 */
const oneOfEach = ({ text }, prefix, chosen) =>
  Object.entries(chosen).map(([group, option]) => [
    'radio',
    text(`${prefix}.${group}.${option}`),
    text(`${prefix}.${group}`),
  ]);
/**
 * @param {import('../../tests/e2e/perform.ts').Told} told
 * @param {readonly string[]} phrases
 * @returns {readonly Control[]}
 */
const marked = ({ phraseText }, phrases) => phrases.map((phrase) => ['button', phraseText(phrase)]);

/** @type {{ readonly [K in import('../../src/rules/weekend.ts').Kind]?: Presses<K> }} */
const presses = {
  marks: (told, _, answer) => marked(told, answer),
  tags: (told, { id }, answer) => oneOfEach(told, `q.${id}.field`, answer),
  bulletin: (told, { id }, answer) => oneOfEach(told, `q.${id}.slot`, answer),
  correction: (told, { bulletin }, answer) => [
    ...marked(told, answer.marked),
    ...oneOfEach(told, `q.${bulletin}.slot`, answer.slots),
  ],
  choice: ({ text }, { id }, answer) =>
    answer.map((option) => ['radio', text(`q.${id}.option.${option}`), text(`q.${id}.prompt`)]),
  call: ({ text }, _, answer) => [['radio', text(`doc.${answer}.title`)]],
  relation: ({ text }, { id }, answer) => [['radio', text(`relation.${answer}`), text(`q.${id}.prompt`)]],
  placement: ({ text }, { id }, { pan, weight }) => {
    /** @type {Control} */
    const onPan = ['radio', text(`pan.${pan}`), text(`q.${id}.prompt`)];
    if (pan === 'off' || weight === 'solid') return [onPan];
    return [onPan, ['radio', text(`weight.${weight}`), text('placement.weight')]];
  },
};

/** @param {Desk} desk */
export function performer({ told, browser, hands, questions }) {
  const { weekend, text } = told;
  const press = async (/** @type {Control} */ [role, name, group]) =>
    hands.press(await wait(browser, role, name, group && (await wait(browser, 'group', group))));
  /** On a slip one row is in hand at a time. */
  const takeRow = async (/** @type {string} */ question) => {
    const rows = questions.stepThatAsks(weekend, question)?.questions ?? [];
    if (rows.length < 2) return;
    const row = await find(browser, 'button', `${rows.indexOf(question) + 1} of `);
    const inHand = row && (await browser.run('return arguments[0].ariaPressed', browser.element(row)));
    if (row && inHand !== 'true') await hands.press(row);
  };

  /** @param {string} to */
  const turn = async (to) => {
    if (to !== weekend.steps[0]?.id) {
      const more = ['reveal.next', 'actions.next.relation', 'actions.next.judgement'].map((id) => text(id));
      const next = text('actions.next');
      const on = await until('a way on', async () => {
        for (const name of more) {
          const button = await find(browser, 'button', name);
          if (button) await hands.press(button);
        }
        return find(browser, 'button', next);
      });
      await hands.press(on);
    }
    const heading = text(`step.${to}.heading`);
    await until(`the focus on ${heading}`, async () => {
      const [said, focused, at] = await browser.run(HEAD);
      return said === heading && at === to && focused;
    });
  };

  /** @param {Extract<Move, { type: 'answer' }>} move */
  const answer = async ({ question: id, answer: given }) => {
    const question = questions.questionWithId(weekend, id);
    if (!question) throw new RangeError(`no question ${id}`);
    if (typeof given !== 'number') {
      const pressed = /** @type {Presses<import('../../src/rules/weekend.ts').Kind> | undefined} */ (
        presses[question.kind]
      );
      if (!pressed) throw new Error(`no control for ${question.kind}`);
      for (const control of pressed(told, question, given)) await press(control);
      return;
    }
    await takeRow(id);
    const [slider, more, less] = [
      (await browser.elements('return [...document.querySelectorAll("main input[type=range]")]'))[0],
      await wait(browser, 'button', text('dial.more')),
      await wait(browser, 'button', text('dial.less')),
    ];
    if (!slider) throw new Error(`no dial for ${id}`);
    await hands.needle(slider, given, more, less);
  };

  /** @param {string} id */
  const lock = async (id) => {
    for (const question of questions.stepWithId(weekend, id)?.questions ?? []) {
      await takeRow(question);
      await press(['button', text(`lock.${questions.questionWithId(weekend, question)?.kind}`)]);
    }
  };

  return async (/** @type {Move} */ move) => {
    if (move.type === 'turn') return turn(move.to);
    if (move.type === 'answer') return answer(move);
    if (move.type === 'lock') return lock(move.step);
    throw new Error(`no control for ${move.type}`);
  };
}
