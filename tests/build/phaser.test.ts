/** The small build of Phaser has everything that the stage takes through its one door. */
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { curatedPhaser } from '../../scripts/build/phaser.ts';

const door = readFileSync('src/game/stage/phaser.ts', 'utf8');
let built = '';

beforeAll(async () => {
  built = readFileSync(await curatedPhaser(), 'utf8');
});

/** The values that a module passes on or makes. */
function exportsOf(file: string, text: string, from?: string): string[] {
  return parseSync(file, text).module.staticExports.flatMap(({ entries }) =>
    entries
      .filter((entry) => !entry.isType && (from === undefined || entry.moduleRequest?.value === from))
      .map((entry) => (from === undefined ? entry.exportName.name : entry.importName.name) ?? ''),
  );
}

/** The names in the type of what a scene can do: `Pick<of, 'a' | 'b'>`. */
function picked(of: string): string[] {
  const names = new RegExp(`Pick<${of}, ([^>]+)>`).exec(door)?.[1] ?? '';
  return [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
}

it('every value that the door passes on', () => {
  const taken = exportsOf('phaser.ts', door, 'phaser');
  expect(taken).toContain('Game');
  expect(exportsOf('built.js', built)).toEqual(expect.arrayContaining(taken));
});

it('everything that a scene can add', () => {
  const added = picked('GameObjects.GameObjectFactory');
  expect(added).toContain('image');
  const registered = [...built.matchAll(/GameObjectFactory(?:\(\))?\.register\("(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(registered).toEqual(expect.arrayContaining(added));
});

it('everything that a scene holds', () => {
  const held = picked('WholeScene').filter((name) => name !== 'textures' && name !== 'events');
  expect(held).toContain('cameras');
  const registered = [...built.matchAll(/PluginCache\.register\("\w+", \w+, "(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(registered).toEqual(expect.arrayContaining(held));
});

it('none of what was left out', () => {
  expect(built).not.toMatch(/(CanvasRenderer|WebAudioSoundManager|TweenManager|ParticleEmitter) = new Class/);
  // A switch that nobody set would count as on.
  expect(built).not.toMatch(/typeof (WEBGL_RENDERER|CANVAS_RENDERER|FEATURE_SOUND|WEBGL_DEBUG)/);
});
