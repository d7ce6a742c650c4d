/** Weekends on their way from the library: asked for ahead, or waited for. */
import type { Weekend } from '../../rules/weekend.ts';
import { type Desk, entryOf } from './desk.ts';
import type { Notice } from './session.ts';

/** Brings a weekend of the library. Rejects where the line does not bring it. */
export async function bring(desk: Desk, id: string): Promise<void> {
  const { getState: get, setState: set } = desk.store;
  const entry = entryOf(desk, id);
  if (!entry || get().weekends.has(id)) return;
  const came = await entry.load();
  if (get().weekends.has(id)) return;
  set((session) => ({ weekends: new Map([...session.weekends, [id, came]]) }));
}

/** Goes on with a weekend of the library: at once where it has come, else when it does, if it is still wanted then. */
export function withWeekend(desk: Desk, id: string, goOn: (weekend: Weekend) => void): void {
  const { getState: get, setState: set } = desk.store;
  const there = get().weekends.get(id);
  if (there) return goOn(there.weekend);
  set({ coming: id });
  const settle = (notice?: Notice) => {
    if (get().coming !== id) return;
    set({ coming: undefined, ...(notice ? { notice } : {}) });
    if (!notice) withWeekend(desk, id, goOn);
  };
  bring(desk, id).then(
    () => settle(),
    () => settle('weekend-lost'),
  );
}
