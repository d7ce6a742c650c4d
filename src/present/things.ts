/** What stands or hangs in the room and answers whoever touches it. Nothing of it is needed. */

export type ThingName = 'telephone' | 'mug' | 'clock';

export interface RoomThing {
  readonly name: ThingName;
  /** Which of several alike, from 0 on. */
  readonly at: number;
  /** Where it is to be seen, CSS px of the viewport. */
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
