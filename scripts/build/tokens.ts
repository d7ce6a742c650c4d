/** Gives the page the theme's tokens, made from the theme itself, so that no colour and no duration is written twice. */
import type { Plugin } from 'vite';
import { colours } from '../../src/parts/theme/theme.ts';
import { tokenSheet } from '../../src/parts/theme/tokens.ts';

/** Imported by the page before its own styles. */
const SHEET = 'virtual:tokens.css';

export const tokens: Plugin = {
  name: 'tokens',
  resolveId: (id) => (id === SHEET ? `\0${SHEET}` : undefined),
  load: (id) => (id === `\0${SHEET}` ? tokenSheet() : undefined),
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { name: 'theme-color', content: colours.night }, injectTo: 'head' },
  ],
};
