/** Classes side by side, each as the shape of its needles: to ask what moved whom, and not which class is better. */
import { useMemo, useState } from 'preact/hooks';
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useRadios, useWords } from '../../../../../parts/context.ts';
import type { Production } from '../../../../../present/telling.ts';
import { questionsOfKind } from '../../../../../rules/lookup.ts';
import type { Weekend } from '../../../../../rules/weekend.ts';
import { type Shape, shapesOfClasses } from '../../../../figures/more.ts';
import type { Result } from '../../../../result.ts';
import { useTeach } from '../../../context.ts';
import { titleOf } from '../in-words.ts';
import { ViewFrame } from '../ViewFrame.tsx';

/** Of fewer there is no shape: a column would be a person. */
const LEAST = 5;

/** The questions that more classes than one have answered. */
function askedOfSeveral(weekend: Weekend, results: readonly Result[]) {
  if (new Set(results.map(({ code }) => code)).size < 2) return [];
  return [...questionsOfKind(weekend, 'judgement'), ...questionsOfKind(weekend, 'forecast')].filter(
    ({ id }) => shapesOfClasses(weekend, results, id).length > 1,
  );
}

export function Shapes({ production }: { readonly production: Production }) {
  const t = useWords();
  const radios = useRadios('shapes');
  const { results } = useTeach().state;
  const { weekend } = production;
  const asked = useMemo(() => askedOfSeveral(weekend, results), [weekend, results]);
  const [chosen, choose] = useState('');
  const question = asked.find(({ id }) => id === chosen) ?? asked[0];
  if (!question) return null;
  const shapes = shapesOfClasses(weekend, results, question.id);
  const nameOf = ({ code }: Shape) => code ?? t('class.no-code');
  return (
    <ViewFrame
      id="more"
      heading={t('view.shapes.heading')}
      finding={t('view.shapes.finding')}
      caption={t('view.shapes.caption')}
      table={
        <DataTable
          heads={[t('view.shapes.tenth'), ...shapes.map(nameOf)]}
          rows={TENTHS.map((tenth) => [
            spanOf(tenth),
            ...shapes.map(({ tenths, pupils }) => (pupils < LEAST ? '' : String(tenths[tenth] ?? 0))),
          ])}
        />
      }
    >
      <fieldset class="picks">
        <legend>{t('view.shapes.question')}</legend>
        {asked.map(({ id }) => (
          <label class="pick" key={id}>
            <input type="radio" name={radios(id)} checked={id === question.id} onChange={() => choose(id)} />
            <span>{titleOf(production, id)}</span>
          </label>
        ))}
      </fieldset>
      <ul class="shapes">
        {shapes.map((shape) => (
          <li key={nameOf(shape)}>
            <ShapeOfClass shape={shape} name={nameOf(shape)} />
          </li>
        ))}
      </ul>
    </ViewFrame>
  );
}

const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const spanOf = (tenth: number) => `${Math.max(1, 10 * tenth)}–${10 * tenth + 9}`;

function ShapeOfClass({ shape: { pupils, tenths }, name }: { readonly shape: Shape; readonly name: string }) {
  const t = useWords();
  const count = useCount();
  const tallest = Math.max(...tenths);
  return (
    <>
      <b>{name}</b> <span class="muted">{count('view.pupils', pupils)}</span>
      {pupils < LEAST ? (
        <p class="muted">{t('view.shapes.few')}</p>
      ) : (
        <svg class="shape" viewBox="0 0 100 60" aria-hidden="true" focusable="false">
          {tenths.map((here, at) => (
            <rect
              key={at}
              x={10 * at + 1}
              width={8}
              y={56 - (50 * here) / tallest}
              height={(50 * here) / tallest}
            />
          ))}
          <path d="M0 56H100M50 2V56" />
        </svg>
      )}
    </>
  );
}
