/**
 * Sends every script that comes later through one door, src/parts/browser/fetch/later.ts: `import()`, the styles that
 * come with it, and the imports between such scripts. A browser keeps a script that failed under its address for good, so only with addresses chosen
 * anew can it be asked for again. And lists those files with their hashes, so that what arrives can be checked.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseSync, type Plugin, type Rolldown } from 'vite';
import { sourcesDigest } from '../sources.mjs';
import type { Facts, LaterFiles } from '../../src/parts/browser/fetch/later.ts';

/** The door's name among the page's globals. */
const DOOR = '__later';
/** The two lists by their names in the source, and where each is filled in: what the title needs, and all the rest. */
const LISTS = { __LATER__: '%later%', __LATER_FILES__: '%later-files%' };
const PLACE = /(["'`])%later%\1/;
const PLACE_OF_REST = /(["'`])%later-files%\1/;
/** What is asked for while the title stands; whatever is not listed here waits for the other list. */
const AT_TITLE = [
  /\/stage\/(phaser|stage)\.ts$/,
  /\/scenes\/(title|capitals)\.ts$/,
  /\/weekends\/[^/]+\/loaded\.ts$/,
  /\/offline\/keeper\.ts$/,
  /\/fetch\/later-files\.ts$/,
];
/** What the page fetches later besides scripts and styles. */
const SOUND = /\.mp3$/;
/** What the parts of a page import as the styles of all that comes later, and where the page has them. */
const SHEET = 'virtual:later.css';
const STYLES = path.resolve(import.meta.dirname, '../../src/game/page/later.css');
/** What Vite wraps around every `import()`, to ask for what a script needs beside it: the door brings both, but for styles that the page itself names. */
const HELPER = '\0vite/preload-helper.js';
const PRELOAD = `export const __vitePreload = async (load, styles = []) => {
  const later = styles.map((file) => file.slice(2)).filter((name) => !document.querySelector(\`link[href$="\${name}"]\`));
  await Promise.all(later.map((name) => ${DOOR}.bring(name)));
  return load();
};`;

export const later: Plugin = {
  name: 'one-door',
  config: (_config, { command, mode }) => {
    const isListed = command === 'build' && mode !== 'single';
    const filled = ([list, place]: readonly [string, string]) => [
      list,
      isListed ? JSON.stringify(place) : '{}',
    ];
    return { define: Object.fromEntries(Object.entries(LISTS).map(filled)) };
  },
  enforce: 'pre',
  resolveId: (id) => (id === SHEET ? STYLES : undefined),
  load: (id) => (id === HELPER ? PRELOAD : undefined),
  // What stands in the scripts besides their own code belongs to their names: what is done to each, and a page's list of all.
  augmentChunkHash({ moduleIds }) {
    const isList = moduleIds.some((id) => id.endsWith('/later-files.ts'));
    return inDoor.toString() + (isList ? this.environment.name + sourcesDigest() : '');
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((file) => file.type === 'chunk');
      const list = chunks.find(({ code }) => PLACE.test(code));
      const rest = chunks.find(({ code }) => PLACE_OF_REST.test(code));
      if (!list || !rest) return;
      const first = atOnce(chunks);
      const names = new Set(
        files
          .filter((file) => isBrought(file) && !first.has(file.fileName))
          .map(({ fileName }) => nameOf(fileName)),
      );
      for (const chunk of chunks) chunk.code = inDoor(chunk.code, names);
      const soon = withImports(chunks, ({ moduleIds }) =>
        moduleIds.some((id) => AT_TITLE.some((pattern) => pattern.test(id))),
      );
      const fill = (place: RegExp, chunk: Rolldown.OutputChunk, isSoon: boolean) => {
        const listed = files.filter(({ fileName }) => soon.has(fileName) === isSoon);
        chunk.code = chunk.code.replace(place, () => JSON.stringify(listOf(listed, names)));
      };
      // The first list has the hash of the other.
      fill(PLACE_OF_REST, rest, false);
      fill(PLACE, list, true);
    },
  },
};

/** The scripts that the page itself names, what they import, and their styles. */
function atOnce(chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  return withImports(chunks, ({ isEntry }) => isEntry);
}

/** The names of those scripts, of what they import, and of their styles. */
function withImports(
  chunks: readonly Rolldown.OutputChunk[],
  wanted: (chunk: Rolldown.OutputChunk) => boolean,
): ReadonlySet<string> {
  const found = new Set(chunks.filter(wanted));
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return new Set(
    [...found].flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]),
  );
}

function isBrought({ type, fileName }: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  return type === 'chunk' || fileName.endsWith('.css') || SOUND.test(fileName);
}

function listOf(
  files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
  names: ReadonlySet<string>,
): LaterFiles {
  const coming = files.filter(({ fileName }) => names.has(nameOf(fileName)));
  return Object.fromEntries(
    coming.map((file): [string, Facts] => {
      const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      const integrity = integrityOf(content);
      const imported = file.type === 'chunk' ? file.imports.map(nameOf) : [];
      return [
        nameOf(file.fileName),
        [integrity, content.length, ...imported.filter((name) => names.has(name))],
      ];
    }),
  );
}

/** The hash of a file as subresource integrity writes it. */
export function integrityOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The code with its imports of `names` from the door instead. Throws at what the door cannot do. */
export function inDoor(code: string, names: ReadonlySet<string>): string {
  const { program, module } = parseSync('chunk.js', code);
  const through = (specifier: string | undefined): string | undefined => {
    const name = specifier?.startsWith('./') ? specifier.slice(2) : undefined;
    return name !== undefined && names.has(name) ? JSON.stringify(name) : undefined;
  };
  const edits: Edit[] = [];
  for (const node of program.body) {
    const source = 'source' in node ? through(node.source?.value) : undefined;
    if (source === undefined) continue;
    edits.push({ start: node.start, end: node.end, text: declaration(node, `${DOOR}.get(${source});`) });
  }
  for (const { start, end, moduleRequest } of module.dynamicImports) {
    const source = through(code.slice(moduleRequest.start + 1, moduleRequest.end - 1));
    if (source !== undefined) edits.push({ start, end, text: `${DOOR}.bring(${source})` });
  }
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), code);
}

type Declaration = ReturnType<typeof parseSync>['program']['body'][number];

/** What an import, or an export of what another script has, is written as where `got` is all that script has. */
function declaration(node: Declaration, got: string): string {
  if (node.type === 'ImportDeclaration') {
    const names = node.specifiers.map((specifier) => {
      if (specifier.type !== 'ImportSpecifier')
        throw new Error('only names can be imported of what comes later');
      return `${written(specifier.imported)}:${specifier.local.name}`;
    });
    return names.length > 0 ? `const{${names.join(',')}}=${got}` : got;
  }
  if (node.type !== 'ExportNamedDeclaration')
    throw new Error('only names can be passed on of what comes later');
  // What is only passed on has no name in this script.
  const passed = node.specifiers.map(({ local, exported }, index) => ({
    taken: `${written(local)}:__passed${index}`,
    given: `__passed${index} as ${written(exported)}`,
  }));
  const list = (part: 'taken' | 'given') => passed.map((each) => each[part]).join(',');
  return `const{${list('taken')}}=${got}export{${list('given')}};`;
}

interface Name {
  readonly name?: string;
  readonly value?: string;
}

function written({ name, value }: Name): string {
  return name ?? JSON.stringify(value);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
