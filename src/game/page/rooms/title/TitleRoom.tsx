/** The title: begin, go on, set things up. */
import { anchors } from '../../../../parts/anchors.ts';
import type { Offer, TitleScreen } from '../../../../present/screen.ts';
import type { Session } from '../../../store/session.ts';
import { usePage } from '../../context.ts';
import { useWords } from '../../../../parts/context.ts';
import { Whose } from '../Whose.tsx';

interface Props {
  readonly screen: TitleScreen;
  readonly session: Session;
}

export function TitleRoom({ screen, session }: Props) {
  return (
    <>
      <Title screen={screen} />
      {session.coming !== undefined && <Coming />}
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
        <p class="title__deck">{screen.deck}</p>
        <div class="title__actions">
          {current && (
            // On a device that others use as well neither way is the likelier: both look alike.
            <button type="button" class="button" onClick={() => game.resume(current.id)}>
              {t('title.continue')}
              <Whose save={current} />
            </button>
          )}
          {screen.offers.map((offer, place) => (
            <button
              key={offer.id}
              type="button"
              class={current ? 'button' : 'button button--start'}
              data-anchor={place === 0 ? anchors.start.id : undefined}
              onClick={() => game.start(offer.id)}
            >
              {screen.offers.length > 1 ? (
                <Named offer={offer} />
              ) : (
                <>
                  {t(current ? 'title.again' : 'title.start')}{' '}
                  <small>{current ? `${offer.minutes} ${t('title.kept')}` : offer.minutes}</small>
                </>
              )}
            </button>
          ))}
          {screen.cuts.map(({ id, name, minutes }) => (
            <button key={id} type="button" class="button" onClick={() => game.start(id)}>
              {name} <small>{minutes}</small>
            </button>
          ))}
          {screen.saves.length > 0 && (
            <button type="button" class="button" onClick={() => show('weekends')}>
              {t('title.weekends')}
            </button>
          )}
          {screen.due?.now && (
            <button type="button" class="button" onClick={() => show('desks')}>
              {t('title.desks')}
              <small>{screen.due.says}</small>
            </button>
          )}
          <div class="title__links">
            <button type="button" class="button button--quiet" onClick={() => show('settings')}>
              {t('title.settings')}
            </button>
            {screen.saves.length === 0 && (
              <button type="button" class="button button--quiet" onClick={() => show('weekends')}>
                {t('title.import')}
              </button>
            )}
            {screen.desks && !screen.due?.now && (
              <button type="button" class="button button--quiet" onClick={() => show('desks')}>
                {t('title.desks')}
                {screen.due && <small>{screen.due.says}</small>}
              </button>
            )}
            <button type="button" class="button button--quiet" data-opens="joint" onClick={game.tryJoint}>
              {t('title.joint')}
            </button>
            <button
              type="button"
              class="button button--quiet"
              data-opens="practice"
              onClick={() => game.practise()}
            >
              {t('title.practice')}
            </button>
            <a class="button button--quiet" href="./teach.html">
              {t('title.teachers')}
            </a>
            <button type="button" class="button button--quiet" onClick={() => show('credits')}>
              {t('title.credits')}
            </button>
          </div>
        </div>
      </div>
      {screen.clocks.map(({ side, says }) => (
        <p key={side} class={`title__clock title__clock--${side}`}>
          {says}
        </p>
      ))}
    </main>
  );
}

/** One of several weekends, by its name. */
function Named({ offer }: { readonly offer: Offer }) {
  return (
    <>
      <span dir="auto">{offer.name}</span> <small dir="auto">{offer.deck}</small>{' '}
      <small>{offer.minutes}</small>
    </>
  );
}

/** Said only where a weekend is still on the line when somebody wants it. */
function Coming() {
  const t = useWords();
  return (
    <p class="title__coming" role="status">
      {t('title.coming')}
    </p>
  );
}
