/** A slip of forecasts: one sheet of rows and one dial, which shows the row in hand. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QuestionView } from '../../present/kinds/table.ts';
import type { SlipRow } from '../../present/locks.ts';
import type { QuestionId } from '../../rules/weekend.ts';
import { useLaidOut } from '../browser/laid-out.ts';
import { useWords } from '../context.ts';
import { nextAfter, useInHand } from '../in-hand.ts';
import { RichText } from '../documents/RichText.tsx';
import { Icon } from '../icons/icons.tsx';
import { FeedbackCard } from '../kinds/FeedbackCard.tsx';
import { partsOf } from '../kinds/table.ts';
import { SmallDial } from './SmallDial.tsx';

interface SlipProps {
  readonly rows: readonly SlipRow[];
  readonly questions: readonly QuestionView[];
  /** What it lies in, with the way on: from the row in hand to the next that is open, where one is. */
  readonly within: (
    slip: ComponentChildren,
    inHand: SlipRow | undefined,
    next: (() => void) | undefined,
  ) => ComponentChildren;
}

function isOpen({ lock }: SlipRow): boolean {
  return lock !== undefined;
}

export function Slip({ rows, questions, within }: SlipProps) {
  const ids = rows.map(({ question }) => question);
  const { at, take, lead, led } = useInHand(ids, () => rows.find(isOpen)?.question);
  const inHand = rows[at];
  const list = useRef<HTMLOListElement>(null);
  // On a small screen the sheet shows a row or two.
  useLaidOut(() => {
    list.current?.querySelector('[data-in-hand="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  // A row taken up for the player is told by its button.
  useLaidOut(
    (focus) => {
      if (led > 0) focus(list.current?.querySelector<HTMLElement>('[aria-pressed="true"]'));
    },
    [led],
  );
  const viewOf = (id: QuestionId | undefined) => questions.find((view) => view.id === id);
  const next = nextAfter(rows, at, isOpen)?.question;
  // Once it is locked, the next open row comes to hand.
  const before = useRef(inHand);
  useLayoutEffect(() => {
    const { current: was } = before;
    before.current = inHand;
    if (inHand?.locked && was?.question === inHand.question && !was.locked) lead(next ?? inHand.question);
  });
  const view = viewOf(inHand?.question);
  const slip = (
    <div class="slip" data-shown={inHand?.question}>
      <div class="slip__sheet">
        <SlipHead rows={rows} />
        <ol class="slip__rows" ref={list}>
          {rows.map((row) => (
            <Row
              key={row.question}
              row={row}
              view={viewOf(row.question)}
              inHand={row === inHand}
              onTake={() => take(row.question)}
            />
          ))}
        </ol>
      </div>
      {view && <InHand key={view.id} view={view} />}
    </div>
  );
  return within(slip, inHand, next === undefined ? undefined : () => lead(next));
}

function SlipHead({ rows }: { readonly rows: readonly SlipRow[] }) {
  const t = useWords();
  const done = rows.filter(({ locked }) => locked).length;
  return (
    <p class="slip__head">
      <b>{t('slip.title')}</b>
      <span key={done}>{t('slip.count', { done, of: rows.length })}</span>
    </p>
  );
}

interface RowProps {
  readonly row: SlipRow;
  readonly view: QuestionView | undefined;
  readonly inHand: boolean;
  readonly onTake: () => void;
}

/** The whole row takes it up; what is said of it before its needle is touched stands in the row. */
function Row({ row, view, inHand, onTake }: RowProps) {
  const t = useWords();
  const { percent, wordLabel, locked, known } = row;
  if (!view) return null;
  const { Before } = partsOf(view);
  return (
    <li class="slip__row" data-in-hand={inHand} data-locked={locked}>
      <button type="button" class="slip__take" aria-pressed={inHand} aria-label={row.name} onClick={onTake}>
        <SmallDial percent={percent} />
      </button>
      <div class="slip__asked">
        <h2 class="prompt" tabIndex={-1}>
          <RichText runs={view.prompt} />
        </h2>
        {inHand && !locked && view.help.length > 0 && (
          <p class="help">
            <RichText runs={view.help} />
          </p>
        )}
      </div>
      <div class="slip__said">
        <span key={percent} class="slip__number" aria-hidden="true">
          {percent === undefined ? t('dial.unset.number') : t('percent', { percent })}
          {locked && <Icon name="lock" size={0.6} stroke={3.5} />}
        </span>
        <span key={wordLabel} aria-hidden="true">
          {wordLabel}
        </span>
        {known && <span>{t('slip.known')}</span>}
      </div>
      {inHand && Before && <Before view={view} />}
    </li>
  );
}

/** The large dial of the row in hand. */
function InHand({ view }: { readonly view: QuestionView }) {
  const { Control } = partsOf(view);
  return (
    <section class={`slip__hand question question--${view.kind}`} data-locked={view.locked}>
      <Control view={view} />
      {view.feedback && <FeedbackCard feedback={view.feedback} />}
    </section>
  );
}
