/** What covers what, from the wall to the hand. Apart from the studio, so that no scene waits for Phaser. */
export const DEPTH = {
  backdrop: 0,
  map: 1,
  light: 2,
  thread: 3,
  pin: 4,
  toy: 5,
  weight: 8,
  hand: 20,
} as const;
