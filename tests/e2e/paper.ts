/** What comes out of a printer: the words of a PDF and where they stand, and what is wrong with that. */
import { getDocumentProxy } from 'unpdf';

/** A run of letters in points (1/72 inch), from the lower left corner of its sheet. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Sheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** How far a letter goes below and above the line it stands on, in parts of its size: an x-height, so that close lines do not count as touching. */
const BELOW = 0.05;
const ABOVE = 0.5;
/** As much may touch: hinting, and letters that lean. Points. */
const TOUCHING = 0.75;

/** The sheets of a PDF. */
export async function sheetsOf(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: file.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [across = 0, slope = 0, , , left = 0, baseline = 0] = item.transform as readonly number[];
        const size = Math.hypot(across, slope);
        const right = left + item.width;
        const [bottom, top] = [baseline - BELOW * size, baseline + ABOVE * size];
        return [{ text: item.str, left, right, bottom, top }];
      });
      return { number, width, height, runs };
    }),
  );
}

/** Words that are printed over one another, and words beyond the edge of their sheet; one line each. */
export function misprints({ number, width, height, runs }: Sheet): readonly string[] {
  // A comma alone is no word: where buttons are drawn after it, a printer takes those on both its sides for one run.
  const words = runs.filter(({ text }) => !/^[,;.]$/.test(text.trim()));
  const over = words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCHING &&
          Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > TOUCHING,
      )
      .map((other) => `sheet ${number}: “${one.text}” and “${other.text}” are printed over one another`),
  );
  const beyond = runs
    .filter(({ left, right, bottom, top }) => left < 0 || bottom < 0 || right > width || top > height)
    .map(({ text }) => `sheet ${number}: “${text}” goes beyond the edge`);
  return [...over, ...beyond];
}

/** How many lines of words stand on it: points that lie closer than a line is high are of one. */
export function linesOf({ runs }: Sheet): number {
  return new Set(runs.map(({ bottom }) => Math.round(bottom / 6))).size;
}

/** The words, without the spaces and breaks that a printer adds and leaves out. */
export function lettersOf(sheets: readonly Sheet[]): string {
  return sheets
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')
    .replaceAll(/[\s\u00ad-]/g, '')
    .toLowerCase();
}
