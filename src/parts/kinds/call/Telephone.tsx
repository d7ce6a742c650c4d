/** The desk's telephone, drawn flat; decoration, whose question stands beside it. */
import { colours } from '../../theme/theme.ts';

const { ink, vermilion, cream, lamp } = colours;

export function Telephone() {
  return (
    <svg class="call__telephone" viewBox="0 0 120 84" aria-hidden="true" focusable="false">
      <path fill={colours['vermilion-dark']} d="M30 38h60l18 42H12z" />
      <path fill={vermilion} d="M36 38h48l13 36H23z" />
      <path fill={ink} d="M42 28h8v12h-8zm28 0h8v12h-8z" />
      <path fill={ink} d="M12 14c14-12 82-12 96 0l4 16H86l-4-12H38l-4 12H8z" />
      <circle cx="60" cy="57" r="16" fill={cream} />
      <circle cx="60" cy="57" r="6" fill={ink} />
      {[0, 45, 90, 135, 180, 225, 270].map((turn) => (
        <circle key={turn} cx="60" cy="46" r="2.4" fill={ink} transform={`rotate(${turn} 60 57)`} />
      ))}
      <path fill="none" stroke={lamp} stroke-width="3" d="M104 70c8 0 10 6 10 12" />
    </svg>
  );
}
