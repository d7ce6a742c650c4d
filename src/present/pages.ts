/** The player's page beside the article: judgement by judgement, where the two agree and where they do not. */
import { plain, say, sayCount } from '../words/words.ts';
import { outside } from '../rules/needle.ts';
import { lockedAnswerOf, questionsOfKind } from '../rules/lookup.ts';
import type { QuestionOf, Stance } from '../rules/weekend.ts';
import { numberText } from './dials.ts';
import { stanceText } from './kinds/judgement.ts';
import type { PageRow, PanelView } from './panel-views.ts';
import { source } from './paragraphs.ts';
import { richOf, type Telling } from './telling.ts';

type PagesView = Extract<PanelView, { panel: 'pages' }>;

/** Every judgement that is filed, in the weekend's order, once the article lies there to be held against. */
export function pagesOf(telling: Telling): PagesView {
  const { weekend, words, language } = telling;
  const rows = questionsOfKind(weekend, 'judgement').flatMap((question) => rowOf(telling, question) ?? []);
  const count = rows.filter((row) => row.holds).length;
  return {
    panel: 'pages',
    yours: say(words, 'pages.yours'),
    caption: sayCount(words, language, 'pages.count', count, { of: rows.length }),
    rows,
  };
}

function rowOf(telling: Telling, judgement: QuestionOf<'judgement'>): PageRow | undefined {
  const { words, state } = telling;
  const { percent, stance } = lockedAnswerOf(state, judgement) ?? {};
  if (percent === undefined || stance === undefined) return undefined;
  const [low, high] = judgement.band;
  const apart = outside(percent, judgement.band);
  return {
    id: judgement.id,
    proposition: say(words, `prop.${judgement.proposition}`),
    yours: numberText(telling, percent),
    stance: stanceText(telling, stance),
    article: plain(richOf(telling, judgement.id, 'article')),
    source: source(telling, judgement),
    reading: say(words, 'pages.reading', { low, high }),
    holds: apart === 0,
    verdict:
      apart === 0
        ? say(words, 'pages.holds')
        : sayCount(words, telling.language, `pages.loose.${percent > high ? 'above' : 'below'}`, apart),
    agrees: agreement(telling, judgement, stance),
  };
}

/** Stance against stance, in a word. */
function agreement({ words }: Telling, { stance, near }: QuestionOf<'judgement'>, chosen: Stance): string {
  return say(words, `pages.stance.${chosen === stance ? 'same' : chosen === near ? 'near' : 'other'}`);
}
