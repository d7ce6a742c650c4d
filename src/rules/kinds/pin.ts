/** Pin: a place on the earth in whole degrees, unscored. */
import { isRecordOf } from '../shape.ts';
import type { KindRules } from './kind.ts';

export const pin: KindRules<'pin'> = {
  judged: false,
  valid: (_question, value) =>
    isRecordOf(value, ['latitude', 'longitude']) &&
    isWithin(value['latitude'], 90) &&
    isWithin(value['longitude'], 180),
  complete: () => true,
  credit: () => undefined,
};

/** A whole number from −most to most. */
function isWithin(value: unknown, most: number): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= most;
}
