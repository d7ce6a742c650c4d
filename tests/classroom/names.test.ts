/** What pupils are called: two words that are drawn, or a seat. */
import { expect, it } from 'vitest';
import { NICKNAMES, nicknameOf, nicknameWithNumber } from '../../src/classroom/names.ts';
import { NICKNAME_WORDS } from '../../src/record/class.ts';
import words from '../../src/words/classroom/names.en.json' with { type: 'json' };

it('has as many words on each list as names are drawn from, each once', () => {
  for (const list of [words['names.first'], words['names.second']]) {
    expect(new Set(list.split(' ')).size).toBe(NICKNAME_WORDS);
    expect(list.split(' ')).toHaveLength(NICKNAME_WORDS);
  }
});

it('names every number differently, in two words', () => {
  const names = Array.from({ length: NICKNAMES }, (_, number) =>
    nicknameOf(words, nicknameWithNumber(number)),
  );
  expect(new Set(names).size).toBe(NICKNAMES);
  expect(names.filter((name) => !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toEqual([]);
  expect(names[0]).toBe('Quiet Heron');
});

it('names a seat by its number', () => expect(nicknameOf(words, { seat: 12 })).toBe('Seat 12'));
