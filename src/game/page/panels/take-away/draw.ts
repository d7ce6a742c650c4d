/** Draws the card to share, in the colours and faces of the page. Nothing of it is fetched, and nothing leaves the device. */
import type { Mark, ShareCard, Strip } from '../../../../present/take-away-views.ts';
import { colours } from '../../../../parts/theme/theme.ts';

/** In pixels: the proportions in which a linked picture is shown. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const PAPER = { left: MARGIN, top: 236, width: CARD.width - 2 * MARGIN, height: 336 } as const;
const ROW = PAPER.height / 3;
const FIRST = PAPER.left + 236;
const ROOM = PAPER.left + PAPER.width - FIRST - 190;
const SIZE = 50;

const FACES = {
  logo: '104px "League Gothic"',
  stamp: '34px "League Gothic"',
  deck: 'italic 32px "Newsreader"',
  name: '700 30px "Atkinson Hyperlegible Next"',
  said: '400 23px "Atkinson Hyperlegible Next"',
} as const;

/** Draws once the faces are there; where one does not come, in the browser's own. */
export async function drawCard(
  context: CanvasRenderingContext2D,
  card: ShareCard,
  stamp: string,
): Promise<void> {
  await Promise.allSettled(Object.values(FACES).map((face) => document.fonts.load(face)));
  context.clearRect(0, 0, CARD.width, CARD.height);
  night(context);
  thread(context);
  letters(context, FACES.logo, colours.cream, card.title.toLocaleUpperCase(), MARGIN, 136);
  letters(context, FACES.deck, colours.mint, card.deck, MARGIN, 186);
  paper(context);
  card.strips.forEach((strip, at) => row(context, strip, PAPER.top + at * ROW, stamp));
}

/** The night, and the lamp's light as a screen of dots that grow towards it. */
function night(context: CanvasRenderingContext2D): void {
  context.fillStyle = colours.night;
  context.fillRect(0, 0, CARD.width, CARD.height);
  context.fillStyle = colours.lamp;
  const cell = 15;
  const reach = 560;
  for (let across = 0; across * cell < CARD.width; across += 1) {
    for (let down = 0; down * cell < PAPER.top; down += 1) {
      const x = (across + (down % 2) / 2) * cell;
      const y = down * cell;
      const light = 1 - Math.hypot(CARD.width - x, y + 40) / reach;
      if (light > 0) disc(context, x, y, 0.72 * (cell / 2) * Math.sqrt(light));
    }
  }
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function thread(context: CanvasRenderingContext2D): void {
  context.strokeStyle = colours.vermilion;
  context.lineWidth = 7;
  context.beginPath();
  context.moveTo(0, 208);
  context.quadraticCurveTo(520, 232, CARD.width, 128);
  context.stroke();
}

function paper(context: CanvasRenderingContext2D): void {
  const { left, top, width, height } = PAPER;
  context.fillStyle = colours.shadow;
  context.fillRect(left + 12, top + 12, width, height);
  context.fillStyle = colours.cream;
  context.fillRect(left, top, width, height);
}

/** The name, the marks, and beneath them what they say. */
function row(context: CanvasRenderingContext2D, strip: Strip, top: number, stamp: string): void {
  if (top > PAPER.top) {
    context.fillStyle = colours.ink;
    context.fillRect(PAPER.left + 28, top, PAPER.width - 56, 2);
  }
  letters(context, FACES.name, colours.ink, strip.name, PAPER.left + 32, top + 52);
  const pitch = Math.min(SIZE + 14, ROOM / strip.marks.length);
  strip.marks.forEach((each, at) =>
    mark(context, each, FIRST + at * pitch, top + 14, Math.min(SIZE, pitch - 6)),
  );
  const end = FIRST + strip.marks.length * pitch;
  if (strip.marks.some(({ flash }) => flash)) stamped(context, stamp, end + 16, top + 18);
  letters(context, FACES.said, colours['ink-2'], strip.said, FIRST, top + ROW - 22);
}

/** A bar as high as the needle stood, or a disc that is full, half or empty; what went out first of all is red. */
function mark(
  context: CanvasRenderingContext2D,
  { level, went, flash }: Mark,
  x: number,
  y: number,
  size: number,
): void {
  context.fillStyle = flash || level !== undefined ? colours.vermilion : colours.ink;
  if (level !== undefined) {
    const [bar, stood] = [context.fillStyle, SIZE * level];
    context.fillStyle = colours['cream-2'];
    context.fillRect(x, y, size * 0.6, SIZE);
    context.fillStyle = bar;
    context.fillRect(x, y + SIZE - stood, size * 0.6, stood);
    return;
  }
  const radius = size / 2 - 2;
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 4;
  context.beginPath();
  context.arc(x + size / 2, y + SIZE / 2, radius, 0, 2 * Math.PI);
  context.stroke();
  const filled = { whole: [0, 2], part: [0.5, 1.5], mended: [-0.5, 0.5], none: [0, 0] } as const;
  const [from, to] = filled[went];
  context.beginPath();
  context.arc(x + size / 2, y + SIZE / 2, radius, from * Math.PI, to * Math.PI);
  context.fill();
}

function stamped(context: CanvasRenderingContext2D, word: string, x: number, y: number): void {
  context.save();
  context.font = FACES.stamp;
  const width = context.measureText(word).width + 20;
  context.translate(x, y);
  context.rotate(-0.07);
  context.strokeStyle = colours['vermilion-dark'];
  context.lineWidth = 4;
  context.strokeRect(0, 0, width, 40);
  letters(context, FACES.stamp, colours['vermilion-dark'], word, 10, 32);
  context.restore();
}

/** A line that is too long for the card is set closer, never cut. */
function letters(
  context: CanvasRenderingContext2D,
  face: string,
  colour: string,
  text: string,
  x: number,
  baseline: number,
): void {
  context.font = face;
  context.fillStyle = colour;
  context.fillText(text, x, baseline, CARD.width - MARGIN - 24 - x);
}
