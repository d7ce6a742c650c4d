/** The player's page beside the article: judgement by judgement, where the two agree and where they do not. */
import { plain, say, sayCount } from '../words/words.ts';
import { outside } from '../rules/needle.ts';
import { lockedAnswerOf, questionsOfKind } from '../rules/lookup.ts';
import type { QuestionOf } from '../rules/weekend.ts';
import type { PageRow, PanelView } from './panel-views.ts';
import { richOf, source, type Telling, wordFor } from './telling.ts';

type PagesView = Extract<PanelView, { panel: 'pages' }>;

/** Every judgement that is filed and whose place in the article the player has looked for, in the weekend's order. */
export function pagesOf(telling: Telling): PagesView {
  const { weekend, state, words, language } = telling;
  const placed = questionsOfKind(weekend, 'stance')
    .filter((stance) => lockedAnswerOf(state, stance) !== undefined)
    .map((stance) => stance.judgement);
  const rows = questionsOfKind(weekend, 'judgement')
    .filter(({ id }) => placed.includes(id))
    .flatMap((judgement) => rowOf(telling, judgement) ?? []);
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
  const filed = lockedAnswerOf(state, judgement);
  const percent = filed?.percent;
  if (filed === undefined || percent === undefined) return undefined;
  const [low, high] = judgement.band;
  const word = filed.word === undefined ? wordFor(telling, percent) : say(words, `word.${filed.word}`);
  const apart = outside(percent, judgement.band);
  return {
    id: judgement.id,
    proposition: say(words, `prop.${judgement.proposition}`),
    yours: say(words, 'dial.value', { percent, word }),
    article: plain(richOf(telling, judgement.id, 'article')),
    source: source(telling, judgement),
    reading: say(words, 'pages.reading', { low, high }),
    holds: apart === 0,
    verdict:
      apart === 0
        ? say(words, 'pages.holds')
        : sayCount(words, telling.language, `pages.loose.${percent > high ? 'above' : 'below'}`, apart),
  };
}
