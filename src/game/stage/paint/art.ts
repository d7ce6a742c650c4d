/** Reads the drawings in assets/art: layers of flat shapes, painted at any size without loading a picture. */
import { createPicture, type Paint, type Pen } from '../picture.ts';

interface Shape {
  readonly path: Path2D;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity: number;
}

/** The shapes of each `<g id>`; shapes outside any group are in the layer ''. */
export type Drawing = ReadonlyMap<string, readonly Shape[]>;

/** Takes a drawing apart. It may hold paths, circles and nested groups whose fill their children inherit. */
export function readDrawing(source: string): Drawing {
  const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  const layers = new Map<string, Shape[]>();
  for (const element of root.querySelectorAll('path, circle')) {
    const layer = element.closest('g[id]')?.id ?? '';
    layers.set(layer, [...(layers.get(layer) ?? []), readShape(element)]);
  }
  return layers;
}

function readShape(element: Element): Shape {
  const own = (name: string): string => element.getAttribute(name) ?? '';
  const inherited = (name: string): string => element.closest(`[${name}]`)?.getAttribute(name) ?? '';
  const path = new Path2D(own('d'));
  if (element.tagName === 'circle') {
    path.arc(Number(own('cx')), Number(own('cy')), Number(own('r')), 0, 2 * Math.PI);
  }
  return {
    path,
    fill: inherited('fill'),
    stroke: inherited('stroke'),
    strokeWidth: Number(inherited('stroke-width') || 1),
    opacity: Number(inherited('opacity') || 1),
  };
}

/** Paints one layer, each colour as `tone` changes it. A layer that is not there is a RangeError. */
export function paintLayer(
  pen: Pen,
  drawing: Drawing,
  layer: string,
  tone: (colour: string) => string = (colour) => colour,
): void {
  const shapes = drawing.get(layer);
  if (!shapes) throw new RangeError(`no layer ${layer} in the drawing`);
  const before = pen.globalAlpha;
  for (const shape of shapes) {
    pen.globalAlpha = before * shape.opacity;
    if (shape.stroke && shape.stroke !== 'none') {
      pen.strokeStyle = tone(shape.stroke);
      pen.lineWidth = shape.strokeWidth;
      pen.stroke(shape.path);
    }
    if (shape.fill !== 'none' && !(shape.stroke && !shape.fill)) {
      pen.fillStyle = tone(shape.fill);
      pen.fill(shape.path);
    }
  }
  pen.globalAlpha = before;
}

/** All shapes of a layer as one. */
export function outlineOf(drawing: Drawing, layer: string): Path2D {
  const whole = new Path2D();
  for (const shape of drawing.get(layer) ?? []) whole.addPath(shape.path);
  return whole;
}

/** Paints only where `mask` fills: masked once, which is much sooner done than a clip of many corners for every row of dots. */
export function paintWithin(pen: Pen, paint: Paint, mask: Paint): void {
  const { width, height } = pen.canvas;
  const picture = createPicture(1);
  picture.paint('', width, height, (layer) => {
    layer.setTransform(pen.getTransform());
    paint(layer);
    layer.globalCompositeOperation = 'destination-in';
    mask(layer);
  });
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(picture.canvas, 0, 0);
  pen.restore();
}
