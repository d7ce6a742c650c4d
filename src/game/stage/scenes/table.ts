/** Which file holds which scene; each comes over the line when it is first wanted. */
import type { Screen } from '../../../present/screen.ts';
import type { Scene } from '../scene.ts';

type SceneName = Screen['scene'];

const SOURCES: Readonly<Record<SceneName, () => Promise<Scene>>> = {
  title: async () => (await import('./title.ts')).titleScene,
  capitals: async () => (await import('./capitals.ts')).capitalsScene,
  desk: async () => (await import('./desk.ts')).deskScene,
  board: async () => (await import('./board.ts')).boardScene,
  balance: async () => (await import('./balance.ts')).balanceScene,
  forecast: async () => (await import('./forecast.ts')).forecastScene,
  campaign: async () => (await import('./campaign.ts')).campaignScene,
  'other-desk': async () => (await import('./other-desk.ts')).otherDeskScene,
  audit: async () => (await import('./audit.ts')).auditScene,
  globe: async () => (await import('./globe.ts')).globeScene,
  verdict: async () => (await import('./verdict.ts')).verdictScene,
  practice: async () => (await import('./practice.ts')).practiceScene,
};

function isScene(name: string): name is SceneName {
  return Object.hasOwn(SOURCES, name);
}

/** The scenes that have arrived so far. */
export interface Scenes {
  /** Undefined where it has not arrived. */
  readonly get: (scene: SceneName) => Scene | undefined;
  /** Sends for one and resolves when it is here; does nothing more where it does not come. */
  readonly bring: (scene: SceneName) => Promise<void>;
  /** Fetches them all, for later. */
  readonly bringAll: () => void;
}

/** A scene that does not come, on a broken line, is asked for again when it is next wanted; meanwhile the page goes on. */
export function createScenes(): Scenes {
  const here = new Map<SceneName, Scene>();
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
      for (const scene of Object.keys(SOURCES).filter(isScene)) void bring(scene);
    },
  };
}
