/** The head of each format: nameplate in plain text, letterhead, lectern, browser frame, picture with lower third. */
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Format } from '../../present/scenery.ts';
import type { DocumentView } from '../../present/desk-views.ts';
import { Lectern, NightScene, PinHead, Seal } from './art.tsx';

export interface HeadProps {
  readonly view: DocumentView;
  readonly titleId: string;
}

interface LineProps {
  readonly view: DocumentView;
}

const Name = ({ view }: LineProps) => (
  <p class="document__name" dir="auto">
    <span key={view.name}>{view.name}</span>
  </p>
);

const Dated = ({ view }: LineProps) => (
  <p class="document__date">
    <span key={view.date}>{view.date}</span>
  </p>
);

/** The letter's "For immediate release", or a line in the language of the press conference. */
const Dress = ({ view: { dress } }: LineProps) =>
  dress && (
    <p
      class="document__dress"
      lang={dress.language}
      dir="auto"
      translate={dress.language === undefined ? undefined : false}
    >
      {dress.text}
    </p>
  );

const Title = ({ view, titleId }: HeadProps) => (
  <h2 class="document__title" id={titleId} dir="auto">
    <span key={view.title}>{view.title}</span>
  </h2>
);

/** Name and date on one line, then the title: the plain head that newspaper, magazine and note dress by style alone. */
const plainHead =
  (ornament?: ComponentChildren): FunctionComponent<HeadProps> =>
  (props) => (
    <header class="document__head">
      {ornament}
      <div class="document__line">
        <Name view={props.view} />
        <Dated view={props.view} />
      </div>
      <Title {...props} />
    </header>
  );

function StatementHead(props: HeadProps) {
  return (
    <header class="document__head">
      <div class="document__letterhead">
        <Seal />
        <Name view={props.view} />
      </div>
      <div class="document__line">
        <Dress view={props.view} />
        <Dated view={props.view} />
      </div>
      <Title {...props} />
    </header>
  );
}

function TranscriptHead(props: HeadProps) {
  return (
    <header class="document__head">
      <div class="document__band">
        <Lectern />
        <div class="document__place">
          <Dress view={props.view} />
          <Name view={props.view} />
          <Dated view={props.view} />
        </div>
      </div>
      <Title {...props} />
    </header>
  );
}

function WebHead(props: HeadProps) {
  return (
    <header class="document__head">
      <div class="document__browser">
        <span class="document__lights" aria-hidden="true" />
        <Name view={props.view} />
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M20 5v6h-6M19.4 11A8 8 0 1 0 20 14.5" />
        </svg>
      </div>
      <Title {...props} />
      <Dated view={props.view} />
    </header>
  );
}

function BroadcastHead(props: HeadProps) {
  return (
    <header class="document__head">
      <NightScene city={props.view.city} />
      <div class="document__lower-third">
        <Name view={props.view} />
        <Title {...props} />
        <Dated view={props.view} />
      </div>
    </header>
  );
}

export const HEADS: Readonly<Record<Format, FunctionComponent<HeadProps>>> = {
  newspaper: plainHead(),
  statement: StatementHead,
  transcript: TranscriptHead,
  web: WebHead,
  broadcast: BroadcastHead,
  note: plainHead(<PinHead />),
  magazine: plainHead(),
  card: plainHead(),
};
