/** What you can do: the ten skills, the test before and after, and how all of it is kept. */
import type { SkillView } from '../../../../present/practice-views.ts';
import type { Practice } from '../../../store/in-practice.ts';
import { useTake, useWords } from '../../../../parts/context.ts';
import { usePage } from '../../context.ts';
import { Foot } from '../step/Foot.tsx';
import { Pane } from '../step/Pane.tsx';
import type { PartProps } from './part-props.ts';

export function Skills({ screen, practice }: PartProps<'skills'>) {
  const t = useWords();
  return (
    <main id="main" class="desk" data-front="ask">
      <header class="head">
        <p class="chapter">{t('practice.name')}</p>
        <h1 tabIndex={-1}>{t('practice.skills')}</h1>
      </header>
      <div class="body">
        <Pane
          foot={
            <Foot>
              <div class="actions">
                <button type="button" class="button button--primary" onClick={practice.home}>
                  {t('practice.home')}
                </button>
              </div>
            </Foot>
          }
        >
          <ul class="skills">
            {screen.skills.map((skill) => (
              <Skill key={skill.id} skill={skill} />
            ))}
          </ul>
          <BeforeAndAfter test={screen.test} sitting={screen.sitting} />
          <Kept practice={practice} />
        </Pane>
      </div>
    </main>
  );
}

function Skill({ skill }: { readonly skill: SkillView }) {
  const t = useWords();
  const { name, mastery, lately, back, slips } = skill;
  return (
    <li class="skill">
      <h2>{name}</h2>
      <p>{mastery}</p>
      <p class="skill__lately">
        <b>{lately}</b> <span>{back}</span>
      </p>
      {slips.length > 0 && (
        <details>
          <summary>{t('practice.slips')}</summary>
          <ul>
            {slips.map((slip) => (
              <li key={slip}>{slip}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface TestProps {
  readonly test: readonly string[];
  readonly sitting: string;
}

/** Nothing is said of an answer before the last sitting. */
function BeforeAndAfter({ test, sitting }: TestProps) {
  const t = useWords();
  return (
    <section class="skill">
      <h2>{t('practice.test')}</h2>
      <p>{t('practice.test.about')}</p>
      {sitting !== '' && <p>{sitting}</p>}
      {test.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** Practice lies in the same file as the weekends. */
function Kept({ practice }: { readonly practice: Practice }) {
  const { show } = usePage();
  const t = useWords();
  const take = useTake();
  const file = () => take(t('practice.file'), practice.file(), 'application/json');
  return (
    <section class="skill">
      <h2>{t('practice.kept')}</h2>
      <p>{t('practice.kept.about')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={file}>
          {t('practice.export')}
        </button>
        <button type="button" class="button" onClick={() => show('weekends')}>
          {t('practice.import')}
        </button>
      </div>
    </section>
  );
}
