/** A class is made once, kept for thirty days and no longer unasked, opened as it was, and gone when it is deleted. */
import { describe, expect, it } from 'vitest';
import { readClassFile } from '../../src/classroom/export/class-file.ts';
import { createShelf } from '../../src/parts/browser/shelf.ts';
import { readClass, classLink } from '../../src/classroom/link.ts';
import { besides, readAddress } from '../../src/classroom/teach/address.ts';
import type { Brought, Outcome } from '../../src/classroom/teach/reading/read.ts';
import { readAll } from '../../src/classroom/teach/reading/read.ts';
import type { Read } from '../../src/classroom/teach/reading/in-slices.ts';
import { bringTaught, type Taught } from '../../src/classroom/teach/store/taught.ts';
import { createTeach } from '../../src/classroom/teach/store/teach.ts';
import { library } from '../../src/weekends/library.ts';
import { lessons } from '../../src/weekends/lessons.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { memoryStorage } from '../game/store/memory.ts';
import { classOf, handedIn } from './class.ts';

const DAY = 24 * 60 * 60 * 1000;
const [entry] = library;
const lesson = entry && lessons[entry.id];
if (!entry || !lesson) throw new Error('the library begins without a lesson');
const taught: ReadonlyMap<string, Taught> = new Map([[entry.id, await bringTaught(entry, lesson)]]);

const read: Read = async (brought, known, tell) => {
  for await (const outcome of readAll(brought, known)) tell([outcome] satisfies Outcome[]);
};

/** A page on a device. `storage`: of that device. */
function page(storage: Storage, now = () => 0) {
  let drawn = 0;
  return createTeach({
    read,
    bring: () => Promise.resolve(taught),
    shelf: createShelf(() => storage),
    draw: (below) => (drawn += 7919) % below,
    besides: 'https://school.example/back-channel/',
    room: 'make',
    now,
    shifts: [{ id: backChannel.id, name: 'Back Channel', minutes: '31' }],
  });
}
const brought = (pupils = 6): readonly Brought[] =>
  classOf(backChannel, pupils, 4).flatMap((pupil) => {
    const handIn = handedIn(pupil, 'link');
    return 'link' in handIn ? [{ link: handIn.link, line: 1 }] : [];
  });

describe('a class that is made', () => {
  it('has the same code, choices and word when the page is opened again', () => {
    const storage = memoryStorage();
    const first = page(storage);
    first.choose({ name: '9B Thursday', pairs: true });
    first.setWord('LANTERN');
    const { choices, word } = first.store.getState();
    expect(page(storage).store.getState()).toMatchObject({ choices, word });
    expect(readClass(new URL(classLink('https://school.example/', choices)).hash)).toEqual(choices);
  });

  it('opens its verdict at once where no word is given', () => {
    const teach = page(memoryStorage());
    teach.setWord('  ');
    expect(teach.store.getState().choices).not.toHaveProperty('word');
  });

  it('makes way for another, with a code of its own and the choices as they were', () => {
    const teach = page(memoryStorage());
    teach.choose({ names: 'seat' });
    const { code } = teach.store.getState().choices;
    teach.newClass();
    const { choices } = teach.store.getState();
    expect(choices.code).not.toBe(code);
    expect(choices.names).toBe('seat');
  });
});

describe('a class that is here', () => {
  it('is unsaved until it is saved or kept', async () => {
    const teach = page(memoryStorage());
    await teach.collect(brought());
    expect(teach.store.getState()).toMatchObject({ unsaved: true, reading: undefined });
    teach.keepHere();
    expect(teach.store.getState()).toMatchObject({ unsaved: false, kept: 'kept' });
  });

  it('is kept with its names, and opened as it was', async () => {
    const storage = memoryStorage();
    const teach = page(storage);
    await teach.collect(brought());
    const { results } = teach.store.getState();
    teach.call(results[2]?.key ?? '', 'Ada');
    teach.write(results[2]?.key ?? '', 'ask', 'Who says so?');
    teach.list('pinned', 'BF7', true);
    teach.keepHere();
    const again = page(storage);
    again.openKept(results[0]?.code ?? '');
    await again.collect([]);
    expect(again.store.getState().results).toEqual(results);
    expect(again.store.getState()).toMatchObject({
      names: { [results[2]?.key ?? '']: 'Ada' },
      slips: { [results[2]?.key ?? '']: { ask: 'Who says so?' } },
      pinned: ['BF7'],
    });
    const without = readClassFile(teach.classText(false) ?? '');
    expect(without).toMatchObject({ names: {}, slips: {}, pinned: ['BF7'] });
  });

  it('is kept for thirty days', async () => {
    const teach = page(memoryStorage(), () => 5 * DAY);
    await teach.collect(brought());
    teach.keepHere();
    expect(teach.keptHere()).toMatchObject([{ handIns: 6, until: 35 * DAY }]);
  });

  it('is gone when it is deleted, from here and from the device', async () => {
    const storage = memoryStorage();
    const teach = page(storage);
    await teach.collect(brought());
    teach.keepHere();
    teach.deleteClass();
    expect(teach.store.getState()).toMatchObject({ results: [], names: {}, slips: {}, unsaved: false });
    expect(teach.keptHere()).toEqual([]);
    expect(Array.from({ length: storage.length }, (_, at) => storage.key(at)).join()).not.toContain(
      'classes',
    );
  });

  it('says so where the device keeps nothing', async () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const teach = page(Object.assign(memoryStorage(), { setItem: full }));
    await teach.collect(brought());
    teach.keepHere();
    expect(teach.store.getState()).toMatchObject({ unsaved: true, kept: 'full' });
    expect(teach.keptHere()).toEqual([]);
  });

  it.each([
    ['a picture', 'JFIF', 'not-ours'],
    ['a class of a newer page', '{"schema":99}', 'newer'],
    ['half a class', '{"schema":1}', 'damaged-file'],
  ])('opens no file that is none: %s', (_, text, kept) => {
    const teach = page(memoryStorage());
    teach.openFile(text);
    expect(teach.store.getState()).toMatchObject({ kept, results: [] });
  });
});

describe('where pupils find the game', () => {
  it.each([
    ['https://school.example/back-channel/', 'https://school.example/back-channel/'],
    ['school.example/games', 'https://school.example/games'],
    ['https://school.example/teach.html#collect', 'https://school.example/'],
    ['  http://192.168.1.20:8080/ ', 'http://192.168.1.20:8080/'],
    ['localhost:4173', 'https://localhost:4173/'],
  ])('%s is read as %s', (typed, address) => expect(readAddress(typed)).toBe(address));

  it.each([
    ['', 'missing'],
    ['file:///E:/back-channel.html', 'file'],
    ['FILE:///home/index.html', 'file'],
    ['javascript:alert(1)', 'none'],
    ['the computer room', 'none'],
    ['E:\\back-channel.html', 'none'],
  ])('%s is refused', (typed, problem) => expect(readAddress(typed)).toEqual({ problem }));

  it('it lies beside this page, but for a page on a disk', () => {
    expect(besides('https://school.example/games/teach.html?x#make')).toBe('https://school.example/games/');
    expect(besides('file:///E:/teach.html')).toBeUndefined();
  });
});
