/** Five stamps on their rail: picked up by hand, by a press or by keys, and brought down by the button at the foot. */
import { useRef } from 'preact/hooks';
import type { StampView } from '../../../present/kinds/stamp.ts';
import { plain } from '../../../words/words.ts';
import { useLaidOut } from '../../browser/laid-out.ts';
import { useAnswer, useRadios, useWords } from '../../context.ts';
import { Pause } from '../../controls/spoken.tsx';
import { RichText } from '../../documents/RichText.tsx';
import { Tool } from './Tool.tsx';
import { useStamping } from './useStamping.ts';

export function Stamp({ view }: { readonly view: StampView }) {
  const t = useWords();
  const held = view.stamps.find(({ id }) => id === view.inHand);
  return (
    <>
      <Rack view={view} />
      {!view.locked && (
        <p class="note" role="status">
          {held ? t('stamp.in-hand', { stamp: held.label, gloss: held.hint ?? '' }) : t('stamp.none')}
        </p>
      )}
    </>
  );
}

/** Where the line and its sources can be read. */
export function Addresses({ view }: { readonly view: StampView }) {
  const t = useWords();
  return (
    <details>
      <summary>{t('stamp.where')}</summary>
      <p class="addresses">
        <RichText runs={view.where} />
      </p>
    </details>
  );
}

function Rack({ view }: { readonly view: StampView }) {
  const answer = useAnswer(view.id);
  const radioOf = useRadios(view.id);
  const take = useStamping(view);
  const rack = useRef<HTMLFieldSetElement>(null);
  const mightStamp = useRef(false);
  // Once the rest is answered they come up in its place, unless they have one of their own.
  useLaidOut(() => {
    const isInPane = rack.current?.offsetParent?.closest('.ask');
    if (isInPane && view.mayStamp && !mightStamp.current)
      rack.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    mightStamp.current = view.mayStamp;
  }, [view.mayStamp]);
  return (
    <fieldset class="rack" ref={rack} disabled={view.locked} data-locked={view.locked}>
      <legend class="visually-hidden">{plain(view.prompt)}</legend>
      {view.stamps.map((stamp) => (
        <label key={stamp.id} class="rack__place" data-out={!view.locked && view.inHand === stamp.id}>
          <input
            type="radio"
            name={radioOf(stamp.id)}
            checked={view.inHand === stamp.id}
            onChange={() => answer(stamp.id)}
          />
          <span
            class="rack__tool"
            data-toy={`stamp:${stamp.id}`}
            onPointerDown={(event) => take(event, stamp.id)}
          >
            <Tool stamp={stamp} />
          </span>
          <Pause />
          <small class="rack__gloss">
            <span key={stamp.hint}>{stamp.hint}</span>
          </small>
        </label>
      ))}
    </fieldset>
  );
}

/** What the line is to us, and how much it bears on what the article concludes. */
export function Stamped({ view: { right, bearing } }: { readonly view: StampView }) {
  const t = useWords();
  return (
    <dl class="stamped">
      <dt>{t('stamp.ours')}</dt>
      <dd data-stamp={right?.id}>{right?.label}</dd>
      <dt>{t('bearing')}</dt>
      <dd>{bearing?.label}</dd>
    </dl>
  );
}
