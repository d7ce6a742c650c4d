/** Makes the teacher's pack while the game is built, out of the weekend as it is then: what the teacher's page imports is finished. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { packOf } from '../../src/classroom/pack/pack.ts';
import type { Sizes, Source } from '../../src/classroom/pack/source.ts';
import { bringTaught } from '../../src/classroom/teach/store/taught.ts';
import { backChannel } from '../../src/weekends/back-channel/entry.ts';
import { lesson } from '../../src/weekends/back-channel/lesson.ts';
import { shortShift } from '../../src/weekends/back-channel/short/entry.ts';

const NAME = 'virtual:pack';
const TEXTS = path.resolve(import.meta.dirname, '../../src/weekends/back-channel/pack/en');

/** The texts of the pages, by their names. */
export function packTexts(): Readonly<Record<string, string>> {
  const files = readdirSync(TEXTS).filter((file) => file.endsWith('.md'));
  return Object.fromEntries(
    files.map((file) => [file.replace('.md', ''), readFileSync(path.join(TEXTS, file), 'utf8')]),
  );
}

export async function packSource(sizes?: Sizes): Promise<Source> {
  const [whole, short] = await Promise.all(
    [backChannel, shortShift].map((entry) => bringTaught(entry, async () => lesson)),
  );
  if (!whole || !short) throw new Error('the pack lacks its weekend');
  return { production: whole.production, lesson, short: short.production, sizes };
}

/** What the game itself weighs, which is built before the teacher's page. */
function sizesIn(folder: string): Sizes | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile());
  const sum = (fits: RegExp, weigh = (file: string) => statSync(file).size) =>
    files.filter((file) => fits.test(file)).reduce((bytes, file) => bytes + weigh(file), 0);
  return {
    all: sum(/(?<!\.br|\.gz)$/),
    stage: sum(/phaser-[^/]*\.js$/, (file) => gzipSync(readFileSync(file)).length),
    sound: sum(/\.mp3$/),
  };
}

export const pack: Plugin = {
  name: 'pack',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  async load(id) {
    if (id !== `\0${NAME}`) return undefined;
    for (const name of Object.keys(packTexts())) this.addWatchFile(path.join(TEXTS, `${name}.md`));
    const { root, build, command } = this.environment.config;
    const sizes = command === 'build' ? sizesIn(path.resolve(root, build.outDir)) : undefined;
    return `export const pack = ${JSON.stringify(packOf(await packSource(sizes), packTexts()))};`;
  },
};
