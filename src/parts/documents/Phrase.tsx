/** A phrase inside a document: pressed to mark it, and once locked told right from missed from false alarm. */
import type { Ink, PhraseId } from '../../rules/weekend.ts';
import { useFewKeys } from '../context.ts';
import { Icon, type IconName } from '../icons/icons.tsx';
import { type Marking, type PhraseState, phraseState } from './marking.ts';

/** The sign in a phrase's badge, beside its colour and line. A phrase still open has an empty ring. */
const BADGES: Readonly<Partial<Record<PhraseState, IconName>>> = {
  marked: 'dot',
  hit: 'check',
  missed: 'plus',
  'false-alarm': 'close',
  spare: 'minus',
};

const VERDICTS = { hit: 'hit', missed: 'missed', 'false-alarm': 'falseAlarm', spare: 'spare' } as const;

/** The colour in which a phrase has stayed marked, and what that says. */
export interface Inked {
  readonly ink: Ink;
  readonly label: string;
}

interface Props {
  readonly id: PhraseId;
  readonly text: string;
  readonly marking: Marking;
  readonly inked: Inked | undefined;
  /** True for the one phrase that Tab reaches, unless it reaches all; arrow keys move on from it. */
  readonly reachable: boolean;
  /** The highlighter runs over it. */
  readonly held: boolean;
  readonly onReach: () => void;
  /** The highlighter is set down on it. */
  readonly onDraw: (event: PointerEvent) => void;
}

/**
 * A span with the button role, not a native button: a button never breaks across lines (browsers lay it out as an
 * inline block), and Firefox lets no one select the text in it, as marking by a selection that runs over it needs.
 */
export function Phrase({ id, text, marking, inked, reachable, held, onReach, onDraw }: Props) {
  const few = useFewKeys();
  const state = phraseState(marking, id);
  const badge = BADGES[state];
  const content = (
    <>
      {state !== 'plain' && (
        <span class="phrase__badge" key={state}>
          {badge && <Icon name={badge} size={0.66} stroke={4.5} />}
        </span>
      )}
      <span key={text}>{text}</span>
      {inked && <span class="visually-hidden"> ({inked.label})</span>}
    </>
  );
  // What is marked now has the colour of this highlighter; what was marked before keeps its own.
  const own = state === 'marked' || state === 'hit' || state === 'missed';
  const ink = own ? marking.ink : inked?.ink;
  if (marking.locked) return <JudgedPhrase state={state} ink={ink} marking={marking} children={content} />;
  return (
    <span
      role="button"
      tabIndex={reachable || few ? 0 : -1}
      aria-pressed={state === 'marked'}
      class={`phrase phrase--${state}`}
      data-phrase={id}
      data-held={held}
      data-ink={ink}
      onPointerDown={onDraw}
      onClick={() => marking.onToggle(id)}
      onFocus={onReach}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!event.repeat) marking.onToggle(id);
      }}
    >
      {content}
    </span>
  );
}

interface JudgedProps {
  readonly state: PhraseState;
  readonly ink: Ink | undefined;
  readonly marking: Marking;
  readonly children: preact.ComponentChildren;
}

function JudgedPhrase({ state, ink, marking, children }: JudgedProps) {
  const verdict = state in VERDICTS ? VERDICTS[state as keyof typeof VERDICTS] : undefined;
  return (
    <span class={`phrase phrase--${state}`} data-ink={ink}>
      {children}
      {verdict && <span class="visually-hidden"> ({marking.labels[verdict]})</span>}
    </span>
  );
}
