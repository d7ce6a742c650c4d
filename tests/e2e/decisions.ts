/** A screen's decisions one after another: once one is taken, the next lies no more than one gesture away. */

/** What is decided one by one: a group of options, a dial, rows that are put in order, a switch. */
const DECISIONS = '.ask :is(fieldset:enabled, .order, .flash)';

/** What they are about, beside their own words: a selector, and how many lines of it are to be read. */
export interface Asked {
  readonly decisions: string;
  readonly about: string;
  readonly lines: number;
}

export const allOf = (about: string, lines: number): Asked => ({ decisions: DECISIONS, about, lines });

/** What was found, and whether anything was decided for it. */
export interface Decided {
  readonly found: readonly string[];
  readonly pressed: boolean;
}

/**
 * In the page: takes every decision in turn, as a finger does that scrolls no more than it must, and says what of the next one, or of what it is
 * about, is then more than one gesture away: one screen of the pane it lies in.
 */
export async function decide({ decisions, about, lines }: Asked): Promise<Decided> {
  const found: string[] = [];
  const laidOut = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    });
  const paneOf = (element: HTMLElement): HTMLElement => {
    const { offsetParent, parentElement } = element;
    // What has a place of its own on the desk does not scroll with what it stands in.
    const above = getComputedStyle(element).position === 'absolute' ? offsetParent : parentElement;
    if (!(above instanceof HTMLElement)) return document.documentElement;
    return /auto|scroll/.test(getComputedStyle(above).overflowY) ? above : paneOf(above);
  };
  /** What of it lies above and below what is seen of its pane, in screens of that. */
  const gesturesTo = (box: DOMRect, pane: HTMLElement): number => {
    const top = Math.max(0, pane.getBoundingClientRect().top);
    const above = Math.max(0, top - box.top);
    const below = Math.max(0, box.bottom - top - pane.clientHeight);
    return (above + below) / pane.clientHeight;
  };
  /** Of what is longer than its pane as much as that shows: the rest has its own bound, a gesture more. */
  const beginningOf = (decision: HTMLElement): DOMRect => {
    const { x, y, width, height } = (decision.closest('tr') ?? decision).getBoundingClientRect();
    const pane = paneOf(decision);
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(pane);
    const padding = [scrollPaddingTop, scrollPaddingBottom].map((each) => Number.parseFloat(each) || 0);
    const shown = padding.reduce((rest, each) => rest - each, pane.clientHeight);
    const [first] = decision.querySelectorAll('label, button');
    const end = innerWidth < 360 ? first?.getBoundingClientRect().bottom : undefined;
    return new DOMRect(x, y, width, end === undefined ? Math.min(height, shown) : end - y);
  };
  /** On the smallest phone of all the first option has to do, and what it is about may be a gesture further. */
  const withIt = innerWidth < 360 ? 2 : 1;
  /** What lies in a pane of its own stays in view; what lies with the decision may be one gesture away. */
  const isRead = (subject: HTMLElement, decision: HTMLElement): boolean => {
    const pane = paneOf(subject);
    const range = document.createRange();
    range.selectNodeContents(subject);
    const all = [...range.getClientRects()].filter(({ width }) => width > 1);
    const away = pane === paneOf(decision) ? withIt : 0.01;
    const read = all.filter((line) => gesturesTo(line, pane) <= away);
    const rows = (boxes: readonly DOMRect[]) =>
      new Set(boxes.map(({ bottom }) => Math.round(bottom / 6))).size;
    return rows(read) >= Math.min(lines, rows(all));
  };
  const tap = async (target: HTMLElement) => {
    // What a finger presses it has to see first; and it takes the focus from where keys have left it.
    (target.closest('label') ?? target).scrollIntoView({ block: 'nearest' });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    target.click();
    await laidOut();
  };

  // A needle beside its line is set before what the line says.
  const all = () =>
    ['.ask .dial__control', decisions].flatMap((each) => [...document.querySelectorAll<HTMLElement>(each)]);
  const open = () => all().filter((each) => each.checkVisibility());
  const phrases = [
    ...document.querySelectorAll<HTMLElement>('.matter [data-phrase]:not([aria-disabled="true"])'),
  ];
  for (const [at, phrase] of phrases.entries()) {
    const pane = paneOf(phrase);
    const from = (phrases[at - 1] ?? pane).getBoundingClientRect().bottom;
    const by = phrase.getBoundingClientRect().bottom - from;
    if (by > pane.clientHeight)
      found.push(`“${phrase.textContent}” is more than a gesture from the one before`);
  }
  const several = open().length + phrases.length > 1 || document.querySelector('[data-in-hand]') !== null;
  if (several && phrases[0]) await tap(phrases[0]);

  const step = document.querySelector('[data-step]')?.getAttribute('data-step');
  const taken = new Set<HTMLElement>();
  const next = () => open().find((each) => !taken.has(each));
  for (let decision = next(); decision; decision = next()) {
    taken.add(decision);
    const name = (decision.textContent ?? '').trim().slice(0, 24);
    // While a document has the larger part, the gesture is the press that gives it back.
    const divider = document.querySelector<HTMLElement>('[data-front="matter"] .divider');
    const turns = divider?.checkVisibility() === true;
    if (turns) await tap(divider);
    const away = gesturesTo(beginningOf(decision), paneOf(decision)) + Number(turns);
    if (away > 1.01) found.push(`“${name}” is ${away.toFixed(2)} gestures away`);
    const subjects = [...document.querySelectorAll<HTMLElement>(about)];
    if (subjects.length > 0 && !subjects.some((subject) => decision && isRead(subject, decision)))
      found.push(`${about} is not in view with “${name}”`);
    if (!several) break;
    const isDial = decision.matches('.dial__control');
    const cannot = '[aria-disabled="true"]';
    const presses = [
      ...decision.querySelectorAll<HTMLElement>(`input:enabled:not([type=range]), button:not(${cannot})`),
    ];
    // People are hung in a chain until it is full.
    const hangs = presses.some(({ ariaPressed }) => ariaPressed !== null);
    const wanted = isDial ? presses.slice(-1) : hangs ? presses : presses.slice(0, 1);
    for (const press of wanted) if (!press.matches(`${cannot}, [aria-pressed="true"]`)) await tap(press);
    if (next()) continue;
    // A slip and a page lead on to the next row by their way on.
    const way = document.querySelector<HTMLElement>(`.foot .button--primary:not(${cannot})`);
    if (way) await tap(way);
    if (document.querySelector('[data-step]')?.getAttribute('data-step') !== step) break;
  }
  return { found, pressed: several };
}
