/** How numbers are written. */
import { expect, it } from 'vitest';
import { figure } from '../../src/words/figure.ts';

it.each([
  [0.931, 2, '0.93'],
  [-0.07, 2, '−0.07'],
  [-0.004, 2, '0.00'],
  [-0.04, 1, '0.0'],
  [-1, 0, '−1'],
])('%d with %d digits is written %s', (value, digits, written) =>
  expect(figure(value, digits)).toBe(written),
);
