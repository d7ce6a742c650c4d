/** The joint by itself, to be sent to anybody: thirty seconds, no weekend, and a way to the game. */
import { PlayProvider, usePlay, useWords } from '../../../../parts/context.ts';
import { QuestionPart } from '../../../../parts/kinds/QuestionPart.tsx';
import type { JointScreen } from '../../../../present/screen.ts';
import type { Move } from '../../../../rules/state.ts';
import { usePage } from '../../context.ts';
import { Bar, Tool } from '../step/Bar.tsx';
import { Foot } from '../step/Foot.tsx';
import { Pane } from '../step/Pane.tsx';

export function JointRoom({ screen }: { readonly screen: JointScreen }) {
  const { game, show } = usePage();
  const play = usePlay();
  const t = useWords();
  const [view] = screen.questions;
  /** An answer here is no move of any weekend: it is tried. */
  const move = (made: Move) => {
    const tried = made.type === 'answer' && (made.answer === 'one' || made.answer === 'two');
    if (!tried) return false;
    game.suppose(made.answer);
    return true;
  };
  return (
    <div class="step" data-scene={screen.scene} data-layout="toy">
      <Bar>
        <div class="bar__tools">
          <Tool icon="text-size" label={t('bar.settings')} onPress={() => show('settings')} />
        </div>
      </Bar>
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
    <Foot>
      <div class="actions">
        <p class="note">{t('shared.game')}</p>
        <button type="button" class="button button--primary" onClick={game.leave}>
          {t('shared.play')}
        </button>
      </div>
    </Foot>
  );
}
