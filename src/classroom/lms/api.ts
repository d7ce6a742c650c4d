/** Finds the learning platform that this page was opened by, and speaks with it: never throws, and says what it could not do. */
import { MODELS, type Model, type Version } from './models.ts';

/** How many frames up a platform is looked for, and as many above whoever opened the window. */
const HIGHEST = 8;

export interface Platform {
  readonly model: Model;
  /** Empty where there is nothing, or it cannot be had. */
  readonly read: (element: string) => string;
  readonly write: (element: string, value: string) => void;
  /** Whether the platform says that it has kept what was written. */
  readonly commit: () => boolean;
  readonly end: () => void;
}

/** A window as it is looked into: of another origin everything may throw. */
export interface Frame {
  readonly parent: Frame;
  readonly opener?: Frame | null;
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
}

/** The platform above this window, or above the one that opened it; undefined where none answers. */
export function findPlatform(from: Frame, version: Version): Platform | undefined {
  const model = MODELS[version];
  const api = above(from, model.api) ?? above(tried(() => from.opener) ?? undefined, model.api);
  if (api === undefined) return undefined;
  const call = (name: keyof Model['calls'], ...given: readonly string[]): string =>
    tried(() => {
      const method = Reflect.get(api, model.calls[name]);
      return typeof method === 'function' ? String(Reflect.apply(method, api, given)) : 'false';
    }) ?? 'false';
  if (call('begin', '') !== 'true') return undefined;
  const has = (value: string) => (value === 'false' ? '' : value);
  return {
    model,
    read: (element) => has(call('read', element)),
    write: (element, value) => void call('write', element, value),
    commit: () => call('commit', '') === 'true',
    end: () => void call('end', ''),
  };
}

function above(from: Frame | undefined, name: Model['api']): object | undefined {
  let frame = from;
  for (let up = 0; frame && up < HIGHEST; up += 1) {
    const here = frame;
    const api = tried(() => here[name]);
    if (typeof api === 'object' && api !== null) return api;
    const next = tried(() => here.parent);
    frame = next === here ? undefined : next;
  }
  return undefined;
}

function tried<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
