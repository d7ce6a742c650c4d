/** What every command needs first: the packages installed and, for some, the game built. Node's own modules only. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf, root, sourcesDigest } from './sources.mjs';

export const dist = path.join(root, 'dist');
/** What is made while working and may be deleted at any time. */
export const cache = path.join(root, '.cache');
/** Playwright reads an unpatched Firefox's pages by eval, which the game's own policy forbids: this copy has none. */
export const forFirefox = path.join(cache, 'firefox-dist');
/** The built game that the end-to-end tests play. */
export const tested = process.env['BACK_CHANNEL_FIREFOX'] === undefined ? dist : forFirefox;

const OLDEST_NODE = { major: 20, minor: 19 };

/** Ends the process with a plain sentence where Node is older than the tools need. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor)) return;
  console.error(
    `Back Channel needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/**
 * Runs a command in the project's folder and waits for it, its output going where ours goes.
 * @param {string} command a program, or `node` for the Node that runs this
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] added to ours
 * @returns {number} the exit code; 1 where the program could not be started
 */
export function run(command, args, environment = {}) {
  const program = command === 'node' ? process.execPath : command;
  const result = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.error) console.error(String(result.error));
  return result.status ?? 1;
}

/**
 * Runs a command in the project's folder beside others; nothing of what it says is shown.
 * @param {string} command a program, or `node` for the Node that runs this
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>} the exit code, 1 where the program could not be started or was
 * ended from outside; and all that it said
 */
export async function runBeside(command, args) {
  const child = spawn(command === 'node' ? process.execPath : command, args, { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += String(error);
      resolve(1);
    });
    child.once('close', (status) => resolve(status ?? 1));
  });
  return { code, output };
}

/**
 * The file behind the command of an installed package, so that no shell and no npx stands between.
 * @param {string} name a package's name
 * @param {string} [command] its command; by default the package's own name
 */
export function commandOf(name, command = name) {
  const folder = path.join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Installs exactly what package-lock.json names, if that is not what lies in node_modules.
 * @returns {boolean} false where the installation failed
 */
export function install() {
  if (isInstalled()) return true;
  console.log('Installing what package-lock.json names (once; needs the network) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const ours = npm !== undefined && path.basename(npm) === 'npm-cli.js';
  return (ours ? run('node', [npm, ...args]) : run('npm', args)) === 0;
}

/** npm leaves a list of what it installed; every package of the lock must be on it in the same version. */
function isInstalled() {
  const list = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([name, { version, optional, devOptional }]) => {
    if (name === '') return true;
    const there = installed[name];
    // Builds for other systems are in the lock but never installed here.
    return there ? there.version === version : Boolean(optional || devOptional);
  });
}

/**
 * Copies the built game without its compressed forms, so that what is changed in the copy is what a server sends.
 * @param {string} folder absolute
 */
export function copyBuilt(folder) {
  cpSync(dist, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
}

/**
 * Builds the game into dist if anything it is made from has changed since.
 * @returns {boolean} false where the build failed
 */
export function build() {
  const stamp = path.join(cache, 'built-from');
  const page = path.join(dist, 'index.html');
  const digest = () => `${sourcesDigest()} ${existsSync(page) ? digestOf(['dist/index.html']) : ''}`;
  if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest()) return true;
  console.log('Building the game into dist …');
  if (run('node', [commandOf('vite'), 'build', '--logLevel', 'warn']) !== 0) return false;
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, digest());
  return true;
}
