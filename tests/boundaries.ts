/** Reads source files as the compiler does and says what breaks the boundaries of architecture and house rules. */
import path from 'node:path';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the project's folder, with forward slashes: src/rules/step.ts. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  /** A file of the project, or the name of a package. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Parsed extends SourceFile {
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  readonly nodes: readonly Node[];
  readonly body: readonly Node[];
}

/** What one folder (or file) of src may import. Paths are prefixes of files within src. */
interface Allowance {
  readonly types: readonly string[];
  readonly values: readonly string[];
  readonly packages: readonly string[];
}

/** The Layout table of the architecture; the first row whose prefix fits a file holds for it. */
const LAYOUT: readonly (readonly [prefix: string, Allowance])[] = [
  ['rules/', { types: [], values: [], packages: [] }],
  ['record/', { types: [], values: ['rules/'], packages: ['valibot'] }],
  ['words/', { types: ['rules/'], values: [], packages: [] }],
  // How a weekend looks is data for whoever shows it; the list of what can be shown stands with them.
  ['weekends/', { types: ['rules/', 'words/', 'present/scenery.ts'], values: [], packages: [] }],
  [
    'authoring/',
    { types: ['weekends/'], values: ['rules/', 'words/', 'present/scenery.ts'], packages: ['valibot'] },
  ],
  // Made while the game is built; the page that shows it has the pages finished.
  [
    'classroom/pack/',
    {
      types: ['weekends/lesson.ts'],
      values: ['classroom/', 'rules/', 'present/', 'words/'],
      packages: ['marked', 'virtual:pack'],
    },
  ],
  // The teacher's page: it brings the library's weekends and lessons, and never the game.
  [
    'classroom/teach/',
    {
      types: ['rules/', 'weekends/entry.ts', 'weekends/lesson.ts'],
      values: [
        'classroom/',
        'present/',
        'record/',
        'rules/',
        'words/',
        'parts/',
        'weekends/library.ts',
        'weekends/lessons.ts',
        // The test before and after: its key, and what a class's answers come to.
        'weekends/practice/forms.ts',
        'study/signal.ts',
      ],
      packages: [
        'preact',
        'zustand',
        'valibot',
        'fflate',
        'qr',
        'virtual:tokens.css',
        'virtual:reading-worker',
        'virtual:pack',
      ],
    },
  ],
  // Inside a learning platform: it speaks with the window above, and with the game by what it is handed.
  [
    'classroom/lms/',
    {
      types: ['weekends/entry.ts'],
      values: ['classroom/', 'rules/', 'record/', 'present/', 'words/'],
      packages: ['fflate'],
    },
  ],
  // Pure: what a class link, a hand-in and a class come to. The pages that show it stand in folders of their own.
  [
    'classroom/',
    {
      types: ['weekends/entry.ts', 'weekends/lesson.ts'],
      values: ['rules/', 'record/', 'present/', 'words/', 'study/signal.ts', 'study/sittings.ts'],
      packages: ['valibot'],
    },
  ],
  // Pure: the record of practice, and whatever is worked out from it.
  [
    'study/',
    {
      types: ['weekends/practice/', 'weekends/entry.ts'],
      values: ['rules/', 'record/', 'present/', 'words/', 'weekends/practice/card.ts'],
      packages: ['valibot', 'ts-fsrs'],
    },
  ],
  ['present/', { types: ['weekends/entry.ts'], values: ['rules/', 'record/', 'words/'], packages: [] }],
  // Theme, thread and geometry run through page and stage, and are worked out in one place.
  ['parts/theme/', { types: [], values: [], packages: [] }],
  ['parts/anchors.ts', { types: ['rules/'], values: [], packages: [] }],
  ['parts/fuse.ts', { types: [], values: [], packages: [] }],
  ['parts/geometry/', { types: ['rules/'], values: [], packages: [] }],
  ['parts/thread/', { types: ['rules/'], values: ['parts/theme/'], packages: ['preact'] }],
  [
    'parts/',
    {
      types: ['rules/', 'present/'],
      values: ['words/'],
      packages: ['preact', 'valibot', 'qr', 'workbox-window', 'virtual:later.css'],
    },
  ],
  // Practice comes over the line when it is wanted, with its descriptions and its cards.
  [
    'game/store/practice/',
    {
      types: ['parts/', 'words/'],
      values: ['game/store/', 'rules/', 'record/', 'present/', 'study/', 'weekends/practice/'],
      packages: ['zustand'],
    },
  ],
  [
    'game/store/',
    {
      types: ['weekends/entry.ts', 'present/', 'parts/', 'words/', 'study/'],
      values: ['rules/', 'record/', 'parts/browser/'],
      packages: ['zustand'],
    },
  ],
  [
    'game/page/',
    {
      types: ['rules/', 'game/store/'],
      // Of the classroom what a pupil does: come by a link, be called something, hand in.
      values: [
        'present/',
        'words/',
        'parts/',
        'record/class.ts',
        'classroom/link.ts',
        'classroom/names.ts',
        'classroom/hand-in.ts',
        // The sentences of the test that a class may ask.
        'weekends/practice/text/forms.en.json',
      ],
      packages: ['preact'],
    },
  ],
  ['game/stage/phaser.ts', { types: [], values: [], packages: ['phaser'] }],
  [
    'game/stage/',
    {
      types: ['rules/', 'present/'],
      values: ['parts/anchors.ts', 'parts/fuse.ts', 'parts/geometry/', 'parts/theme/', 'parts/thread/'],
      packages: [],
    },
  ],
  [
    'game/audio/',
    {
      types: ['rules/', 'game/store/'],
      values: ['present/', 'parts/theme/', 'parts/browser/'],
      packages: ['howler'],
    },
  ],
  ['game/worker/', { types: [], values: ['parts/browser/fetch/', 'parts/browser/offline/'], packages: [] }],
  // In a package for a learning platform the game is handed to its client.
  [
    'game/platform.ts',
    { types: ['game/store/'], values: ['classroom/lms/', 'parts/browser/'], packages: [] },
  ],
  // What is virtual is put in by the build.
  ['game/main.ts', { types: [], values: [''], packages: ['preact', 'virtual:tokens.css'] }],
];

/** Names through which a clock or chance would come into the rules. The browser's names do not compile there. */
const OUTSIDE = new Set([
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'crypto',
  'process',
]);

const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
]);
const LETTER = /\p{L}/u;

export function parse(file: SourceFile): Parsed {
  const { program, module, errors } = parseSync(file.path, file.text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file.path}: ${error.message}`);
  const imports = [
    ...module.staticImports.map((each) => ({
      to: each.moduleRequest.value,
      typeOnly: each.entries.length > 0 && each.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((each) => {
      const [entry] = each.entries;
      if (!entry?.moduleRequest) return [];
      return [{ to: entry.moduleRequest.value, typeOnly: each.entries.every(({ isType }) => isType) }];
    }),
    // What is only known when it runs names no file: there is one such place, and the build's test holds what it takes.
    ...module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => file.text.slice(start, end))
      .filter((request) => /^['"`]/.test(request))
      .map((request) => ({ to: request.slice(1, -1), typeOnly: false })),
  ];
  const body = program.body as unknown as readonly Node[];
  return {
    ...file,
    imports: imports.map(({ to, typeOnly }) => ({ ...resolve(file.path, to), typeOnly })),
    hasDefaultExport: module.staticExports.some((each) =>
      each.entries.some(
        (entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default',
      ),
    ),
    nodes: body.flatMap((node) => [...walk(node)]),
    body,
  };
}

function resolve(from: string, specifier: string): { target: string; own: boolean } {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('.')) return { target: path.posix.join(path.posix.dirname(from), bare), own: true };
  const parts = bare.split('/');
  return { target: parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/'), own: false };
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const each of value) yield* walk(each);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield value as Node;
    for (const each of Object.values(value)) yield* walk(each);
  }
}

/** Imports that the Layout table does not list. */
export function forbiddenImports(files: readonly Parsed[]): string[] {
  return files.flatMap((file) => {
    const within = file.path.slice('src/'.length);
    const row = LAYOUT.find(([prefix]) => within.startsWith(prefix));
    if (!row) return [`${file.path}: stands in no room of the layout`];
    const [prefix, allowed] = row;
    return file.imports
      .filter((each) => !isAllowed(within, prefix, each, allowed))
      .map((each) => `${file.path}: ${each.typeOnly ? 'type ' : ''}import of ${each.target}`);
  });
}

function isAllowed(
  within: string,
  prefix: string,
  { target, own, typeOnly }: Import,
  allowed: Allowance,
): boolean {
  if (!own) return allowed.packages.includes(target);
  // Drawings and sounds belong to whoever shows or plays them; the rules and the theme have none.
  if (target.startsWith('assets/')) return /^(parts|game|classroom\/teach)\//.test(within);
  const to = target.slice('src/'.length);
  if (to.startsWith(prefix)) return true;
  const prefixes = typeOnly ? [...allowed.types, ...allowed.values] : allowed.values;
  return target.startsWith('src/') && prefixes.some((prefix) => to.startsWith(prefix));
}

/** Rings of imports, types included: a ring of types is still one thing in several files. */
export function cycles(files: readonly Parsed[]): string[] {
  const graph = new Map(files.map((file) => [file.path, file.imports.map((each) => each.target)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (at: string, trail: readonly string[]) => {
    if (trail.includes(at)) found.push([...trail.slice(trail.indexOf(at)), at].join(' → '));
    if (trail.includes(at) || done.has(at)) return;
    for (const next of graph.get(at) ?? []) visit(next, [...trail, at]);
    done.add(at);
  };
  for (const { path: start } of files) visit(start, []);
  return found;
}

/** Where everything must replay: of the classroom what is pure, which is all but its pages. */
const REPLAYS = /^src\/(rules|record|present|study|classroom\/(figures\/)?[\w-]+\.ts)/;

/** Uses of a clock or of chance where everything must replay. */
export function outsideIn(files: readonly Parsed[]): string[] {
  return files
    .filter((file) => REPLAYS.test(file.path))
    .flatMap((file) => {
      const names = file.nodes
        .filter((node) => node.type === 'Identifier' && !readsADate(file, node))
        .map(named);
      const found = [
        ...names.filter((name) => OUTSIDE.has(name)),
        ...(takesChance(file) ? ['Math.random'] : []),
      ];
      return found.map((name) => `${file.path}: ${name}`);
    });
}

/** `new Date(text)` and `Date.parse(text)` read a date and ask no clock. */
function readsADate({ nodes }: Parsed, name: Node): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'NewExpression' &&
        node['callee'] === name &&
        (node['arguments'] as readonly Node[]).length > 0) ||
      (node.type === 'MemberExpression' && node['object'] === name && named(node['property']) === 'parse'),
  );
}

/** True where Math is used otherwise than as `Math.name`, or where that name is random. */
function takesChance({ nodes }: Parsed): boolean {
  const members = nodes.filter(
    (node) => node.type === 'MemberExpression' && named(node['object']) === 'Math',
  );
  const uses = nodes.filter((node) => node.type === 'Identifier' && named(node) === 'Math');
  const plain = members.filter((node) => !node['computed'] && named(node['property']) !== 'random');
  return uses.length > plain.length;
}

function named(node: unknown): string {
  return typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '';
}

/** Where a question is asked for its kind: tables do it for everybody, and the lookup for whoever needs one kind. */
const MAY_ASK = 'src/rules/lookup.ts';
const COMPARISONS = new Set(['===', '!==', '==', '!=']);

/** Comparisons of a kind, which would have to know of the next one too. */
export function comparedKinds(files: readonly Parsed[]): string[] {
  return files
    .filter((file) => file.path !== MAY_ASK)
    .flatMap((file) => file.nodes.filter(comparesKinds).map(() => `${file.path}: asks for a kind`));
}

function comparesKinds(node: Node): boolean {
  if (node.type === 'BinaryExpression' && COMPARISONS.has(String(node['operator'])))
    return isKind(node['left']) || isKind(node['right']);
  if (node.type === 'SwitchStatement') return isKind(node['discriminant']);
  if (node.type !== 'CallExpression') return false;
  const callee = node['callee'];
  const takes =
    typeof callee === 'object' && callee !== null && 'property' in callee ? named(callee.property) : '';
  return (
    ['includes', 'indexOf', 'has'].includes(takes) && (node['arguments'] as readonly Node[]).some(isKind)
  );
}

/** `kind`, `question.kind`, `question?.kind` or `question['kind']`. */
function isKind(value: unknown): boolean {
  const node = value as Node | null;
  if (node?.type === 'ChainExpression') return isKind(node['expression']);
  if (node?.type !== 'MemberExpression') return named(node) === 'kind';
  const { property } = node as { readonly property?: unknown } & Node;
  return named(property) === 'kind' || (property as Node | undefined)?.['value'] === 'kind';
}

/** Files that only pass on what others export. */
export function barrels(files: readonly Parsed[]): string[] {
  const passesOn = (node: Node) =>
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && Boolean(node['source']));
  return files
    .filter(({ body }) => body.some(passesOn))
    .filter(({ body }) => body.every((node) => passesOn(node) || node.type === 'ImportDeclaration'))
    .map((file) => `${file.path}: only re-exports`);
}

export function defaultExports(files: readonly Parsed[]): string[] {
  return files.filter((file) => file.hasDefaultExport).map((file) => `${file.path}: default export`);
}

/** Files (style sheets too) whose first line is not a comment of at least a few words. */
export function silentOpenings(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => !/^(\/\*\*?|\/\/) (\S+ ){3,}/.test(text))
    .map((file) => `${file.path}: does not open with what it is for`);
}

/** Words that stand in the code instead of the text files. */
export function wordsInCode(files: readonly Parsed[]): string[] {
  return files
    .filter((file) => /^src\/(parts|game|classroom)\//.test(file.path))
    .flatMap((file) =>
      file.nodes
        .flatMap(spoken)
        .filter((text) => LETTER.test(text))
        .map((text) => `${file.path}: "${text.trim()}"`),
    );
}

/** Text that a node of JSX would show or speak as it stands. */
function spoken(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node['value'])];
  if (node.type === 'JSXAttribute' && SPOKEN_ATTRIBUTES.has(named(node['name'])))
    return literals(node['value']);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const children = node['children'] as readonly Node[];
    return children.filter((child) => child.type === 'JSXExpressionContainer').flatMap(literals);
  }
  return [];
}

/** The string or the fixed parts of the template that an attribute or a pair of braces holds directly. */
function literals(value: unknown): string[] {
  const node = value as Node | null;
  if (node?.type === 'JSXExpressionContainer') return literals(node['expression']);
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return [node['value']];
  if (node?.type !== 'TemplateLiteral') return [];
  const parts = node['quasis'] as readonly { readonly value: { readonly raw: string } }[];
  return parts.map((part) => part.value.raw);
}
