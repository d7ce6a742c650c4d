/** Plays the journal of any weekend in the browser: every move through the control or toy that a player would use. */
import { expect, type Locator, type Page } from '@playwright/test';
import { kindRow } from '../../src/present/kinds/table.ts';
import type { Move } from '../../src/rules/state.ts';
import { laterSteps, questionWithId, stepThatAsks, stepWithId } from '../../src/rules/lookup.ts';
import { wholeDegrees } from '../../src/rules/great-circle.ts';
import { isSame } from '../../src/rules/shape.ts';
import type { Answer, AnswerByKind, Kind, QuestionOf, Weekend } from '../../src/rules/weekend.ts';
import type { Hands } from './hands.ts';
import type { Reader } from './words.ts';

/** A weekend, and the words by which its controls are found. */
export interface Told extends Reader {
  readonly weekend: Weekend;
}

type Doer<K extends Kind> = (
  page: Page,
  hands: Hands,
  question: QuestionOf<K>,
  answer: AnswerByKind[K],
  told: Told,
) => Promise<void>;

const dial = (page: Page) => page.locator('main').getByRole('slider');
const radioNamed = (scope: Locator, name: string) => scope.getByRole('radio', { name: startsWith(name) });

/** Labels may be followed by a hint. */
function startsWith(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** On a slip one row is in hand at a time. */
async function takeRow(page: Page, hands: Hands, question: string, { weekend }: Told): Promise<void> {
  const rows = stepThatAsks(weekend, question)?.questions ?? [];
  const row = page
    .locator('.slip')
    .getByRole('button', { name: startsWith(`${rows.indexOf(question) + 1} of `) });
  if ((await row.count()) > 0 && (await row.getAttribute('aria-pressed')) !== 'true') await hands.press(row);
}

async function needle(
  page: Page,
  hands: Hands,
  question: { readonly id: string },
  percent: number,
  told: Told,
): Promise<void> {
  await takeRow(page, hands, question.id, told);
  await hands.needle(question.id, dial(page), percent);
}

async function slots(
  page: Page,
  hands: Hands,
  bulletin: string,
  chosen: Readonly<Record<string, string>>,
  told: Told,
): Promise<void> {
  for (const [slot, option] of Object.entries(chosen)) {
    const group = page.getByRole('group', { name: told.text(`q.${bulletin}.slot.${slot}`), exact: true });
    await hands.press(
      group.getByRole('radio', { name: told.text(`q.${bulletin}.slot.${slot}.${option}`), exact: true }),
    );
  }
}

async function mark(page: Page, hands: Hands, phrases: readonly string[], told: Told): Promise<void> {
  // What was marked before in another colour says so after its words.
  const inks = ['denial', 'opening'].map((ink) => told.text(`document.ink.${ink}`)).join('|');
  for (const phrase of phrases) {
    const name = new RegExp(`${startsWith(told.phraseText(phrase)).source}( \\((${inks})\\))?$`);
    await hands.press(page.locator('article').getByRole('button', { name }));
  }
}

const doers: { readonly [K in Kind]: Doer<K> } = {
  forecast: needle,
  credence: needle,
  async belief(page, hands, question, answer, told) {
    const group = page.getByRole('group', { name: told.text(`q.${question.id}.prompt`) });
    await hands.press(radioNamed(group, told.text(`belief.${answer ? 'yes' : 'no'}`)));
  },
  async judgement(page, hands, question, answer, told) {
    // Of several lines on one sheet one is in hand at a time.
    const proposition = told.text(`prop.${question.proposition}`);
    await hands.press(page.getByRole('button', { name: `: ${proposition}.` }));
    if (answer.percent !== undefined) await needle(page, hands, question, answer.percent, told);
    const name = told.text('judgement.stance', { proposition });
    const said = page.getByRole('group', { name, exact: true });
    if (answer.stance) await hands.press(radioNamed(said, told.text(`judgement.stance.${answer.stance}`)));
    for (const source of answer.sources) {
      await hands.press(page.getByRole('checkbox', { name: told.text(`doc.${source}.name`), exact: true }));
    }
  },
  async choice(page, hands, question, answer, told) {
    const role = question.correct.length > 1 ? 'checkbox' : 'radio';
    const group = page.getByRole('group', { name: told.text(`q.${question.id}.prompt`) });
    for (const id of answer) {
      await hands.press(
        group.getByRole(role, { name: told.text(`q.${question.id}.option.${id}`), exact: true }),
      );
    }
  },
  async tags(page, hands, question, answer, told) {
    for (const [field, value] of Object.entries(answer)) {
      const group = page.getByRole('group', {
        name: told.text(`q.${question.id}.field.${field}`),
        exact: true,
      });
      await hands.press(
        group.getByRole('radio', {
          name: told.text(`q.${question.id}.field.${field}.${value}`),
          exact: true,
        }),
      );
    }
  },
  async chain(page, hands, question, answer, told) {
    for (const link of answer) {
      const name = told.text(`q.${question.id}.link.${link}`);
      await hands.press(page.getByRole('group').getByRole('button', { name, exact: true }));
    }
  },
  async relation(page, hands, question, answer, told) {
    const group = page.getByRole('group', { name: told.text(`q.${question.id}.prompt`) });
    // Of several threads on one board one is in hand at a time.
    const questions = stepThatAsks(told.weekend, question.id)?.questions ?? [];
    if (questions.length > 1) {
      const name = new RegExp(`${questions.findIndex((id) => id === question.id) + 1}: `);
      const thread = page.locator('.web').getByRole('button', { name });
      // Pressed again, the one in hand would be plucked.
      if ((await thread.getAttribute('aria-pressed')) !== 'true') await hands.press(thread);
    }
    const pair = page.locator('.web').filter({ has: group });
    await hands.thread(pair, radioNamed(group, told.text(`relation.${answer}`)));
  },
  marks: (page, hands, _question, answer, told) => mark(page, hands, answer, told),
  async placement(page, hands, question, answer, told) {
    const group = page.getByRole('group', { name: told.text(`q.${question.id}.prompt`) });
    await hands.weigh(answer.pan, radioNamed(group, told.text(`pan.${answer.pan}`)));
    if (answer.pan === 'off' || answer.weight === 'solid') return;
    const weights = page.getByRole('group', { name: told.text('placement.weight') });
    await hands.press(radioNamed(weights, told.text(`weight.${answer.weight}`)));
  },
  joint: (page, hands, _question, answer, told) =>
    hands.press(radioNamed(page.locator('main'), told.text(`joint.${answer}`))),
  seal: (page, hands, question, _answer, told) =>
    hands.unseal(page.getByRole('button', { name: told.text(`q.${question.id}.action`) })),
  bulletin: (page, hands, question, answer, told) => slots(page, hands, question.id, answer, told),
  async correction(page, hands, question, answer, told) {
    await mark(page, hands, answer.marked, told);
    await slots(page, hands, question.bulletin, answer.slots, told);
  },
  async order(page, hands, question, answer, told) {
    for (const [place, event] of answer.entries()) {
      const up = page.getByRole('button', {
        name: told.text('order.up', { event: told.text(`q.${question.id}.event.${event}`) }),
      });
      for (let tries = 0; tries < answer.length; tries += 1) {
        const shown = await page
          .getByRole('listitem')
          .filter({ has: page.getByRole('button') })
          .allTextContents();
        const wanted = told.text(`q.${question.id}.event.${event}`);
        if (shown.findIndex((each) => each.includes(wanted)) <= place) break;
        await hands.press(up);
      }
    }
  },
  call: (page, hands, _question, answer, told) =>
    hands.press(
      page.locator('main').getByRole('radio', { name: told.text(`doc.${answer}.title`), exact: true }),
    ),
  async grid(page, hands, question, answer, told) {
    for (const [document, saying] of Object.entries(answer)) {
      const source = told.text(`doc.${document}.name`);
      const asked = told.text(`q.${question.id}.column.asked`);
      const row = page.getByRole('group', { name: `${source}: ${asked}`, exact: true });
      await hands.press(row.getByRole('radio', { name: told.text(`saying.${saying}`), exact: true }));
    }
  },
  async grade(page, hands, _question, { letter = '', number = '' }, told) {
    await hands.press(page.getByRole('radio', { name: told.text(`grade.${letter}`), exact: true }));
    await hands.press(page.getByRole('radio', { name: told.text(`grade.${number}`), exact: true }));
  },
  async pin(page, hands, { cities }, answer, told) {
    const city = cities.find(({ at }) => isSame(wholeDegrees(at), answer));
    if (!city) throw new RangeError('no city stands at that pin');
    await hands.press(page.getByRole('radio', { name: told.text(`place.${city.id}`), exact: true }));
  },
  async assessment(page, hands, question, answer, told) {
    if (answer.caveat === undefined) return;
    await hands.press(
      page.getByRole('radio', { name: told.text(`q.${question.id}.caveat.${answer.caveat}`), exact: true }),
    );
  },
  stamp: (page, hands, question, answer, told) =>
    hands.stamp(
      answer,
      radioNamed(
        page.getByRole('group', { name: told.text(`q.${question.id}.prompt`), exact: true }),
        told.text(`stamp.${answer}`),
      ),
    ),
};

/** The step the player stands at, as the address bar names it. */
async function currentStep(page: Page): Promise<string> {
  return page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
}

/** Waits until the address names a step. */
function stands(page: Page, at: string): Promise<void> {
  return page.waitForURL(({ hash }) => hash === `#${at}`);
}

/** Makes one move in a weekend as a player would. */
export async function performIn(told: Told, page: Page, hands: Hands, move: Move): Promise<void> {
  if (move.type === 'turn') return turnTo(told, page, hands, move.to);
  if (move.type === 'answer') return answer(told, page, hands, move.question, move.answer);
  if (move.type === 'check' || move.type === 'lock') return press(told, page, hands, move);
  if (move.type === 'flash')
    return hands.press(page.getByRole('switch', { name: told.text('bulletin.flash') }));
  throw new Error(`no control for ${move.type}`);
}

async function turnTo({ weekend, text }: Told, page: Page, hands: Hands, to: string): Promise<void> {
  // Whoever starts a weekend stands at its first step; the address follows in a moment.
  if (to === weekend.steps[0]?.id) await stands(page, to);
  if ((await currentStep(page)) === to) return;
  if (weekend.drawer.some((step) => step.id === to)) {
    if (weekend.drawer.some((step) => step.id === new URL(page.url()).hash.slice(1))) {
      await hands.press(page.getByRole('button', { name: text('actions.drawer') }));
    }
    await hands.press(page.getByRole('button', { name: startsWith(text(`step.${to}.heading`)) }));
  } else if (await page.locator('.tape').isVisible()) {
    await hands.press(page.locator('.foot .button--primary'));
  } else {
    const name = new RegExp(
      `^(${text('reveal.next')}|${text('actions.next.relation')}|${text('actions.next.judgement')})$`,
    );
    // Whether there are any is asked by their words: to name every button of the page costs as much as a press.
    const more = page.locator('button', { hasText: name });
    while (await more.isVisible()) await hands.press(page.getByRole('button', { name }));
    // Whoever reads has the events as a list; they are walked through here.
    const list = page.locator('button[aria-pressed="true"]', { hasText: text('event.all') });
    if (await list.isVisible()) await hands.press(list);
    const [door] = laterSteps(weekend);
    const next = to === door?.id ? `chapter.${door.chapter}.title` : 'actions.next';
    await hands.press(page.getByRole('button', { name: text(next), exact: true }));
  }
  await stands(page, to);
  await expect(page.locator('h1:focus')).toHaveText(text(`step.${to}.heading`));
}

async function answer(told: Told, page: Page, hands: Hands, id: string, given: Answer): Promise<void> {
  const question = questionWithId(told.weekend, id);
  if (!question) throw new RangeError(`no question ${id}`);
  const doer = doers[question.kind] as Doer<Kind>;
  await doer(page, hands, question, given, told);
}

async function press(
  told: Told,
  page: Page,
  hands: Hands,
  move: Extract<Move, { type: 'check' | 'lock' }>,
): Promise<void> {
  const { weekend, text } = told;
  const step = stepWithId(weekend, move.step);
  if (step && (await page.locator('.slip').count()) > 0) {
    for (const id of 'question' in move ? [move.question ?? ''] : step.questions) {
      const kind = questionWithId(weekend, id)?.kind ?? '';
      await takeRow(page, hands, id, told);
      await hands.press(page.getByRole('button', { name: text(`lock.${kind}`), exact: true }));
    }
    return;
  }
  const kinds = (step?.questions ?? []).flatMap((id) => questionWithId(weekend, id)?.kind ?? []);
  const kind = kinds.find((each) => kindRow(each).namesLock) ?? kinds[0];
  if (!step || !kind || kind === 'seal') return;
  const id = step.batch ? `lock.batch.${move.type}.${kind}` : `lock.${kind}`;
  const button = page.getByRole('button', { name: text(id), exact: true });
  // A check that finds every thread holding ties them at once.
  if (step.batch && move.type === 'lock' && (await button.count()) === 0) return;
  await hands.press(button);
}
