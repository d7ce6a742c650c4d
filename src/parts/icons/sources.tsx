/** Small pictures of the formats: seven silhouettes that tell the sources apart at a glance. */
import type { ComponentChildren } from 'preact';
import type { Format } from '../../present/scenery.ts';
import { colours } from '../theme/theme.ts';

const PAPER = '#fff8e8';
const BLUE = '#2b5fa8';
const { ink, teal, vermilion, cream, lamp, mint, night } = colours;
const shade = colours['cream-2'];
const grey = colours['ink-2'];

const PICTURES: Readonly<Record<Format, ComponentChildren>> = {
  newspaper: (
    <>
      <path fill={PAPER} d="M10 12h66v54H14a4 4 0 0 1-4-4z" />
      <path fill={shade} d="M76 24h10v36a6 6 0 0 1-10 4z" />
      <path fill={ink} d="M17 18h52v7H17zm0 11h30v5H17z" />
      <path fill={BLUE} d="M17 39h22v20H17z" />
      <path fill={night} d="m17 59 8-10 6 6 4-4 4 8z" />
      <path stroke={ink} stroke-width="2" d="M44 41h25m-25 6h25m-25 6h25m-25 6h18" />
    </>
  ),
  statement: (
    <>
      <path fill={PAPER} d="M22 6h42l12 12v50H22z" />
      <path fill={shade} d="M64 6v12h12z" />
      <path fill={BLUE} d="m49 13 15 8H34zM37 23h4v11h-4zm10 0h4v11h-4zm10 0h4v11h-4zM34 35h30v3H34z" />
      <path stroke={ink} stroke-width="2" d="M30 45h38m-38 6h38m-38 6h24" />
      <path fill="none" stroke={vermilion} stroke-width="2" d="M54 63c4-5 6 3 9-1s3-2 6 0" />
    </>
  ),
  transcript: (
    <>
      <path fill={mint} d="M8 4h80v44H8z" />
      <path fill={teal} d="m8 36 16-16 12 10 16-20 14 18 10-8 12 14v14H8z" />
      <path fill={cream} d="M30 46h36l6 24H24z" />
      <path fill={shade} d="M30 46h36l1.5 6h-39z" />
      <path fill="none" stroke={ink} stroke-width="2.5" d="m40 46-6-16m14 16V26m8 20 7-16" />
      <g fill={ink}>
        <rect width="9" height="13" x="29" y="20" rx="4.5" transform="rotate(-20 33 26)" />
        <rect width="9" height="14" x="43.5" y="15" rx="4.5" />
        <rect width="9" height="13" x="59" y="20" rx="4.5" transform="rotate(24 63 26)" />
      </g>
      <path stroke={teal} stroke-width="3" d="M38 58h20" />
    </>
  ),
  web: (
    <>
      <path fill={PAPER} d="M8 8h80v58H8z" />
      <path fill={teal} d="M8 8h80v12H8z" />
      <g fill={cream}>
        <circle cx="15" cy="14" r="2.2" />
        <circle cx="22" cy="14" r="2.2" />
        <circle cx="29" cy="14" r="2.2" />
        <path d="M36 11.5h46v5H36z" />
      </g>
      <path fill={ink} d="M15 27h44v6H15zm0 9h30v6H15z" />
      <path stroke={grey} stroke-width="2" d="M15 49h40m-40 6h36" />
      <path stroke={BLUE} stroke-width="2.5" d="M15 61h22" />
      <path fill={vermilion} d="m64 38 16 8-7 2.5 4 7-3.5 2-4-7-5 5z" />
    </>
  ),
  broadcast: (
    <>
      <path fill="none" stroke={shade} stroke-width="2.5" d="m36 4 12 10L62 2" />
      <rect width="80" height="54" x="8" y="12" fill={shade} rx="6" />
      <path fill={BLUE} d="M14 18h60v42H14z" />
      <circle cx="40" cy="33" r="7" fill={cream} />
      <path fill={cream} d="M25 47c1-5 7-7 15-7s14 2 15 7z" />
      <path fill={ink} d="M14 47h60v10H14z" />
      <path fill={vermilion} d="M14 47h12v10H14z" />
      <path fill={cream} d="M30 50.5h34v3H30z" />
      <circle cx="81" cy="26" r="3" fill={ink} />
      <circle cx="81" cy="36" r="3" fill={ink} />
    </>
  ),
  note: (
    <>
      <path fill={shade} d="M24 6h48v60H24z" />
      <path fill={PAPER} d="M20 10h48v58H20z" />
      <path fill={lamp} d="M20 10h48v11H20z" />
      <path
        stroke={ink}
        stroke-width="2.5"
        stroke-dasharray="7 3 4 3"
        d="M27 31h34m-34 8h34m-34 8h34m-34 8h20"
      />
      <path stroke={ink} stroke-width="2" d="m44 20-3 8" />
      <circle cx="45" cy="15" r="6" fill={vermilion} stroke={ink} stroke-width="2" />
    </>
  ),
  magazine: (
    <>
      <path fill={shade} d="M26 12h50v54H26z" />
      <path fill={PAPER} d="M20 6h50v60H20z" />
      <path fill={teal} d="M20 6h7v60h-7z" />
      <path fill={ink} d="M32 12h30v7H32z" />
      <path fill={mint} d="M32 24h32v20H32z" />
      <path fill={teal} d="m32 44 9-12 6 6 7-9 10 15z" />
      <path stroke={ink} stroke-width="2" d="M32 50h32m-32 5h32m-32 5h20" />
    </>
  ),
  card: (
    <>
      <path fill={shade} d="M14 10h72v46H14z" />
      <path fill={PAPER} d="M8 18h72v46H8z" />
      <path fill={vermilion} d="M8 28h72v3H8z" />
      <path fill={ink} d="M14 21h32v4H14z" />
      <path stroke={grey} stroke-width="2" d="M14 39h60m-60 8h60m-60 8h38" />
    </>
  ),
};

/** A format's picture, 4:3. Decoration: the source's name stands beside it. `width` in rem. */
export function SourcePicture({ format, width = 4.5 }: { format: Format; width?: number }) {
  return (
    <svg
      class={`source-picture source-picture--${format}`}
      viewBox="0 0 96 72"
      width={`${width}rem`}
      height={`${(width * 3) / 4}rem`}
      aria-hidden="true"
      focusable="false"
    >
      {PICTURES[format]}
    </svg>
  );
}
