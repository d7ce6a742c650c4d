/** Discs for people without likenesses: how many voices a document rests on, and the roles around them. */
import type { ComponentChildren } from 'preact';
import type { Face } from '../../rules/weekend.ts';
import { colours } from '../theme/theme.ts';

const PEOPLE = [
  'named',
  'unnamed',
  'spokesman',
  'reporter',
  'agency',
  'editor',
  'blank',
  'left',
  'right',
  'neither',
  'group',
] as const;
export type Person = (typeof PEOPLE)[number];

/** The chords of a circle of radius 30 about 32,32 that run from lower left to upper right, 6 apart: a hatch without a pattern id. */
const HATCH = Array.from({ length: 9 }, (_, index) => {
  const offset = (index - 4) * 6;
  const half = Math.sqrt(30 * 30 - offset * offset);
  const place = (along: number) => 32 + (along + offset) * Math.SQRT1_2;
  const rise = (along: number) => 32 - (along - offset) * Math.SQRT1_2;
  const at = (along: number) => `${place(along).toFixed(1)} ${rise(along).toFixed(1)}`;
  return `M${at(-half)}L${at(half)}`;
}).join('');

/** Shoulders cut off by the disc's edge. */
const SHOULDERS = 'M10 51a24 24 0 0 1 44 0 29 29 0 0 1-44 0Z';

const bust = (fill: string) => (
  <>
    <circle cx="32" cy="25" r="10" fill={fill} />
    <path d={SHOULDERS} fill={fill} />
  </>
);

const disc = (fill: string) => (
  <circle cx="32" cy="32" r="30" fill={fill} stroke={colours.ink} stroke-width="3" />
);

/** A role's sign, drawn on a 24 field set in the middle of the disc. */
const sign = (d: string) => (
  <path
    d={d}
    transform="translate(17 17) scale(1.25)"
    fill="none"
    stroke={colours.ink}
    stroke-width="2.4"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
);

const NAMED = (
  <>
    {disc(colours['gov-blue'])}
    {bust(colours.cream)}
  </>
);

/** Six around a table: those behind, then those in front. */
const ROWS = [
  { y: 22, xs: [20, 32, 44], fill: 'ink-2' },
  { y: 38, xs: [18, 32, 46], fill: 'ink' },
] as const;

const DISCS: Readonly<Record<Person, ComponentChildren>> = {
  named: NAMED,
  unnamed: (
    <>
      <circle cx="32" cy="32" r="30" fill={colours['cream-2']} />
      <path d={HATCH} stroke={colours['ink-2']} stroke-width="2" fill="none" />
      {bust(colours['ink-2'])}
      <circle
        cx="32"
        cy="32"
        r="30"
        fill="none"
        stroke={colours.ink}
        stroke-width="3"
        stroke-dasharray="6 4"
      />
      <path d="M15 20h34v10H15z" fill={colours.ink} />
    </>
  ),
  spokesman: (
    <>
      {disc(colours.lamp)}
      {sign('M12 2a3 3 0 0 1 3 3v7a3 3 0 0 1-6 0V5a3 3 0 0 1 3-3M19 11v1a7 7 0 0 1-14 0v-1M12 19v3')}
    </>
  ),
  reporter: (
    <>
      {disc(colours.mint)}
      {sign('M21.2 6.8a2.8 2.8 0 0 0-4-4L3.8 16.2 2 22l5.8-1.8ZM15 5l4 4')}
    </>
  ),
  agency: (
    <>
      {disc(colours.cream)}
      {sign('m5 8 6 6m-7 0 6-6 2-3M2 5h12M7 2h1m14 20-5-10-5 10m2-4h6')}
    </>
  ),
  editor: (
    <>
      {disc(colours.vermilion)}
      {bust(colours.cream)}
    </>
  ),
  left: NAMED,
  right: (
    <>
      {disc(colours.teal)}
      {bust(colours.cream)}
    </>
  ),
  neither: (
    <>
      {disc(colours.mint)}
      {bust(colours.ink)}
    </>
  ),
  group: (
    <>
      {disc(colours.mint)}
      {ROWS.map(({ y, xs, fill }) =>
        xs.map((x) => (
          <g key={x} fill={colours[fill]} transform={`translate(${x} ${y})`}>
            <circle r="4.6" stroke={colours.mint} stroke-width="1.5" />
            <path d="M-8 13a8 8 0 0 1 16 0Z" stroke={colours.mint} stroke-width="1.5" />
          </g>
        )),
      )}
    </>
  ),
  blank: (
    <>
      <circle cx="32" cy="32" r="30" fill={colours.ink} />
      <circle
        cx="32"
        cy="32"
        r="27"
        fill="none"
        stroke={colours.cream}
        stroke-width="3"
        stroke-dasharray="6 4"
      />
      <path
        d="M25 25a8 8 0 1 1 11 7.4c-3 1.6-4 3-4 6M32 47v.1"
        fill="none"
        stroke={colours.cream}
        stroke-width="5"
        stroke-linecap="round"
      />
    </>
  ),
};

/** Who stands for a link of a chain. */
const FACES: Readonly<Record<Face, Person>> = {
  desk: 'editor',
  named: 'named',
  unnamed: 'unnamed',
  reporter: 'reporter',
  blank: 'blank',
};

/** A link of a chain as a disc. `size` in rem. */
export function LinkDisc({ face, size = 3 }: { face: Face; size?: number }) {
  return <PersonDisc person={FACES[face]} size={size} />;
}

/** One disc, decoration only: who it is stands in words beside it. `size` in rem. */
export function PersonDisc({ person, size = 3 }: { person: Person; size?: number }) {
  return (
    <svg
      class={`person person--${person}`}
      viewBox="0 0 64 64"
      width={`${size}rem`}
      height={`${size}rem`}
      aria-hidden="true"
      focusable="false"
    >
      {DISCS[person]}
    </svg>
  );
}

/** As many discs as a document has voices, named ones first. */
export function Voices({ named, unnamed }: { named: number; unnamed: number }) {
  const people: readonly Person[] = [
    ...Array.from({ length: named }, () => 'named' as const),
    ...Array.from({ length: unnamed }, () => 'unnamed' as const),
  ];
  return (
    <span class="voices" aria-hidden="true">
      {people.map((person, index) => (
        <PersonDisc key={`${person}-${index}`} person={person} />
      ))}
    </span>
  );
}
