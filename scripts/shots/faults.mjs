/** What a machine can see to be wrong with a screen. Runs in the page, so it uses nothing from outside itself. */

/**
 * Text that is cut off, covered or written over other text, and anything wider than the screen.
 * @returns {readonly string[]} a sentence each
 */
export function faultsOfPage() {
  /** @type {string[]} */
  const faults = [];
  const name = (/** @type {Element} */ element) => {
    const classes = [...element.classList].slice(0, 2).map((each) => `.${each}`);
    return `${element.localName}${classes.join('')} “${element.textContent.trim().slice(0, 24)}”`;
  };
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push(`scrolls sideways by ${wide} px`);
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const over = (/** @type {Element} */ element) =>
    element.closest('.foot, .wire, .document__marker, .notices, .bar, .skip-link');

  /**
   * The part of a rectangle that no scrolling or clipping ancestor cuts away; `cut` where one cuts without scrolling.
   * @param {Element} element
   * @param {DOMRect} rect
   */
  const visible = (element, rect) => {
    let { left, top: upper, right, bottom } = rect;
    let cut = false;
    /** @type {Element | null} */
    let box = element;
    for (; box && box !== document.documentElement; box = box.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      if (overflowX === 'visible' && overflowY === 'visible') {
        if (position === 'fixed') break;
        continue;
      }
      const edge = box.getBoundingClientRect();
      if (overflowX === 'hidden' && (left < edge.left - 2 || right > edge.right + 2)) cut = true;
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
      upper = Math.max(upper, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    if (left < -1 || right > innerWidth + 1) cut = true;
    return { left, top: Math.max(0, upper), right, bottom: Math.min(innerHeight, bottom), cut };
  };

  // What sticks out of its own card or button without being cut.
  const boxes = '.choice, .button, .slip, .feedback, .reveal, .readout, .wire, .chip, .document, td, .head';
  for (const box of top.querySelectorAll(boxes)) {
    if (box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 2)
      faults.push(`sticks out: ${name(box)} by ${box.scrollWidth - box.clientWidth} px`);
  }

  /** @type {({ parent: Element } & ReturnType<typeof visible>)[]} */
  const lines = [];
  const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || node.textContent?.trim() === '' || parent.closest('.visually-hidden, option, .skip-link'))
      continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2) continue;
      const seen = visible(parent, rect);
      if (seen.cut) faults.push(`cut off: ${name(parent)}`);
      if (seen.right - seen.left < 4 || seen.bottom - seen.top < 0.7 * rect.height) continue;
      lines.push({ parent, ...seen });
    }
  }
  for (const line of lines) {
    if (getComputedStyle(line.parent).pointerEvents === 'none') continue;
    const hit = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    if (!hit || hit.contains(line.parent) || line.parent.contains(hit) || over(hit)) continue;
    // A link or label may wrap around what stands beside the text.
    if (hit.closest('[role="img"], svg') === null && hit.textContent.trim() === '') continue;
    faults.push(`covered: ${name(line.parent)} by ${name(hit)}`);
  }
  lines.forEach((one, index) => {
    if (over(one.parent)) return;
    for (const other of lines.slice(index + 1)) {
      if (other.parent === one.parent || over(other.parent)) continue;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (width > 3 && height > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top))
        faults.push(`written over: ${name(one.parent)} and ${name(other.parent)}`);
    }
  });
  return [...new Set(faults)].slice(0, 12);
}
