/** Balance: where each source was laid and how heavy, and what one person or two make of every pupil's balance. */
import { useMemo } from 'preact/hooks';
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useWords } from '../../../../../parts/context.ts';
import {
  type JointOfClass,
  jointsOfClass,
  type PannedSource,
  pannedSources,
  type Tilt,
} from '../../../../figures/balance.ts';
import { grouped } from '../../../../figures/counts.ts';
import { Aside } from '../Aside.tsx';
import { useShare } from '../counts.ts';
import { titleOf, sourceOf } from '../in-words.ts';
import { Judged } from '../Judged.tsx';
import { useRevealed } from '../Reveal.tsx';
import { Slopes } from './Slopes.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';

export function Balance({ results, taught: { production } }: ViewProps) {
  const t = useWords();
  const { weekend } = production;
  const sources = useMemo(() => pannedSources(weekend, results), [weekend, results]);
  const joints = useMemo(() => jointsOfClass(weekend, results), [weekend, results]);
  return (
    <div class="pictures">
      <p class="class-view__caption">{t('view.balance.caption')}</p>
      {sources.length > 0 && <Pans sources={sources} production={production} />}
      {joints.map((joint) => (
        <Joint key={joint.question} joint={joint} production={production} />
      ))}
    </div>
  );
}

type Production = ViewProps['taught']['production'];

interface PansProps {
  readonly sources: readonly PannedSource[];
  readonly production: Production;
}

function Pans({ sources, production }: PansProps) {
  const t = useWords();
  const count = useCount();
  const share = useShare();
  const revealed = useRevealed()('balance/pans');
  const heading = t('view.balance.laid');
  const pupils = Math.max(...sources.map((source) => source.pupils));
  return (
    <ViewFrame
      id="balance"
      heading={heading}
      beside={<Aside of={count('view.pupils', pupils)} reveals={{ id: 'balance/pans', of: heading }} />}
      finding={revealed ? hardest(sources, production, t, share) : mostDivided(sources, production, t)}
      table={<PansTable sources={sources} production={production} />}
    >
      <div class="scroll" tabIndex={0} role="region" aria-label={heading}>
        <table class="pans">
          <thead>
            <tr>
              <td />
              {(sources[0]?.pans ?? []).map(({ pan }) => (
                <th key={pan} scope="col">
                  {t(`pan.${pan}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.question}>
                <th scope="row">{sourceOf(production, source.document)}</th>
                {source.pans.map(({ pan, weights, ...each }) => (
                  <td key={pan}>
                    <b>{each.pupils}</b>{' '}
                    {revealed && pan === source.key && <Judged as="right" word={t('view.judged.key')} />}
                    <span class="weights" style={{ '--share': each.pupils / source.pupils }}>
                      {weights.map(
                        ({ weight, pupils: heavy }) =>
                          heavy > 0 && (
                            <i key={weight} data-weight={weight} style={{ flexGrow: heavy }}>
                              {heavy}
                              <span class="visually-hidden"> {t(`weight.${weight}`)}</span>
                            </i>
                          ),
                      )}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="legend">
        {['slight', 'solid', 'strong'].map((weight) => (
          <li key={weight}>
            <i class="sample" data-weight={weight} aria-hidden="true" /> {t(`weight.${weight}`)}
          </li>
        ))}
      </ul>
    </ViewFrame>
  );
}

type Say = ReturnType<typeof useWords>;

/** The source on which the largest group is the smallest. */
function mostDivided(sources: readonly PannedSource[], production: Production, t: Say): string {
  const largest = ({ pans, pupils }: PannedSource) => Math.max(...pans.map((pan) => pan.pupils)) / pupils;
  const source = sources.reduce((one, other) => (largest(other) < largest(one) ? other : one));
  const counts = Object.fromEntries(source.pans.map(({ pan, pupils }) => [pan, pupils]));
  return t('view.balance.divided', { source: sourceOf(production, source.document), ...counts });
}

/** The source that fewest laid where the key has it. */
function hardest(
  sources: readonly PannedSource[],
  production: Production,
  t: Say,
  share: ReturnType<typeof useShare>,
): string {
  const right = ({ pans, key }: PannedSource) => pans.find(({ pan }) => pan === key)?.pupils ?? 0;
  const source = sources.reduce((one, other) =>
    right(other) / other.pupils < right(one) / one.pupils ? other : one,
  );
  return t('view.balance.hardest', {
    source: sourceOf(production, source.document),
    count: share(right(source), source.pupils),
  });
}

function PansTable({ sources, production }: PansProps) {
  const t = useWords();
  const weighed = sources.flatMap(({ document, pans }) =>
    pans.map(({ pan, pupils, weights }) => [
      sourceOf(production, document),
      t(`pan.${pan}`),
      ...[pupils, ...weights.map((weight) => weight.pupils)].map(String),
    ]),
  );
  return (
    <DataTable
      heads={[
        t('view.source'),
        t('view.balance.pan'),
        t('view.pupils'),
        ...(sources[0]?.pans[0]?.weights ?? []).map(({ weight }) => t(`weight.${weight}`)),
      ]}
      rows={weighed.map(([head = '', ...cells]) => [head, ...cells])}
    />
  );
}

interface JointProps {
  readonly joint: JointOfClass;
  readonly production: Production;
}

/** As whole percents: what falls together there is one line of the table. */
const percents = ({ two, one }: Tilt) => `${Math.round(two)} ${Math.round(one)}`;

function Joint({ joint, production }: JointProps) {
  const t = useWords();
  const count = useCount();
  const { said, tilts, median, question } = joint;
  const [two, one] = [Math.round(median.two), Math.round(median.one)];
  return (
    <ViewFrame
      id="balance"
      heading={titleOf(production, question)}
      beside={<Aside of={count('view.pupils', tilts.length)} />}
      finding={t('view.slopes.finding', { saidTwo: said.two, saidOne: said.one, two, one })}
      caption={t('view.slopes.about')}
      table={
        <DataTable
          heads={[t('view.slopes.row'), t('joint.two'), t('joint.one'), t('view.pupils')]}
          rows={[
            [t('view.slopes.median'), String(two), String(one), String(tilts.length)],
            ...grouped(tilts, percents).map(
              ([tilt, alike], at) => [String(at + 1), ...tilt.split(' '), String(alike.length)] as const,
            ),
          ]}
        />
      }
    >
      <Slopes joint={joint} />
    </ViewFrame>
  );
}
