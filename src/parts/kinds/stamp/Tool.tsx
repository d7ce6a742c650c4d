/** A stamp as a thing: a turned handle, a brass collar, a mount with its name on a label. */
import type { Option } from '../../../present/question-views.ts';
import type { Stamp } from '../../../rules/weekend.ts';
import { colours } from '../../theme/theme.ts';

const { ink, cream, lamp, teal, vermilion, mint } = colours;
const shade = colours['lamp-shade'];

/** The wood in light and in shade, and the rubber. */
const TONES: Readonly<Record<Stamp, readonly [light: string, dark: string, rubber: string]>> = {
  faithful: [mint, '#6fa497', teal],
  widened: ['#e0663f', colours['vermilion-dark'], vermilion],
  narrowed: ['#8fa0c8', '#5b6fa3', colours['gov-blue']],
  'left-out': ['#f4c765', shade, shade],
  misplaced: ['#c2a78a', '#8a6a4c', '#5d4a37'],
};

const GRIP =
  'M57 34C54 14 67 3 78 3S102 14 99 34C97 47 89 52 89 62C89 76 103 82 105 98H51C53 82 67 76 67 62C67 52 59 47 57 34Z';
const GRIP_IN_SHADE = 'M78 3C89 3 102 14 99 34C97 47 89 52 89 62C89 76 103 82 105 98H78Z';

export function Tool({ stamp }: { readonly stamp: Option<Stamp> }) {
  const [light, dark, rubber] = TONES[stamp.id];
  return (
    <span class="tool-stamp">
      <svg viewBox="0 0 156 172" aria-hidden="true" focusable="false">
        <g stroke={ink} stroke-width="2.5" stroke-linejoin="round">
          <path d={GRIP} fill={light} />
          <path d={GRIP_IN_SHADE} fill={dark} stroke="none" />
          <path d={GRIP} fill="none" />
          <path
            d="M67 18c3-6 7-8 10-8"
            fill="none"
            stroke={cream}
            stroke-width="4"
            stroke-linecap="round"
            opacity="0.7"
          />
          <path d="M46 98h64v12H46z" fill={lamp} />
          <path d="M78 99.2h30.800v9.600H78z" fill={shade} stroke="none" />
          <path d="M2 110h152v46H2z" fill={light} />
          <path d="M112 111.200h40.800v43.600H112z" fill={dark} stroke="none" />
          <path d="M10 116h136v34H10z" fill={cream} />
          <path d="M5 156h146v13H5z" fill={rubber} />
        </g>
      </svg>
      <span class="tool-stamp__name" key={stamp.label}>
        {stamp.label}
      </span>
    </span>
  );
}
