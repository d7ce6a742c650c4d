/** In which size, view and text size each state is photographed: all pairs, not the full product. */

const SIZES = ['1366x768', '1920x1080', '768x1024', '390x844', '320x640'];
const VIEWS = /** @type {const} */ (['game', 'reading']);
const TEXT_SIZES = /** @type {const} */ ([100, 200]);

/** Every combination of view and text size, neighbours differing in both where they can. */
const LOOKS = /** @type {const} */ ([
  ['game', 100],
  ['reading', 200],
  ['game', 200],
  ['reading', 100],
]);

/**
 * @typedef {{ size: string, view: (typeof VIEWS)[number], textSize: (typeof TEXT_SIZES)[number], id: string }} Arrangement
 */

/**
 * @param {string} size
 * @param {Arrangement['view']} view
 * @param {Arrangement['textSize']} textSize percent
 * @returns {Arrangement}
 */
const arrangement = (size, view, textSize) => ({ size, view, textSize, id: `${size} ${view} ${textSize}` });

/** What every state is taken in. */
export const STANDARD = arrangement('1366x768', 'game', 100);

/** The full product, in the order in which it is shown. */
export const ARRANGEMENTS = SIZES.flatMap((size) =>
  VIEWS.flatMap((view) => TEXT_SIZES.map((textSize) => arrangement(size, view, textSize))),
);

/**
 * The arrangements of the n-th representative state. Over four states in a row each size meets each look, and over the
 * five sizes each state meets each look, so that every pair of state, size, view and text size occurs.
 * @param {number} n counted from 0
 */
export function pairwise(n) {
  return SIZES.map((size, index) => {
    const [view, textSize] = LOOKS[(n + index) % LOOKS.length] ?? LOOKS[0];
    return arrangement(size, view, textSize);
  });
}
