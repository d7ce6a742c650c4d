/** What marking a document means to the page: the state of each phrase, and which phrases a selection covers. */
import type { Ink, PhraseId } from '../../rules/weekend.ts';

export interface MarkingLabels {
  /** Says what the group of phrases is for, and that arrow keys move between them. */
  readonly group: string;
  readonly markSelection: string;
  readonly hit: string;
  readonly missed: string;
  readonly falseAlarm: string;
  readonly spare: string;
}

export interface Marking {
  /** Every phrase on offer, in reading order. */
  readonly phrases: readonly PhraseId[];
  readonly marked: readonly PhraseId[];
  /** The phrases that hold the key tokens; read once locked. */
  readonly key?: readonly PhraseId[];
  /** Phrases that neither help nor harm; read once locked. */
  readonly spare?: readonly PhraseId[];
  /** The colour of the highlighter, where it has one of its own. */
  readonly ink?: Ink | undefined;
  readonly locked: boolean;
  readonly onToggle: (phrase: PhraseId) => void;
  /** The phrases that a selection of text runs over, in reading order; never empty. */
  readonly onMarkSelection: (phrases: readonly PhraseId[]) => void;
  readonly labels: MarkingLabels;
}

const PHRASE_STATES = ['open', 'marked', 'hit', 'missed', 'false-alarm', 'spare', 'plain'] as const;
export type PhraseState = (typeof PHRASE_STATES)[number];

type Judged = Pick<Marking, 'marked' | 'key' | 'spare' | 'locked'>;

/** How a phrase stands: open or marked while the player marks, then judged against the key. */
export function phraseState(marking: Judged, phrase: PhraseId): PhraseState {
  const marked = marking.marked.includes(phrase);
  if (!marking.locked) return marked ? 'marked' : 'open';
  if (marking.key?.includes(phrase)) return marked ? 'hit' : 'missed';
  if (!marked) return 'plain';
  return marking.spare?.includes(phrase) ? 'spare' : 'false-alarm';
}

/**
 * The phrases of which a range holds at least one letter or digit, in document order. A range that only touches a
 * phrase's edge does not count. Phrases are elements with `data-phrase` inside `root`.
 */
export function phrasesIn(range: Range, root: Element): readonly PhraseId[] {
  const covered: PhraseId[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-phrase]')) {
    const { phrase } = element.dataset;
    if (phrase === undefined || !range.intersectsNode(element)) continue;
    const shared = document.createRange();
    shared.selectNodeContents(element);
    if (range.compareBoundaryPoints(Range.START_TO_START, shared) > 0) {
      shared.setStart(range.startContainer, range.startOffset);
    }
    if (range.compareBoundaryPoints(Range.END_TO_END, shared) < 0)
      shared.setEnd(range.endContainer, range.endOffset);
    if (/[\p{L}\p{N}]/u.test(shared.toString())) covered.push(phrase);
  }
  return covered;
}
