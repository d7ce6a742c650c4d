/** Weekends and their chapters on their way from the library: asked for ahead, or waited for. */
import { chapterAhead, chaptersSoFar } from '../../rules/steps.ts';
import type { State } from '../../rules/state.ts';
import type { ChapterId, Weekend } from '../../rules/weekend.ts';
import type { InClass } from '../../record/class.ts';
import type { LoadedWeekend } from '../../weekends/entry.ts';
import { type Desk, entryOf } from './desk.ts';
import type { Notice } from './session.ts';

/** Brings a weekend of the library. Rejects where the line does not bring it. */
export async function bring(desk: Desk, id: string): Promise<void> {
  const { getState: get } = desk.store;
  const entry = entryOf(desk, id);
  if (!entry || get().weekends.has(id)) return;
  const came = await entry.load();
  const { chapters = {} } = came;
  const first = came.weekend.chapters.filter((chapter) => !Object.hasOwn(chapters, chapter));
  await Promise.all(first.map(async (chapter) => desk.bringChapter?.(came, chapter)));
  if (!get().weekends.has(id)) take(desk, came);
}

/** Goes on with a weekend of the library: at once where it has come, else when it does, if it is still wanted then. */
export function withWeekend(desk: Desk, id: string, goOn: (weekend: Weekend) => void): void {
  const { getState: get } = desk.store;
  const isThere = get().weekends.has(id);
  whenCome(desk, id, isThere ? undefined : bring(desk, id), 'weekend-lost', () => {
    const came = get().weekends.get(id);
    if (came) goOn(came.weekend);
  });
}

/** To practice, or to a part of it: at once where it has come, else when it does, if it is still wanted then. */
export function practise(desk: Desk, named: string): void {
  const { practice } = desk.store.getState();
  if (practice) return practice.go(named);
  let open = (): void => undefined;
  const bringing = async () => {
    const { kinds, openPractice } = await import('./practice/practising.ts');
    await desk.bringPractice?.(kinds);
    open = () => openPractice(desk, named);
  };
  whenCome(desk, 'practice', bringing(), 'practice-lost', () => open());
}

/** Whether a chapter that a weekend in play may show is still on the line, or what a class is played with. */
export function hasMissing(desk: Desk, open: Played): boolean {
  return lacksClass(desk, open) || missing(desk, open, chaptersSoFar(open.weekend, open.state)).length > 0;
}

/** Brings the chapters that a weekend in play may show, and what a class is played with. Rejects where the line does not bring one. */
export async function bringReached(desk: Desk, open: Played): Promise<void> {
  await Promise.all([
    bringChapters(desk, open, chaptersSoFar(open.weekend, open.state)),
    lacksClass(desk, open) && bringClass(desk),
  ]);
}

/** Brings what a class is played with. Rejects where the line does not bring it. */
export async function bringClass(desk: Desk): Promise<void> {
  await desk.bringClass?.();
  desk.store.setState({ classCame: true });
}

function lacksClass(desk: Desk, { inClass }: Played): boolean {
  return inClass !== undefined && desk.bringClass !== undefined && !desk.store.getState().classCame;
}

/** Asks for the chapter that comes next before anybody waits for it. Rejects where the line does not bring it. */
export async function bringAhead(desk: Desk): Promise<void> {
  const { open } = desk.store.getState();
  const next = open && chapterAhead(open.weekend, open.state);
  if (open && next !== undefined) await bringChapters(desk, open, [next]);
}

/** Goes on with a weekend in play: at once where all that it may show has come, else when it does, if that is still wanted then. */
export function withChapters(desk: Desk, open: Played, goOn: () => void): void {
  const coming = hasMissing(desk, open) ? bringReached(desk, open) : undefined;
  whenCome(desk, open.weekend.id, coming, 'chapter-lost', goOn);
}

/** A weekend as far as it was played. */
interface Played {
  readonly weekend: Weekend;
  readonly inClass?: InClass | undefined;
  readonly state: Pick<State, 'at' | 'reached'>;
}

/** Those of some chapters whose words are still on the line. */
function missing({ store }: Desk, { weekend }: Played, chapters: readonly ChapterId[]): readonly ChapterId[] {
  const coming = store.getState().weekends.get(weekend.id)?.chapters ?? {};
  return chapters.filter((chapter) => Object.hasOwn(coming, chapter));
}

async function bringChapters(desk: Desk, open: Played, chapters: readonly ChapterId[]): Promise<void> {
  const loaded = () => desk.store.getState().weekends.get(open.weekend.id);
  const names = missing(desk, open, chapters);
  const words = await Promise.all(
    names.map(async (name) => {
      const before = loaded();
      const [own] = await Promise.all([
        before?.chapters?.[name]?.(),
        before && desk.bringChapter?.(before, name),
      ]);
      return own ?? {};
    }),
  );
  const now = loaded();
  if (now && missing(desk, open, names).length > 0) take(desk, withWords(now, names, words));
}

/** The weekend with the words of some more chapters. */
function withWords(
  { words, chapters = {}, ...loaded }: LoadedWeekend,
  names: readonly ChapterId[],
  came: readonly LoadedWeekend['words'][],
): LoadedWeekend {
  const still = Object.entries(chapters).filter(([name]) => !names.includes(name));
  return { ...loaded, words: Object.assign({}, words, ...came), chapters: Object.fromEntries(still) };
}

function take({ store }: Desk, came: LoadedWeekend): void {
  store.setState(({ weekends }) => ({ weekends: new Map([...weekends, [came.weekend.id, came]]) }));
}

/** Goes on at once where nothing is coming, else when it has come, if it is still wanted then. */
function whenCome(
  { store }: Desk,
  id: string,
  coming: Promise<void> | undefined,
  lost: Notice,
  goOn: () => void,
): void {
  if (!coming) return goOn();
  const { getState: get, setState: set } = store;
  set({ coming: id });
  const settle = (notice?: Notice) => {
    if (get().coming !== id) return;
    set({ coming: undefined, ...(notice ? { notice } : {}) });
    if (!notice) goOn();
  };
  coming.then(
    () => settle(),
    () => settle(lost),
  );
}
