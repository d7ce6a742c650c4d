/** Practice as one comes in: today's cards, what comes back and when, the card index, and whether one's numbers hold. */
import { useRef } from 'preact/hooks';
import type { HomeView } from '../../../../present/practice-views.ts';
import type { Practice } from '../../../store/in-practice.ts';
import { useWords } from '../../../../parts/context.ts';
import { usePage } from '../../context.ts';
import { Cabinet } from './Cabinet.tsx';
import { Curve } from './Curve.tsx';
import { Days } from './Days.tsx';
import type { PartProps } from './part-props.ts';
import { Rehearsal } from './Rehearsal.tsx';

export function Home({ screen, practice, session }: PartProps<'home'>) {
  const t = useWords();
  const home = useRef<HTMLElement>(null);
  const choose = () => takeUp(home.current?.querySelector('[data-due="true"] button, .card-drawer button'));
  return (
    <>
      <main id="main" class="practice__home" ref={home}>
        <Today home={screen} />
        {/* On a phone they stand at its foot, where a thumb reaches them. */}
        <div class="today__ways">
          <button type="button" class="button button--primary" onClick={() => practice.begin()}>
            {t('practice.begin')}
          </button>
          <button type="button" class="button button--quiet" onClick={choose}>
            {t('practice.choose')}
          </button>
        </div>
        <Cabinet drawers={screen.drawers} onOpen={practice.begin} />
        <Days home={screen} />
        <Curve curve={screen.curve} onBegin={practice.beginStatements} />
        <More home={screen} practice={practice} />
      </main>
      <Rehearsal practice={practice} session={session} />
    </>
  );
}

/** A leaf of the calendar on the pile of cards. */
function Today({ home }: { readonly home: HomeView }) {
  const t = useWords();
  return (
    <article class="today">
      <p class="today__date">{home.date}</p>
      <h1 tabIndex={-1}>
        <span class="visually-hidden">{t('practice.heading')}</span> {home.cards}
      </h1>
      <p class="today__about">{home.about}</p>
      <p class="today__welcome">{home.welcome || home.due}</p>
    </article>
  );
}

function takeUp(drawer: HTMLElement | null | undefined): void {
  drawer?.focus({ preventScroll: true });
  drawer?.scrollIntoView({ block: 'center' });
}

/** What else practice has: what one can do, the test, old files where they are due. */
function More({ home, practice }: { readonly home: HomeView; readonly practice: Practice }) {
  const { show } = usePage();
  const t = useWords();
  const { desk, test } = home;
  return (
    <nav class="practice__more" aria-label={t('practice.more')}>
      <button type="button" class="button" data-opens="practice/skills" onClick={practice.skills}>
        {t('practice.skills')}
      </button>
      {desk?.due?.now && (
        <button type="button" class="button" onClick={() => show('desks')}>
          {desk.name}
          <small>{desk.due.says}</small>
        </button>
      )}
      {test !== '' && (
        <button type="button" class="button" onClick={practice.beginTest}>
          {t('practice.test')}
          <small>{test}</small>
        </button>
      )}
    </nav>
  );
}
