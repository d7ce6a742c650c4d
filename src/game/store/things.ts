/** What of the room may be touched: apart from the session, so that only its buttons are drawn anew when it comes and goes. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomThing } from '../../present/things.ts';

export type Things = StoreApi<readonly RoomThing[]>;

export function createThings(): Things {
  return createStore<readonly RoomThing[]>(() => []);
}
