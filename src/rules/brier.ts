/** The quadratic score of a probability forecast. */

/** What answering 50 to everything scores. */
export const COIN_BRIER = 0.25;

/**
 * The Brier score of one binary forecast, (p − outcome)², 0 best and 1 worst (Brier 1950, in the one-class
 * form, which is half of his two-class sum).
 * @param percent the forecast, a whole percent
 */
export function brier(percent: number, outcome: 0 | 1): number {
  // In whole percent first: 80 for what happened and 20 for what did not are then equal to the last bit.
  return (percent - 100 * outcome) ** 2 / 10_000;
}

/** How far a forecast was off, in percent: 0 is sure and right, 100 would be sure and wrong. */
export function missOf(percent: number, outcome: 0 | 1): number {
  return Math.abs(percent - 100 * outcome);
}

/** A mean Brier score as the game shows it: 100 × (1 − Brier), 0–100; a coin has 75. */
export function forecastScore(meanBrier: number): number {
  return 100 * (1 - meanBrier);
}

/**
 * Skill against the coin: 100 × (1 − Brier / 0.25). 0 is the coin, 100 an oracle; below 0 is worse than the
 * coin.
 */
export function skill(meanBrier: number): number {
  return 100 * (1 - meanBrier / COIN_BRIER);
}
