/** The board's wall: bare and dark, so that the map on it is the brightest thing. */
import { night, paintWall } from '../paint/night.ts';
import type { Scene } from '../scene.ts';
import { createMap } from '../toys/map.ts';
import { stepToys } from '../toys/toys.ts';

export const boardScene: Scene = {
  tones: () => [[night.wall]],
  backdrop: ({ width, height }) => ({
    key: 'board',
    paint: (pen) => paintWall(pen, width, height, width / 2, height / 2, Math.max(width, height) * 0.5),
  }),
  toys: [createMap, ...stepToys],
};
