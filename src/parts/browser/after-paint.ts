/** Puts off what the player does not see until the picture that answers a press is there. */

/** Where nothing is painted, as in a tab that nobody looks at, it happens after this long, ms. */
const LONGEST = 100;

/** Calls back soon after the next picture; in the order of asking. */
export function afterPaint(act: () => void): void {
  waiting.push(act);
  if (waiting.length > 1) return;
  const later = setTimeout(actAll, LONGEST);
  requestAnimationFrame(() => {
    clearTimeout(later);
    setTimeout(actAll);
  });
}

const waiting: (() => void)[] = [];

function actAll(): void {
  for (const act of waiting.splice(0)) act();
}
