/** Labels: what the class said of each source, counts in the cells, darker for more; and the chains, by the orders given. */
import { useCount, useWords } from '../../../../../parts/context.ts';
import type { Telling } from '../../../../../present/telling.ts';
import { type LabelField, labelFields, walkedChains } from '../../../../figures/labels.ts';
import { unplayed } from '../../../../telling.ts';
import { Aside } from '../Aside.tsx';
import { Chain } from './Chain.tsx';
import { useShare } from '../counts.ts';
import { plainOf, sourceOf, titleOf } from '../in-words.ts';
import { Judged } from '../Judged.tsx';
import { useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';

const REVEALS = 'labels/fields';

export function Labels({ results, taught: { production, lesson } }: ViewProps) {
  const fields = labelFields(production.weekend, results, lesson.labels);
  const telling = unplayed(production);
  return (
    <div class="pictures">
      {fields.length > 0 && <Heat fields={fields} telling={telling} />}
      {walkedChains(production.weekend, results).map((chain) => (
        <Chain key={chain.question} chain={chain} telling={telling} />
      ))}
    </div>
  );
}

interface HeatProps {
  readonly fields: readonly LabelField[];
  readonly telling: Telling;
}

/** At a glance: what was asked of the most sources, and the last of what the lesson names beside it. */
export function LabelsInBrief({ results, taught: { production, lesson } }: ViewProps) {
  const fields = labelFields(production.weekend, results, lesson.labels);
  const most = Math.max(...fields.map(({ sources }) => sources.length));
  const brief = fields.filter(
    ({ field, sources }) => sources.length === most || field === lesson.labels.at(-1),
  );
  return brief.length > 0 ? <Heat fields={brief} telling={unplayed(production)} /> : null;
}

/** A table a field, so that every column fits: the picture is its own table. */
function Heat({ fields, telling }: HeatProps) {
  const t = useWords();
  const count = useCount();
  const share = useShare();
  const revealed = useRevealed()(REVEALS);
  const heading = t('view.labels');
  const sources = fields.flatMap((field) => field.sources.map((source) => ({ field, source })));
  const rightOf = ({ source }: (typeof sources)[number]) =>
    source.values.find(({ right }) => right)?.pupils ?? 0;
  const fewest = sources.reduce((one, other) =>
    rightOf(other) / other.source.pupils < rightOf(one) / one.source.pupils ? other : one,
  );
  return (
    <ViewFrame
      id="labels"
      heading={heading}
      beside={
        <Aside
          of={count('view.pupils', Math.max(...sources.map(({ source }) => source.pupils)))}
          reveals={{ id: REVEALS, of: heading }}
        />
      }
      finding={
        revealed
          ? t('view.labels.fewest', {
              field: titleOf(telling, fewest.field.field) || plainOf(telling, fewest.field.label),
              source: sourceOf(telling, fewest.source.document),
              count: share(rightOf(fewest), fewest.source.pupils),
            })
          : t('view.labels.darker')
      }
    >
      <div class="heat-fields">
        {fields.map((field) => (
          <FieldTable key={field.field} {...{ field, telling, revealed }} />
        ))}
      </div>
    </ViewFrame>
  );
}

interface FieldProps {
  readonly field: LabelField;
  readonly telling: Telling;
  readonly revealed: boolean;
}

function FieldTable({ field, telling, revealed }: FieldProps) {
  const t = useWords();
  return (
    <table class="heat">
      <caption>{plainOf(telling, field.label)}</caption>
      <thead>
        <tr>
          <td />
          {field.columns.map(({ value, label }) => (
            <th key={value} scope="col">
              {plainOf(telling, label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {field.sources.map(({ question, document, pupils, values }) => (
          <tr key={question}>
            <th scope="row">{sourceOf(telling, document)}</th>
            {field.columns.map(({ value }) => {
              const cell = values.find((each) => each.value === value);
              return cell ? (
                <td key={value} class="shaded" style={{ '--share': cell.pupils / pupils }}>
                  {cell.pupils} {revealed && cell.right && <Judged as="right" word={t('view.judged.key')} />}
                </td>
              ) : (
                <td key={value} class="heat__none">
                  –
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
