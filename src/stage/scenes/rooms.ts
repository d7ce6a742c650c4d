/** Which room belongs to which scene of a screen; each comes over the line when it is first wanted. */
import type { Screen } from '../../store/screen.ts';
import type { Room } from '../room.ts';

type SceneName = Screen['scene'];

const SOURCES: Readonly<Record<SceneName, () => Promise<Room>>> = {
  title: async () => (await import('./title.ts')).titleRoom,
  desk: async () => (await import('./desk.ts')).deskRoom,
  board: async () => (await import('./board.ts')).boardRoom,
  balance: async () => (await import('./balance.ts')).balanceRoom,
  forecast: async () => (await import('./forecast.ts')).forecastRoom,
  campaign: async () => (await import('./campaign.ts')).campaignRoom,
  verdict: async () => (await import('./verdict.ts')).verdictRoom,
};

/** The rooms that have arrived so far. */
export interface Rooms {
  /** Undefined where it has not arrived; then it is on its way, and `arrived` is told when it has. */
  readonly get: (scene: SceneName) => Room | undefined;
  /** Fetches them all, for later. */
  readonly fetchAll: () => void;
}

/** A room that does not come, on a broken line, is asked for again when it is next wanted; meanwhile the page goes on. */
export function createRooms(arrived: (scene: SceneName) => void): Rooms {
  const here = new Map<SceneName, Room>();
  const coming = new Set<SceneName>();
  const fetch = async (scene: SceneName): Promise<void> => {
    if (here.has(scene) || coming.has(scene)) return;
    coming.add(scene);
    try {
      here.set(scene, await SOURCES[scene]());
      arrived(scene);
    } catch (error) {
      console.info(error);
    } finally {
      coming.delete(scene);
    }
  };
  return {
    get(scene) {
      void fetch(scene);
      return here.get(scene);
    },
    fetchAll() {
      for (const scene of Object.keys(SOURCES)) void fetch(scene as SceneName);
    },
  };
}
