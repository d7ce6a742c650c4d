/** Which room belongs to which scene of a screen; each comes over the line when it is first wanted. */
import type { Screen } from '../../../present/screen.ts';
import type { Room } from '../room.ts';

type SceneName = Screen['scene'];

const SOURCES: Readonly<Record<SceneName, () => Promise<Room>>> = {
  title: async () => (await import('./title.ts')).titleRoom,
  capitals: async () => (await import('./capitals.ts')).capitalsRoom,
  desk: async () => (await import('./desk.ts')).deskRoom,
  board: async () => (await import('./board.ts')).boardRoom,
  balance: async () => (await import('./balance.ts')).balanceRoom,
  forecast: async () => (await import('./forecast.ts')).forecastRoom,
  campaign: async () => (await import('./campaign.ts')).campaignRoom,
  verdict: async () => (await import('./verdict.ts')).verdictRoom,
};

/** The rooms that have arrived so far. */
export interface Rooms {
  /** Undefined where it has not arrived. */
  readonly get: (scene: SceneName) => Room | undefined;
  /** Sends for one and resolves when it is here; does nothing more where it does not come. */
  readonly bring: (scene: SceneName) => Promise<void>;
  /** Fetches them all, for later. */
  readonly bringAll: () => void;
}

/** A room that does not come, on a broken line, is asked for again when it is next wanted; meanwhile the page goes on. */
export function createRooms(): Rooms {
  const here = new Map<SceneName, Room>();
  const coming = new Map<SceneName, Promise<void>>();
  const fetch = async (scene: SceneName): Promise<void> => {
    try {
      here.set(scene, await SOURCES[scene]());
    } catch (error) {
      console.info(error);
    } finally {
      coming.delete(scene);
    }
  };
  const bring = (scene: SceneName): Promise<void> => {
    const way = coming.get(scene) ?? (here.has(scene) ? Promise.resolve() : fetch(scene));
    if (!here.has(scene)) coming.set(scene, way);
    return way;
  };
  return {
    get: (scene) => here.get(scene),
    bring,
    bringAll() {
      for (const scene of Object.keys(SOURCES)) void bring(scene as SceneName);
    },
  };
}
