/** The judgements of the page: where the class has set each needle, what it says of it, and by a press where the article stands. */
import { useMemo } from 'preact/hooks';
import { say } from '../../../../../words/words.ts';
import { useCount, useWords } from '../../../../../parts/context.ts';
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { eachOn } from '../../../charts/DotStrip.tsx';
import { type NeedleFigure, needlesOf } from '../../../../figures/needles.ts';
import type { Taught } from '../../../store/taught.ts';
import { useShare } from '../counts.ts';
import { useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';
import { NeedleKey, NeedleStrip } from './NeedleStrip.tsx';
import { WordsAndStances } from './WordsAndStances.tsx';

export function Needles({ results, taught, brief = false }: ViewProps & { readonly brief?: boolean }) {
  const t = useWords();
  const { weekend, words } = taught.production;
  const needles = useMemo(() => needlesOf(weekend, results), [weekend, results]);
  const each = useMemo(() => eachOn(needles), [needles]);
  return (
    <ViewFrame
      id="needles"
      finding={useFinding(needles, taught)}
      caption={t('view.needles.caption')}
      table={<NeedleTable needles={needles} words={words} />}
    >
      <ol class="needles" data-brief={brief || undefined}>
        {needles.map((needle) => (
          <li key={needle.question.id}>
            <NeedleStrip needle={needle} taught={taught} each={each} />
            {!brief && <WordsAndStances needle={needle} words={words} />}
          </li>
        ))}
      </ol>
      <NeedleKey each={each} />
    </ViewFrame>
  );
}

/** How many filed, and on which needle the class lies furthest apart. */
function useFinding(needles: readonly NeedleFigure[], { production }: Taught): string {
  const t = useWords();
  const count = useCount();
  const spreadOf = ({ percents }: NeedleFigure) => (percents.at(-1) ?? 0) - (percents[0] ?? 0);
  const [widest] = needles.toSorted((one, other) => spreadOf(other) - spreadOf(one));
  const filed = count('view.needles.filed', widest?.percents.length ?? 0);
  if (!widest || widest.percents.length === 0) return filed;
  const [low, high] = [widest.percents[0] ?? 0, widest.percents.at(-1) ?? 0];
  const name = say(production.words, `item.${widest.question.id}`);
  return t('view.needles.finding', { filed, name, low, high });
}

function NeedleTable({
  needles,
  words,
}: { readonly needles: readonly NeedleFigure[] } & Pick<Taught['production'], 'words'>) {
  const t = useWords();
  const shareOf = useShare();
  const revealed = useRevealed();
  const heads = ['needle', 'answers', 'lowest', 'median', 'mean', 'highest', 'band', 'inside'] as const;
  return (
    <DataTable
      heads={heads.map((head) => t(`view.needles.${head}`))}
      rows={needles.map(
        ({
          question: {
            id,
            band: [low, high],
          },
          percents,
          median,
          mean,
          inside,
        }) => {
          const shown = revealed(`needles/${id}`);
          return [
            say(words, `item.${id}`),
            String(percents.length),
            ...[percents[0], median, mean, percents.at(-1)].map(figure),
            shown ? t('view.needles.range', { low, high }) : t('reveal.hidden'),
            shown ? shareOf(inside, percents.length) : t('reveal.hidden'),
          ];
        },
      )}
    />
  );
}

/** A number of the class in a cell; a dash where there is none. */
export function figure(number: number | undefined): string {
  return number === undefined ? '–' : String(Math.round(number));
}
