/** Contrast as it is painted: of words whose ground axe cannot tell, because it reckons with boxes and not with pixels. */
import type { Page } from '@playwright/test';

/** One word or line of words as it was painted. */
interface Painted {
  readonly selector: string;
  /** The least contrast, 1–21, of the letters' colour with any pixel that a letter covers. */
  readonly contrast: number;
  /** What WCAG 2.2, criterion 1.4.3, asks of letters of this size. */
  readonly least: number;
}

/**
 * Which of the elements have words of too little contrast, or words that nobody sees; one line each. The page is
 * photographed with and without the letters: where the two differ there is a letter, and the second shows its ground.
 */
export async function faintWords(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  const faint: string[] = [];
  let left = [...new Set(selectors)];
  while (left[0] !== undefined) {
    const [first] = left;
    await page.evaluate((selector) => {
      document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, first);
    const lettered = await photograph(page);
    await page.evaluate(setLetters, { selectors: left, colour: 'transparent' });
    const bare = await photograph(page);
    await page.evaluate(setLetters, { selectors: left, colour: '' });
    const painted = await page.evaluate(measure, { selectors: left, lettered, bare });
    if (!painted.some(({ selector }) => selector === first)) faint.push(`nothing is seen of ${first}`);
    for (const { selector, contrast, least } of painted) {
      if (contrast < least) faint.push(`${selector} has ${contrast.toFixed(2)} : 1 instead of ${least} : 1`);
    }
    left = left.filter((each) => each !== first && !painted.some(({ selector }) => selector === each));
  }
  return faint;
}

async function photograph(page: Page): Promise<string> {
  return (await page.screenshot({ animations: 'disabled' })).toString('base64');
}

/** In the page: gives the words of some elements a colour of their own, or takes it away again. */
function setLetters({ selectors, colour }: { selectors: readonly string[]; colour: string }): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    element?.style.setProperty('transition', 'none');
    element?.style.setProperty('-webkit-text-fill-color', colour);
    element?.style.setProperty('text-decoration-color', colour);
    // Letters of a drawing are filled.
    if (element instanceof SVGElement) element.style.setProperty('fill', colour);
  }
}

/** In the page: the contrast of those of the elements that are in sight. */
async function measure(given: {
  readonly selectors: readonly string[];
  readonly lettered: string;
  readonly bare: string;
}): Promise<readonly Painted[]> {
  const context = () => {
    const made = new OffscreenCanvas(innerWidth, innerHeight).getContext('2d', { willReadFrequently: true });
    if (!made) throw new Error('no canvas');
    return made;
  };
  const pixels = async (picture: string) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const canvas = context();
    canvas.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    return canvas.getImageData(0, 0, innerWidth, innerHeight).data;
  };
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: readonly number[], other: readonly number[]) => {
    const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const brush = context();
  const coloured = (name: string) => {
    brush.fillStyle = name;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const opacity = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
  const boxes = (element: Element) =>
    [...element.childNodes].flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return node.nodeType === Node.TEXT_NODE ? [...range.getClientRects()] : [];
    });

  const [lettered, bare] = [await pixels(given.lettered), await pixels(given.bare)];
  return given.selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element) return [];
    const style = getComputedStyle(element);
    const letters = coloured(style.color);
    const share = opacity(element);
    const places = boxes(element).flatMap(({ left, top, right, bottom }) => {
      const found: number[] = [];
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(innerHeight, bottom); y += 1) {
        for (let x = Math.max(0, Math.floor(left)); x < Math.min(innerWidth, right); x += 1)
          found.push(4 * (y * innerWidth + x));
      }
      return found;
    });
    const found = places
      .map((at) => [Array.from(lettered.slice(at, at + 3)), Array.from(bare.slice(at, at + 3))] as const)
      // The faintest edge of a letter is left to the letter beside it.
      .filter(([one, other]) => one.some((part, at) => Math.abs(part - (other[at] ?? 0)) > 24))
      .map(([, ground]) =>
        contrast(
          letters.map((part, at) => share * part + (1 - share) * (ground[at] ?? 0)),
          ground,
        ),
      );
    if (found.length === 0) return [];
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return [{ selector, contrast: Math.min(...found), least: large ? 3 : 4.5 }];
  });
}
