/** The end of a set: what was seen, what comes next, and whether one goes on. */
import type { SetLine } from '../../../../present/practice-views.ts';
import { useWords } from '../../../../parts/context.ts';
import { Pause } from '../../../../parts/controls/spoken.tsx';
import { Icon, type IconName } from '../../../../parts/icons/icons.tsx';
import { Foot } from '../step/Foot.tsx';
import { Pane } from '../step/Pane.tsx';
import type { PartProps } from './part-props.ts';

/** Told apart by shape and word as well as by colour. */
const ICONS: Readonly<Record<SetLine['verdict'], IconName>> = {
  right: 'check',
  partly: 'dot',
  wrong: 'close',
  noted: 'dot',
};

export function EndOfSet({ screen, practice }: PartProps<'end'>) {
  const t = useWords();
  const { heading, says, lines, next, more } = screen;
  return (
    <main id="main" class="desk" data-front="ask">
      <header class="head">
        <p class="chapter">{t('practice.name')}</p>
        <h1 tabIndex={-1}>{heading}</h1>
      </header>
      <div class="body">
        <Pane
          foot={
            <Foot>
              <div class="actions">
                {more !== '' && (
                  <button type="button" class="button" onClick={practice.more}>
                    {more}
                  </button>
                )}
                <button type="button" class="button button--primary" onClick={practice.home}>
                  {t('practice.home')}
                </button>
              </div>
            </Foot>
          }
        >
          <p>{says}</p>
          {lines.length > 0 && <Lines lines={lines} />}
          <p class="after__back">
            <Icon name="calendar" size={1.6} stroke={2.2} />
            <b>{next}</b>
          </p>
        </Pane>
      </div>
    </main>
  );
}

/** What was seen, and how each came out. */
function Lines({ lines }: { readonly lines: readonly SetLine[] }) {
  return (
    <ul class="seen">
      {lines.map(({ id, name, says, verdict, came }) => (
        <li key={id} class="seen__line" data-verdict={verdict}>
          <Icon name={ICONS[verdict]} size={1.2} stroke={3.5} />
          <span>
            <b>{name}</b>
            <Pause /> <span>{says}</span> <b class="seen__came">{came}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
