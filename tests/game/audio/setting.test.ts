/** What plays beneath a screen: nothing before anything has come in, the pulse where something is about to go out. */
import { describe, expect, it } from 'vitest';
import { settingOf } from '../../../src/game/audio/levels.ts';
import type { Screen } from '../../../src/present/screen.ts';

const arrived = [{ id: 'times' }];

describe('the setting of a screen', () => {
  for (const [name, screen, setting] of [
    ['the title', { room: 'title' }, 'silent'],
    [
      'the desk before the first source',
      { room: 'step', tray: [], verb: 'forecast', scene: 'forecast' },
      'silent',
    ],
    ['reading', { room: 'step', tray: arrived, verb: 'read', scene: 'desk' }, 'desk'],
    ['a bulletin', { room: 'step', tray: arrived, verb: 'file', scene: 'desk' }, 'pulse'],
    [
      'a room that holds its breath',
      { room: 'step', tray: arrived, verb: 'file', scene: 'desk', hushed: true },
      'silent',
    ],
    ['the campaign desk', { room: 'step', tray: arrived, verb: 'read', scene: 'campaign' }, 'pulse'],
  ] as const) {
    it(`is ${setting} for ${name}`, () => expect(settingOf(screen as unknown as Screen)).toBe(setting));
  }
});
