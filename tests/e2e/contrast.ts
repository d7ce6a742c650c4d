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
    const area = await page.evaluate(areaOf, left);
    const lettered = await photograph(page, area);
    await page.evaluate(setLetters, { selectors: left, colour: 'transparent' });
    const bare = await photograph(page, area);
    await page.evaluate(setLetters, { selectors: left, colour: '' });
    const painted = await page.evaluate(measure, { selectors: left, area, lettered, bare });
    if (!painted.some(({ selector }) => selector === first)) faint.push(`nothing is seen of ${first}`);
    for (const { selector, contrast, least } of painted) {
      if (contrast < least) faint.push(`${selector} has ${contrast.toFixed(2)} : 1 instead of ${least} : 1`);
    }
    left = left.filter((each) => each !== first && !painted.some(({ selector }) => selector === each));
  }
  return faint;
}

/** A part of the screen, CSS px, whole ones. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function photograph(page: Page, clip: Area): Promise<string> {
  return (await page.screenshot({ animations: 'disabled', clip })).toString('base64');
}

/** In the page: the part of the screen that holds all that is in sight of some elements' words; one pixel where nothing is. */
function areaOf(selectors: readonly string[]): Area {
  const boxes = selectors
    .flatMap((selector) => [...(document.querySelector(selector)?.childNodes ?? [])])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    })
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(0, Math.floor(left)),
      top: Math.max(0, Math.floor(top)),
      right: Math.min(innerWidth, Math.ceil(right)),
      bottom: Math.min(innerHeight, Math.ceil(bottom)),
    }))
    .filter(({ left, top, right, bottom }) => left < right && top < bottom);
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const [x, y] = [Math.min(...boxes.map(({ left }) => left)), Math.min(...boxes.map(({ top }) => top))];
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { x, y, width: right - x, height: bottom - y };
}

/** In the page: gives the words of some elements a colour of their own, or takes it away again. */
function setLetters({ selectors, colour }: { selectors: readonly string[]; colour: string }): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    element?.style.setProperty('-webkit-text-fill-color', colour);
    element?.style.setProperty('text-decoration-color', colour);
    // Letters of a drawing are filled.
    if (element instanceof SVGElement) element.style.setProperty('fill', colour);
  }
}

/** In the page: the contrast of those of the elements that are in sight. */
async function measure(given: {
  readonly selectors: readonly string[];
  /** The part of the screen that both pictures show. */
  readonly area: Area;
  readonly lettered: string;
  readonly bare: string;
}): Promise<readonly Painted[]> {
  const { area } = given;
  const context = () => {
    const made = new OffscreenCanvas(area.width, area.height).getContext('2d', { willReadFrequently: true });
    if (!made) throw new Error('no canvas');
    return made;
  };
  const pixels = async (picture: string) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const canvas = context();
    canvas.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    return canvas.getImageData(0, 0, area.width, area.height).data;
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
      const [down, across] = [Math.max(area.y, Math.floor(top)), Math.max(area.x, Math.floor(left))];
      for (let y = down; y < Math.min(area.y + area.height, bottom); y += 1) {
        for (let x = across; x < Math.min(area.x + area.width, right); x += 1)
          found.push(4 * ((y - area.y) * area.width + x - area.x));
      }
      return found;
    });
    const found = places
      // The faintest edge of a letter is left to the letter beside it.
      .filter((at) =>
        [at, at + 1, at + 2].some((part) => Math.abs((lettered[part] ?? 0) - (bare[part] ?? 0)) > 24),
      )
      .map((at) => {
        const ground = Array.from(bare.slice(at, at + 3));
        return contrast(
          letters.map((part, each) => share * part + (1 - share) * (ground[each] ?? 0)),
          ground,
        );
      });
    if (found.length === 0) return [];
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return [{ selector, contrast: Math.min(...found), least: large ? 3 : 4.5 }];
  });
}
