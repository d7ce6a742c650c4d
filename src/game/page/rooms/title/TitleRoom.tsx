/** The title: begin, go on, set things up. */
import { anchors } from '../../../../parts/anchors.ts';
import type { TitleScreen } from '../../../../present/screen.ts';
import type { Session } from '../../../store/game.ts';
import { usePage } from '../../context.ts';
import { useWords } from '../../../../parts/context.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

interface Props {
  readonly screen: TitleScreen;
  readonly session: Session;
}

export function TitleRoom({ screen, session }: Props) {
  return (
    <>
      <Title screen={screen} />
      {!session.notice && <UpdateNotice />}
    </>
  );
}

function Title({ screen }: { readonly screen: TitleScreen }) {
  const { game, show } = usePage();
  const t = useWords();
  const current = screen.saves.find((save) => save.current);
  return (
    <main id="main" class="title" data-scene="title">
      <div class="title__paper" data-anchor={anchors.titlePanel.id}>
        <h1 class="title__name" tabIndex={-1}>
          {t('title.name')}
        </h1>
        <span class="title__thread" data-anchor={anchors.titleThread.id} aria-hidden="true" />
        <p class="title__deck">{t('weekend.deck')}</p>
        <div class="title__actions">
          {current && (
            <button type="button" class="button button--start" onClick={() => game.resume(current.id)}>
              {t('title.continue')}
              <small>{current.where}</small>
            </button>
          )}
          <button
            type="button"
            class={current ? 'button' : 'button button--start'}
            data-anchor={anchors.start.id}
            onClick={game.start}
          >
            {t(current ? 'title.again' : 'title.start')}
          </button>
          {screen.saves.length > 0 && (
            <button type="button" class="button" onClick={() => show('weekends')}>
              {t('title.weekends')}
            </button>
          )}
          <button type="button" class="button" onClick={() => show('settings')}>
            {t('title.settings')}
          </button>
          <div class="title__links">
            {screen.saves.length === 0 && (
              <button type="button" class="button button--quiet" onClick={() => show('weekends')}>
                {t('title.import')}
              </button>
            )}
            <button type="button" class="button button--quiet" onClick={() => show('credits')}>
              {t('title.credits')}
            </button>
          </div>
        </div>
      </div>
      <p class="title__clock title__clock--west">{t('weekend.clock.west')}</p>
      <p class="title__clock title__clock--east">{t('weekend.clock.east')}</p>
    </main>
  );
}
