/** What is taken away from a weekend: a card that gives nothing of it away, and all that was filed on one sheet. */
import { plain, say, sayCount } from '../words/words.ts';
import { brier } from '../rules/brier.ts';
import { scoredCredit } from '../rules/credit.ts';
import { type Fate, fateOf } from '../rules/echoes.ts';
import { ledger } from '../rules/ledger.ts';
import { lockedAnswerOf, questionsOfKind } from '../rules/lookup.ts';
import { isRevealed } from '../rules/steps.ts';
import type { AssessmentView } from './kinds/assessment.ts';
import type { PanelView } from './panel-views.ts';
import type { Mark, ShareCard, SheetRow, Strip, Went } from './take-away-views.ts';
import { prompt, type Telling } from './telling.ts';
import { turningPointViews } from './turning-points.ts';

/** How a line that went out is shown; one that is still out has no fate yet. */
const LINES: { readonly [F in Fate]: Went | undefined } = {
  out: undefined,
  sound: 'whole',
  vague: 'part',
  corrected: 'mended',
  overstated: 'none',
  repeated: 'none',
};

/** The marks in a line of text: a bar of eight heights, or a disc. */
const BARS = '▁▂▃▄▅▆▇█';
const DISCS: { readonly [W in Went]: string } = { whole: '●', part: '◐', mended: '◑', none: '○' };

/** Everything to take away; `page`: the page as it was filed. */
export function takeAway(
  telling: Telling,
  page: AssessmentView | undefined,
): Extract<PanelView, { panel: 'take-away' }> {
  return {
    panel: 'take-away',
    card: cardOf(telling),
    sheet: {
      page,
      forecasts: rowsOf(telling, 'forecasts'),
      record: rowsOf(telling, 'record'),
      turns: turningPointViews(telling).map(({ id, title, story }) => ({ id, title, story })),
    },
  };
}

function cardOf(telling: Telling): ShareCard {
  const { words } = telling;
  const title = say(words, 'weekend.title');
  const deck = say(words, 'card.deck');
  const strips = [needle(telling), threads(telling), lines(telling)].filter(({ marks }) => marks.length > 0);
  const said = strips.map((strip) => `${strip.name}: ${strip.said}`);
  return {
    title,
    deck,
    strips,
    alt: [say(words, 'card.alt', { title }), ...said].join(' '),
    text: [title, deck, ...strips.map((strip, at) => `${signs(strip)}  ${said[at]}`)].join('\n'),
  };
}

function signs({ marks }: Strip): string {
  return marks
    .map(({ level, went }) =>
      level === undefined ? DISCS[went] : BARS[Math.round(level * (BARS.length - 1))],
    )
    .join('');
}

/** The needle on what the balance weighs, as it stood each time it was locked. */
function needle({ weekend, state, words, language }: Telling): Strip {
  const readings = ledger(weekend, state)
    .filter(({ by, proposition }) => by === 'needle' && proposition === weekend.weighs)
    .map(({ after }) => Math.round(after));
  return {
    id: 'needle',
    name: say(words, 'card.needle.name'),
    marks: readings.map((percent) => ({ level: percent / 100, went: 'whole', flash: false })),
    said: sayCount(words, language, 'card.needle', readings.length, {
      first: readings[0] ?? '',
      last: readings.at(-1) ?? '',
    }),
  };
}

function threads({ weekend, state, words }: Telling): Strip {
  const marks = questionsOfKind(weekend, 'relation').flatMap((question): Mark[] => {
    const credit = scoredCredit(weekend, state, question);
    if (credit === undefined) return [];
    return [{ level: undefined, went: credit === 1 ? 'whole' : credit > 0 ? 'part' : 'none', flash: false }];
  });
  return {
    id: 'threads',
    name: say(words, 'card.threads.name'),
    marks,
    said: say(words, 'card.threads', counts(marks)),
  };
}

function lines({ weekend, state, words }: Telling): Strip {
  const marks = questionsOfKind(weekend, 'bulletin').flatMap(({ id }): Mark[] => {
    const fate = fateOf(weekend, state, id);
    const went = fate && LINES[fate];
    return went ? [{ level: undefined, went, flash: state.flash === id }] : [];
  });
  const flash = marks.findIndex((mark) => mark.flash);
  return {
    id: 'lines',
    name: say(words, 'card.lines.name'),
    marks,
    said: [
      say(words, 'card.lines', counts(marks)),
      ...(flash < 0 ? [] : [say(words, 'card.flash', { number: flash + 1 })]),
    ].join(' '),
  };
}

function counts(marks: readonly Mark[]): { readonly [W in Went]: number } {
  const of = (went: Went) => marks.filter((mark) => mark.went === went).length;
  return { whole: of('whole'), part: of('part'), mended: of('mended'), none: of('none') };
}

/** The forecasts of a readout whose outcome has been shown. */
function rowsOf(telling: Telling, counts: 'forecasts' | 'record'): readonly SheetRow[] {
  const { weekend, state, words } = telling;
  return questionsOfKind(weekend, 'forecast').flatMap((question): SheetRow[] => {
    const { id, outcome } = question;
    const percent = lockedAnswerOf(state, question);
    if (question.counts !== counts || percent === undefined || !isRevealed(weekend, state, id)) return [];
    const figure = state.known.includes(id) ? say(words, 'sheet.known') : brier(percent, outcome).toFixed(2);
    const happened = say(words, outcome === 1 ? 'sheet.yes' : 'sheet.no');
    return [{ id, asked: plain(prompt(telling, id)), percent, happened, figure }];
  });
}
