/** The page as it is written: every judgement a line of one typed sheet, one of them in hand, and the dial of that one beside it. */
import { useRef } from 'preact/hooks';
import type { JudgementView } from '../../../present/kinds/judgement.ts';
import { useLaidOut } from '../../browser/laid-out.ts';
import { useNextInSight } from '../../browser/next-in-sight.ts';
import { useRadios, useWords } from '../../context.ts';
import { nextAfter, useInHand } from '../../in-hand.ts';
import { SourcePicture } from '../../icons/sources.tsx';
import type { TogetherProps } from '../kind.ts';
import { Judgement, useRevise } from './Judgement.tsx';
import { chosenSources, Quarrel, quarrelId, saidOf, TypedLine, useNumber } from './TypedLine.tsx';

export function Sheet({ views, within }: TogetherProps<JudgementView>) {
  const t = useWords();
  const ids = views.map(({ id }) => id);
  const { at, take, lead, led } = useInHand(ids, () => views.find(isOpen)?.id);
  const lines = useRef<HTMLOListElement>(null);
  // A line taken up for the player is told by its button.
  useLaidOut(
    (focus) => {
      if (led > 0) focus(lines.current?.querySelector<HTMLElement>('[aria-pressed="true"]'));
    },
    [led],
  );
  // What is asked of it opens within its line: as much of it as there is room for comes into sight.
  useLaidOut(() => {
    lines.current?.querySelector('[data-in-hand="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const inHand = views[at];
  if (!inHand) return null;
  const next = nextAfter(views, at, isOpen)?.id;
  const sheet = (
    <div class="writing">
      <article class="typed-page typed-page--draft question" aria-labelledby="asked">
        <h2 class="prompt typed-page__asked" id="asked" tabIndex={-1}>
          {t('judgement.asked')}
        </h2>
        <ol class="typed-page__judgements" ref={lines}>
          {views.map((view, index) => (
            <li key={view.id} data-in-hand={view === inHand}>
              <Take view={view} number={index + 1} of={views.length} inHand={view === inHand} onTake={take} />
              {view === inHand && !view.locked ? <Draft view={view} /> : <TypedLine view={view} />}
            </li>
          ))}
        </ol>
      </article>
      <section class="writing__dial question" key={inHand.id} aria-label={inHand.proposition}>
        <Judgement view={inHand} />
      </section>
    </div>
  );
  return within(sheet, next === undefined ? undefined : () => lead(next));
}

/** Something of it is left to say. */
function isOpen(view: JudgementView): boolean {
  return view.percent === undefined || view.stance === undefined || chosenSources(view).length === 0;
}

interface TakeProps {
  readonly view: JudgementView;
  readonly number: number;
  readonly of: number;
  readonly inHand: boolean;
  readonly onTake: (id: string) => void;
}

/** Takes a line up: the whole line is its target while another one is in hand. */
function Take({ view, number, of, inHand, onTake }: TakeProps) {
  const t = useWords();
  const said = [useNumber(view), saidOf(view)].filter(Boolean).join('; ');
  const name = t('judgement.line', { number, of, proposition: view.proposition, said });
  return (
    <button
      type="button"
      class="typed-page__take"
      aria-pressed={inHand}
      aria-label={name}
      onClick={() => onTake(view.id)}
    >
      {number}
    </button>
  );
}

/** The line in hand: its number comes from the dial, its stance is chosen in the sentence, what it rests on beneath. */
function Draft({ view }: { readonly view: JudgementView }) {
  const t = useWords();
  const revise = useRevise(view);
  const radioOf = useRadios(view.id);
  useNextInSight(Number(view.stance !== undefined));
  const rests = (id: string, on: boolean) =>
    revise({
      sources: view.sources.filter((each) => (each.id === id ? on : each.chosen)).map((each) => each.id),
    });
  return (
    <>
      <p class="typed-line typed-line--number">
        <span key={view.percent}>{useNumber(view)}</span>
      </p>
      <p class="typed-line">{view.proposition}:</p>
      <fieldset class="stances" aria-describedby={quarrelId(view)}>
        <legend class="visually-hidden">{t('judgement.stance', { proposition: view.proposition })}</legend>
        {view.stances.map(({ id, label }) => (
          <label class="stance" key={id} data-chosen={view.stance === id}>
            <input
              type="radio"
              name={radioOf(id)}
              checked={view.stance === id}
              onChange={() => revise({ stance: id })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <Quarrel view={view} />
      <fieldset class="sources">
        <legend>{t('judgement.sources')}</legend>
        {view.sources.map((source) => (
          <label class="source-slip" key={source.id} data-chosen={source.chosen}>
            <input
              type="checkbox"
              checked={source.chosen}
              onChange={(event) => rests(source.id, event.currentTarget.checked)}
            />
            <SourcePicture format={source.format} width={2} />
            <span>{source.label}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
