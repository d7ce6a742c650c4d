/** The places of the page that the stage paints in: each a `data-anchor` that a component sets and a painter asks for. */
import type { ClaimId, DocumentId, Pan, QuestionId } from '../rules/weekend.ts';

export interface Anchor {
  /** The value of `data-anchor`. */
  readonly id: string;
  /** Small by nature: painted however little room there is. */
  readonly small: boolean;
}

const large = (id: string): Anchor => ({ id, small: false });
const small = (id: string): Anchor => ({ id, small: true });

export const anchors = {
  titlePanel: large('title-panel'),
  titleThread: small('title-thread'),
  start: small('start'),
  bar: small('bar'),
  tray: small('tray'),
  sources: large('sources'),
  /** Where a chapter opens, as much of its place as a narrow page leaves open. */
  view: large('view'),
  document: large('document'),
  /** What is asked, beside what it is asked about. */
  asked: small('asked'),
  board: large('board'),
  /** As much of the sky as the planet rises in. */
  globe: large('globe'),
  claim: (claim: ClaimId) => small(`claim:${claim}`),
  thread: (question: QuestionId) => small(`thread:${question}`),
  dial: (question: QuestionId) => large(`dial:${question}`),
  reading: (question: QuestionId) => small(`reading:${question}`),
  balance: large('balance'),
  pan: (pan: Pan) => small(`pan:${pan}`),
  weight: small('weight'),
  joint: small('joint'),
  seal: large('seal'),
  /** A judgement on one of the two pages. */
  judged: (question: QuestionId, page: 'yours' | 'article') => small(`page:${question}:${page}`),
  /** A line to be stamped, and each source that it is held against. */
  line: small('line'),
  sourced: (document: DocumentId) => small(`sourced:${document}`),
  turningPoint: (point: string) => large(`turning-point:${point}`),
  /** The card index of practice, and each of its drawers. */
  cabinet: large('cabinet'),
  drawer: (skill: string) => small(`drawer:${skill}`),
} as const;
