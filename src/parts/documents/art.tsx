/** Drawings in the heads of documents: our own seal, a lectern with microphones, a night scene, a pin. Decoration only. */
import type { CityMark } from '../../present/scenery.ts';
import { colours } from '../theme/theme.ts';

const { ink, cream, vermilion, night } = colours;
const STONE = '#e9dfc6';
const STONE_SHADE = '#8fa0bf';
const CITY = '#16264a';
const WINDOW = '#ffd36b';

const hidden = { 'aria-hidden': 'true', focusable: 'false' } as const;

/** A pediment on columns inside two rings: a sign for "government building", no office's seal. */
export function Seal() {
  return (
    <svg class="art-seal" viewBox="0 0 64 64" {...hidden}>
      <circle cx="32" cy="32" r="30" fill="none" stroke="currentColor" stroke-width="3.5" />
      <circle cx="32" cy="32" r="25" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path
        fill="currentColor"
        d="m32 15 17 8.500v2.500H15v-2.500zM18 28h5v14h-5zm7.7 0h5v14h-5zm7.6 0h5v14h-5zm7.7 0h5v14h-5zM15 44h34v4H15z"
      />
    </svg>
  );
}

/** Hills, a lectern and three microphones. */
export function Lectern() {
  return (
    <svg class="art-lectern" viewBox="0 0 120 92" preserveAspectRatio="xMinYMax meet" {...hidden}>
      <path fill={colours['teal-2']} d="M0 92V62l22-20 18 14 24-30 24 26 14-10 18 22v28z" />
      <path fill="none" stroke={ink} stroke-width="4" d="m48 62-9-30m22 30V24m13 38 10-30" />
      <g fill={ink}>
        <rect x="32" y="16" width="13" height="21" rx="6.5" transform="rotate(-17 38 27)" />
        <rect x="54.5" y="6" width="13" height="22" rx="6.5" />
        <rect x="78" y="16" width="13" height="21" rx="6.5" transform="rotate(18 84 27)" />
      </g>
      <path fill={cream} d="M30 60h62l10 32H20z" />
      <path fill={colours['cream-2']} d="M30 60h62l2.5 8h-67z" />
    </svg>
  );
}

/** An obelisk and a dome. */
function Stones() {
  return (
    <>
      <g transform="translate(40 93) scale(.72)">
        <path fill={STONE} d="m206 332 8-270 11-30 11 30 8 270z" />
        <path fill={STONE_SHADE} d="m225 32 11 30 8 270h-19z" />
      </g>
      <g transform="translate(150 83) scale(.75)">
        <path
          fill={STONE}
          d="M426 216h112v-14H426zM444 202c0-52 14-84 38-92 24 8 38 40 38 92zM476 84h12v28h-12zM480 84h4l-2-24zM430 222h104v46H430zM386 268h192v64H386z"
        />
        <path fill={STONE_SHADE} d="M496 202c4-40 0-72-14-92 24 8 38 40 38 92z" />
        <path
          fill={CITY}
          d="M440 230h5v32h-5zm14 0h5v32h-5zm14 0h5v32h-5zm14 0h5v32h-5zm14 0h5v32h-5zm14 0h5v32h-5zM398 284h6v44h-6zm16 0h6v44h-6zm16 0h6v44h-6zm106 0h6v44h-6zm16 0h6v44h-6z"
        />
      </g>
    </>
  );
}

/** A city by night behind a figure without a face: someone reports, nobody in particular. */
export function NightScene({ city }: { readonly city: CityMark | undefined }) {
  return (
    <div class="art-scene" aria-hidden="true">
      <svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMax slice" focusable="false">
        <path fill={STONE} d="M96 40a30 30 0 0 1 0 60 39 39 0 0 0 0-60" />
        {city === 'obelisk' && <Stones />}
        <path
          fill={CITY}
          d="M0 262h52v98H0zm52-26h46v124H52zm46 40h58v84H98zm58 22h54v62h-54zm54-30h44v92h-44zm44 24h70v66h-70zm310-18h76v84h-76z"
        />
        <path
          fill={WINDOW}
          d="M22 280h6v9h-6zm52-24h6v9h-6zm0 28h6v9h-6zm48 14h6v9h-6zm104-12h6v9h-6zm356 8h6v9h-6zm24 18h6v9h-6z"
        />
        <path fill={night} d="M0 326h640v34H0z" />
        <g transform="translate(82 86) scale(.77)">
          <path
            fill={ink}
            d="M320 112a46 46 0 0 1 46 46c0 24-10 40-20 48v12c40 8 84 32 92 142H202c8-110 52-134 92-142v-12c-10-8-20-24-20-48a46 46 0 0 1 46-46z"
          />
          <path stroke={ink} stroke-width="16" stroke-linecap="round" d="m436 336-24-62" />
          <rect
            x="385"
            y="232"
            width="36"
            height="52"
            rx="16"
            fill={vermilion}
            transform="rotate(-21 403 258)"
          />
          <path fill={cream} d="m390 262 33-13 4 9-33 13z" />
        </g>
      </svg>
    </div>
  );
}

/** The pin that holds a note: the thread's colour, so that the desk's own paper belongs to the desk. */
export function PinHead() {
  return (
    <svg class="art-pin" viewBox="0 0 32 32" {...hidden}>
      <circle cx="16" cy="14" r="11" fill={vermilion} stroke={ink} stroke-width="3" />
      <circle cx="12" cy="10" r="3" fill={cream} />
    </svg>
  );
}
