/** Arriving by a class link: what was begun on this device is gone on with, or somebody new begins. Nothing is changed before that is said. */
import { useState } from 'preact/hooks';
import { anchors } from '../../../../parts/anchors.ts';
import { useSpeech, useWords } from '../../../../parts/context.ts';
import type { ClassChoices } from '../../../../record/class.ts';
import { readClass } from '../../../../classroom/link.ts';
import type { JoinScreen, SaveLine } from '../../../../present/screen.ts';
import { nicknameOf } from '../../../../classroom/names.ts';
import { usePage } from '../../context.ts';
import { Whose } from '../Whose.tsx';
import { NewPlayer } from './NewPlayer.tsx';

export function JoinRoom({ screen }: { readonly screen: JoinScreen }) {
  const read = readClass(screen.link);
  const problem = 'problem' in read ? read.problem : isForeign(screen, read) ? 'foreign' : undefined;
  return (
    <main id="main" class="title join" data-scene="title">
      <div class="title__paper" data-anchor={anchors.titlePanel.id}>
        {problem === undefined && !('problem' in read) ? (
          <Joining key={screen.link} screen={screen} choices={read} />
        ) : (
          <Unread problem={problem} />
        )}
      </div>
    </main>
  );
}

function isForeign({ offers }: JoinScreen, { weekend }: ClassChoices): boolean {
  return !offers.some(({ id }) => id === weekend);
}

/** Why nobody can join by this link. */
function Unread({ problem }: { readonly problem: string | undefined }) {
  const { game } = usePage();
  const t = useWords();
  return (
    <>
      <h1 class="join__name" tabIndex={-1}>
        {t(`join.problem.${problem}`)}
      </h1>
      <p class="join__about">{t(`join.problem.${problem}.about`)}</p>
      <div class="title__actions">
        <button type="button" class="button button--start" onClick={game.leave}>
          {t('join.title')}
        </button>
      </div>
    </>
  );
}

interface JoiningProps {
  readonly screen: JoinScreen;
  readonly choices: ClassChoices;
}

function Joining({ screen, choices }: JoiningProps) {
  const t = useWords();
  const [asks, setAsks] = useState(screen.begun.length > 0);
  const offer = screen.offers.find(({ id }) => id === choices.weekend);
  return (
    <>
      <p class="join__code">{t('join.class', { code: choices.code })}</p>
      <h1 class="join__name" tabIndex={-1} dir="auto">
        {choices.name === '' ? t('join.unnamed') : choices.name}
      </h1>
      <p class="join__about" dir="auto">
        {offer?.name}. {offer?.minutes}
      </p>
      {asks ? (
        <GoOnOrNew begun={atHand(screen.begun, choices)} choices={choices} onNew={() => setAsks(false)} />
      ) : (
        <NewPlayer choices={choices} />
      )}
    </>
  );
}

/** What somebody may want to go on with: all of this class, or else what was last open here. */
function atHand(begun: readonly SaveLine[], { code }: ClassChoices): readonly SaveLine[] {
  const own = begun.filter(({ inClass }) => inClass?.choices.code === code);
  return own.length > 0 ? own : begun.slice(-1);
}

interface GoOnProps {
  readonly begun: readonly SaveLine[];
  readonly choices: ClassChoices;
  readonly onNew: () => void;
}

/** Neither is the likelier: all ways look alike. */
function GoOnOrNew({ begun, choices, onNew }: GoOnProps) {
  const { game } = usePage();
  const { words } = useSpeech();
  const t = useWords();
  const noteOf = ({ inClass }: SaveLine) => {
    if (!inClass) return t('join.elsewhere');
    const { code } = inClass.choices;
    return code === choices.code ? '' : t('join.other', { code });
  };
  return (
    <>
      <p class="join__asks">{t('join.begun')}</p>
      <div class="title__actions">
        {begun.map((each) => (
          <button key={each.id} type="button" class="button" onClick={() => game.resume(each.id)}>
            <span>
              {each.inClass
                ? t('join.go-on.of', { name: nicknameOf(words, each.inClass.name) })
                : t('join.go-on')}
            </span>
            <Whose save={each} named note={noteOf(each)} />
          </button>
        ))}
        <button type="button" class="button" onClick={onNew}>
          <span>{t('join.new')}</span>
          <small>{t('join.new.about')}</small>
        </button>
      </div>
    </>
  );
}
