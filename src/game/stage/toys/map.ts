/** The evidence board: its map at low contrast, with dots in its corners and a solid shadow. */
import { anchors } from '../../../parts/anchors.ts';
import atlantic from '../../../../assets/art/board-map.svg?raw';
import type { MapName } from '../../../present/scenery.ts';
import { colours } from '../../../parts/theme/theme.ts';
import { readDrawing } from '../paint/art.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { bar } from '../paint/shapes.ts';
import type { Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Studio } from '../studio.ts';

/** The size of every map's drawing; cut, its middle stays in sight. */
const DRAWN = { width: 1318, height: 800 } as const;
const SHADOW = 10;

const DRAWINGS: Readonly<Record<MapName, string | undefined>> = { plain: undefined, atlantic };

function paintMap(pen: Pen, map: MapName, width: number, height: number): void {
  const drawing = DRAWINGS[map];
  const land = drawing === undefined ? undefined : readDrawing(drawing).get('');
  bar(pen, colours.shadow, SHADOW, SHADOW, width, height);
  bar(pen, colours.sea, 0, 0, width, height);
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  const scale = Math.max(width / DRAWN.width, height / DRAWN.height);
  pen.save();
  pen.translate((width - DRAWN.width * scale) / 2, (height - DRAWN.height * scale) / 2);
  pen.scale(scale, scale);
  for (const shape of land ?? []) {
    pen.fillStyle = shape.fill;
    pen.fill(shape.path);
  }
  pen.restore();
  const dark = mix(colours.sea, colours.shadow, 0.25);
  const reach = Math.min(width, height) * 0.42;
  halftone(pen, { x: 0, y: 0, width, height }, 10, dark, (x, y) => {
    const corner = Math.min(x, width - x) * 0.7 + Math.min(y, height - y);
    return 0.5 * ramp(reach, 0, corner);
  });
  pen.restore();
}

export function createMap(studio: Studio): Toy {
  const plate = studio.plate(DEPTH.map);
  return {
    update(moment) {
      const { screen } = moment;
      const board = screen.room === 'step' ? moment.anchor(anchors.board) : undefined;
      plate.show(board !== undefined);
      if (!board || screen.room !== 'step') return;
      // A board longer than the screen scrolls; its map stays as large as the screen and follows the upper edge.
      const { width } = board;
      const height = Math.min(board.height, moment.height);
      plate.paint(screen.map, width + SHADOW, height + SHADOW, (pen) =>
        paintMap(pen, screen.map, width, height),
      );
      plate.place(board.x, board.height > moment.height ? Math.max(0, board.y) : board.y);
    },
    tick: () => false,
  };
}
