/** Flat shapes with hard edges: polygons, bars, discs and the solid shadow. */
import type { Point } from '../geometry/balance.ts';
import type { Pen } from '../picture.ts';

export type Corner = readonly [number, number];

/** Lays a closed outline through corners; the caller fills, strokes or clips it. */
export function outline(pen: Pen, corners: readonly Corner[]): void {
  pen.beginPath();
  corners.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
}

export function polygon(pen: Pen, colour: string, corners: readonly Corner[]): void {
  outline(pen, corners);
  pen.fillStyle = colour;
  pen.fill();
}

export function bar(pen: Pen, colour: string, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, height);
}

export function disc(pen: Pen, colour: string, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** A line through points with round ends. */
export function line(
  pen: Pen,
  colour: string,
  width: number,
  points: readonly Point[],
  dash: readonly number[] = [],
): void {
  pen.beginPath();
  points.forEach((point, index) => {
    if (index === 0) pen.moveTo(point.x, point.y);
    else pen.lineTo(point.x, point.y);
  });
  pen.setLineDash([...dash]);
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = colour;
  pen.stroke();
  pen.setLineDash([]);
}
