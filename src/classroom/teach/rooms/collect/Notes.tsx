/** What came of the hand-ins, each in words: what asks for a decision first, then what is only told. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { stepThatAsks } from '../../../../rules/lookup.ts';
import { useCount, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import type { Conflict, Note, Strange, Told } from '../../store/collecting.ts';

/** More than these are folded. */
const OPEN = 6;
/** So many are shown at a time. */
const PAGE = 50;

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const t = useWords();
  const count = useCount();
  const { teach } = useTeach();
  const told = notes.filter((note) => note.type === 'told');
  const [shown, setShown] = useState(PAGE);
  return (
    <section class="notes" aria-label={t('collect.notes')}>
      {notes.map((note, place) => (
        <Asks key={place} note={note} />
      ))}
      {told.length > 0 && (
        <details open={told.length <= OPEN}>
          <summary>{count('collect.told', told.length)}</summary>
          <ul class="notes__told">
            {told.slice(0, shown).map((note, place) => (
              <Tells key={place} note={note} />
            ))}
          </ul>
          {told.length > shown && (
            <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
              {count('pupils.more', Math.min(PAGE, told.length - shown))}
            </button>
          )}
          <button type="button" class="button" onClick={teach.dismissAll}>
            {t('collect.dismiss')}
          </button>
        </details>
      )}
    </section>
  );
}

function Asks({ note }: { readonly note: Note }) {
  if (note.type === 'told') return null;
  return note.type === 'conflict' ? <OfOneName note={note} /> : <OfAnother note={note} />;
}

interface QuestionProps {
  readonly asks: string;
  readonly ways: readonly { readonly says: string; readonly act: () => void }[];
}

function Question({ asks, ways }: QuestionProps) {
  return (
    <div class="notes__asks">
      <p>{asks}</p>
      <div class="notes__ways">
        {ways.map(({ says, act }) => (
          <button key={says} type="button" class="button" onClick={act}>
            {says}
          </button>
        ))}
      </div>
    </div>
  );
}

function OfOneName({ note }: { readonly note: Conflict }) {
  const t = useWords();
  const { teach, state } = useTeach();
  const { first, question } = note;
  const weekend = state.taught.get(first.weekend)?.production.weekend;
  const step = weekend && stepThatAsks(weekend, question);
  const ways = (['first', 'second', 'both'] as const).map((use) => ({
    says: t(`note.conflict.${use}`),
    act: () => teach.decide(note, use),
  }));
  const heading = step ? t(`step.${step.id}.heading`) : '';
  return <Question asks={t('note.conflict', { name: first.name, step: heading })} ways={ways} />;
}

function OfAnother({ note }: { readonly note: Strange }) {
  const t = useWords();
  const count = useCount();
  const { teach, state } = useTeach();
  const { code, results } = note;
  const { name, code: own } = state.choices;
  const none = code === undefined;
  const add = none ? t('note.no-code.add', { name: name === '' ? own : name }) : t('note.other-class.add');
  return (
    <Question
      asks={count(none ? 'note.no-code' : 'note.other-class', results.length, { code: code ?? '' })}
      ways={[
        { says: add, act: () => teach.addStrange(note) },
        { says: t('note.leave-out'), act: () => teach.dismiss(note) },
      ]}
    />
  );
}

function Tells({ note: { id, values, step, more } }: { readonly note: Told }): ComponentChildren {
  const t = useWords();
  const all = { ...values, step: step === undefined ? '' : t(`step.${step}.heading`) };
  return (
    <li>
      {t(id, all)}
      {more !== undefined && (
        <details>
          <summary>{t('note.where')}</summary>
          {t(more, all)}
        </details>
      )}
    </li>
  );
}
