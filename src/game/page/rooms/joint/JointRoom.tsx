/** The joint by itself, to be sent to anybody: thirty seconds, no weekend, and a way to the game. */
import { anchors } from '../../../../parts/anchors.ts';
import { PlayProvider, usePlay, useWords } from '../../../../parts/context.ts';
import { Icon } from '../../../../parts/icons/icons.tsx';
import { QuestionPart } from '../../../../parts/kinds/QuestionPart.tsx';
import type { JointScreen } from '../../../../present/screen.ts';
import type { Move } from '../../../../rules/state.ts';
import { usePage } from '../../context.ts';
import { Pane } from '../step/Pane.tsx';

export function JointRoom({ screen }: { readonly screen: JointScreen }) {
  const { game, show } = usePage();
  const play = usePlay();
  const t = useWords();
  const [view] = screen.questions;
  /** An answer here is no move of any weekend: it is tried, and said. */
  const move = (made: Move) => {
    const tried = made.type === 'answer' && (made.answer === 'one' || made.answer === 'two');
    if (!tried) return false;
    game.suppose(made.answer);
    play.announce(screen.told[made.answer]);
    return true;
  };
  return (
    <div class="step" data-scene={screen.scene} data-layout="toy">
      <header class="bar" data-anchor={anchors.bar.id}>
        <button type="button" class="bar__logo" onClick={game.leave} aria-label={t('bar.leave')}>
          <span aria-hidden="true">{t('title.name')}</span>
        </button>
        <div class="bar__tools">
          <button type="button" class="tool" aria-label={t('bar.settings')} onClick={() => show('settings')}>
            <Icon name="text-size" />
          </button>
        </div>
      </header>
      <main id="main" class="desk" data-front="ask">
        <header class="head">
          <h1 tabIndex={-1}>{t('shared.heading')}</h1>
        </header>
        <div class="matter">
          <div class="editor">
            <p>{t('shared.beat')}</p>
          </div>
        </div>
        <div class="body">
          <Pane foot={<Onward />}>
            <PlayProvider value={{ ...play, move }}>
              <QuestionPart view={view} />
            </PlayProvider>
          </Pane>
        </div>
      </main>
    </div>
  );
}

/** One line, and the way to the game. */
function Onward() {
  const { game } = usePage();
  const t = useWords();
  return (
    <div class="foot">
      <div class="actions">
        <p class="note">{t('shared.game')}</p>
        <button type="button" class="button button--primary" onClick={game.leave}>
          {t('shared.play')}
        </button>
      </div>
    </div>
  );
}
