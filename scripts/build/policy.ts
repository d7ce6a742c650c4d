/** The Content-Security-Policy that every built page carries: only what comes with the game. */
import type { Plugin } from 'vite';
import { beginningHash } from './beginning.ts';

/** What may run, show, sound or be fetched, besides the script of the page's beginning. `frame-ancestors` works only as a header: see the README. */
const OWN = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** The policy of the one-file edition, whose script and style are known by their hashes (`sha256-…`). */
export function policyOfOneFile(script: string, style: string): string {
  return write({
    'default-src': "'none'",
    'script-src': `'${script}'`,
    'style-src': `'${style}'`,
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'media-src': 'data:',
    // The worker that reads hand-ins is part of its page.
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
  });
}

function write(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** Development needs inline styles, so built pages only. */
export const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
  async transformIndexHtml() {
    const policy = { ...OWN, 'script-src': `${OWN['script-src']} '${await beginningHash()}'` };
    const attrs = { 'http-equiv': 'Content-Security-Policy', content: write(policy) };
    return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
  },
};
