/** A fuse: what fails behind it takes down its own circuit, the stage or the sound, and leaves the page its light. */

/** The same act; where it throws the fuse blows, and from then on none of its acts do anything. */
export type Fuse = <Given extends readonly unknown[]>(
  act: (...given: Given) => void,
) => (...given: Given) => void;

/** `blow` is called once, after the first failure. */
export function createFuse(blow: () => void): Fuse {
  let blown = false;
  return (act) =>
    (...given) => {
      if (blown) return;
      try {
        act(...given);
      } catch (error) {
        blown = true;
        console.error(error);
        blow();
      }
    };
}
