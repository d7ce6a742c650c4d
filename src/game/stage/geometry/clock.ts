/** The hands of a wall clock, worked out from the desk's time. */

export interface Hands {
  /** Turns from twelve o'clock, clockwise, 0–1. */
  readonly hour: number;
  readonly minute: number;
  /** Between six in the evening and six in the morning. */
  readonly night: boolean;
}

const HALF_DAY = 12 * 60;

/** The hands at a local time `YYYY-MM-DDTHH:MM`, seen from a place that is `ahead` minutes ahead. */
export function handsAt(iso: string, ahead: number): Hands {
  const [hours = 0, minutes = 0] = iso.slice(11).split(':').map(Number);
  const passed = (((hours * 60 + minutes + ahead) % (2 * HALF_DAY)) + 2 * HALF_DAY) % (2 * HALF_DAY);
  return {
    hour: (passed % HALF_DAY) / HALF_DAY,
    minute: (passed % 60) / 60,
    night: passed < 6 * 60 || passed >= 18 * 60,
  };
}
