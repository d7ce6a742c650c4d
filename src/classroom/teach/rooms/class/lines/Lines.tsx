/** Lines: each bulletin as the class sent it, the commonest first, and slot by slot. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useWords } from '../../../../../parts/context.ts';
import { slotText, sentence } from '../../../../../present/bulletins.ts';
import type { Telling } from '../../../../../present/telling.ts';
import { questionOfKind } from '../../../../../rules/lookup.ts';
import type { QuestionOf } from '../../../../../rules/weekend.ts';
import { type SentBulletin, sentBulletins, type SentOption } from '../../../../figures/lines.ts';
import { unplayed } from '../../../../telling.ts';
import { Aside } from '../Aside.tsx';
import { CountBar } from '../CountBar.tsx';
import { useShare } from '../counts.ts';
import { titleOf } from '../in-words.ts';
import { Judged } from '../Judged.tsx';
import { useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';

/** The others stand in the table. */
const SHOWN = 5;

export function Lines({ results, taught: { production } }: ViewProps) {
  const t = useWords();
  const telling = unplayed(production);
  return (
    <div class="pictures">
      <p class="class-view__caption">{t('view.lines.caption')}</p>
      {sentBulletins(production.weekend, results).map((sent) => {
        const bulletin = questionOfKind(production.weekend, sent.bulletin, 'bulletin');
        return bulletin && <Sent key={bulletin.id} {...{ sent, bulletin, telling }} />;
      })}
    </div>
  );
}

interface SentProps {
  readonly sent: SentBulletin;
  readonly bulletin: QuestionOf<'bulletin'>;
  readonly telling: Telling;
}

function Sent({ sent, bulletin, telling }: SentProps) {
  const t = useWords();
  const count = useCount();
  const share = useShare();
  const id = `lines/${bulletin.id}`;
  const revealed = useRevealed()(id);
  const heading = titleOf(telling, bulletin.id);
  const { pupils, lines, overstated, corrected, repeated, flashed } = sent;
  const further = lines.length - SHOWN;
  const found = overstated === 0 ? 'none' : repeated === 0 ? 'overstated' : 'repeated';
  return (
    <ViewFrame
      id="lines"
      heading={heading}
      beside={
        <Aside
          of={count(flashed > 0 ? 'view.lines.flashed' : 'view.lines.of', pupils, { flashed })}
          reveals={{ id, of: heading }}
        />
      }
      finding={
        revealed
          ? t(`view.lines.${found}`, {
              overstated: share(overstated, pupils),
              corrected: share(corrected, overstated),
              repeated,
            })
          : count('view.lines.wordings', lines.length)
      }
      table={
        <DataTable
          heads={[t('view.lines.line'), t('view.lines.pupils')]}
          rows={lines.map((line) => [sentence(telling, bulletin, line.chosen), share(line.pupils, pupils)])}
        />
      }
    >
      <ol class="sent-lines">
        {lines.slice(0, SHOWN).map((line, at) => (
          <li key={at}>
            <CountBar pupils={line.pupils} of={pupils} />
            <span>
              {sentence(telling, bulletin, line.chosen)}{' '}
              {revealed && line.overstates && <Judged as="off" word={t('view.lines.too-much')} />}
            </span>
          </li>
        ))}
      </ol>
      {further > 0 && <p class="further">{count('view.lines.further', further)}</p>}
      <div class="slots">
        {sent.slots.map(({ slot, options }) => (
          <section key={slot} class="slot-counts">
            <h3>{t(`q.${bulletin.id}.slot.${slot}`)}</h3>
            <ul>
              {options.map((option) => (
                <li key={option.option}>
                  <CountBar pupils={option.pupils} of={pupils} />
                  <span>
                    {slotText(telling, bulletin, slot, { [slot]: option.option })}{' '}
                    {revealed && <OptionJudged option={option} />}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ViewFrame>
  );
}

function OptionJudged({ option: { credit, overstates } }: { readonly option: SentOption }) {
  const t = useWords();
  if (overstates) return <Judged as="off" word={t('view.lines.too-much')} />;
  return credit === 1 ? <Judged as="right" word={t('view.judged.key')} /> : null;
}
