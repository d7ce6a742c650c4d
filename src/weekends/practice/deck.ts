/** All cards of practice with their words, loaded when practice is opened. */
import type { Words } from '../../words/words.ts';
import type { Card } from './card.ts';
import { att } from './cards/att.ts';
import { com } from './cards/com.ts';
import { edg } from './cards/edg.ts';
import { est } from './cards/est.ts';
import { gra } from './cards/gra.ts';
import { ins } from './cards/ins.ts';
import { kno } from './cards/kno.ts';
import { ori } from './cards/ori.ts';
import { rel } from './cards/rel.ts';
import { upd } from './cards/upd.ts';
import attWords from './text/att.en.json' with { type: 'json' };
import comWords from './text/com.en.json' with { type: 'json' };
import edgWords from './text/edg.en.json' with { type: 'json' };
import common from './text/en.json' with { type: 'json' };
import estWords from './text/est.en.json' with { type: 'json' };
import formWords from './text/forms.en.json' with { type: 'json' };
import graWords from './text/gra.en.json' with { type: 'json' };
import insWords from './text/ins.en.json' with { type: 'json' };
import knoWords from './text/kno.en.json' with { type: 'json' };
import oriWords from './text/ori.en.json' with { type: 'json' };
import pageWords from './text/pages.en.json' with { type: 'json' };
import relWords from './text/rel.en.json' with { type: 'json' };
import statementWords from './text/statements.en.json' with { type: 'json' };
import updWords from './text/upd.en.json' with { type: 'json' };

/** In the order of the map of skills, and in each as they are met. */
export const deck: readonly Card[] = [edg, att, kno, ori, rel, est, upd, com, ins, gra].flat();

export const deckWords: Words = {
  ...common,
  ...edgWords,
  ...attWords,
  ...knoWords,
  ...oriWords,
  ...relWords,
  ...estWords,
  ...updWords,
  ...comWords,
  ...insWords,
  ...graWords,
  ...statementWords,
  ...formWords,
  ...pageWords,
};
