/** The rooms of the teacher's page by their ids, in the order in which a class comes through them. */

export const ROOMS = ['make', 'collect', 'class', 'project', 'pupils', 'keep', 'pack'] as const;
export type RoomId = (typeof ROOMS)[number];

/** The room that an address names behind its hash; undefined where it names none. */
export function roomNamed(hash: string): RoomId | undefined {
  return ROOMS.find((room) => `#${room}` === hash);
}
