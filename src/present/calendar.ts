/** One day in a calendar file, for any calendar to take in (RFC 5545, Desruisseaux 2009). */

export interface CalendarDay {
  /** Names it for the calendar, so that taking it in twice is taking it in once. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** The day on which it is made, written the same way. */
  readonly made: string;
  readonly title: string;
  readonly about: string;
}

/** A line holds at most so many octets; what is longer goes on in the next, after a space. */
const OCTETS = 75;

/** The text of the file: one event that takes the whole day. */
export function calendarFile({ id, on, made, title, about }: CalendarDay): string {
  const day = on.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Back Channel//Other desks//EN',
    'BEGIN:VEVENT',
    `UID:${id}-${day}@back-channel`,
    `DTSTAMP:${made.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Never within a character. */
function folded(line: string): string {
  let room = OCTETS;
  return Array.from(line)
    .map((character) => {
      const size = new TextEncoder().encode(character).length;
      const breaks = size > room;
      room = (breaks ? OCTETS - 1 : room) - size;
      return breaks ? `\r\n ${character}` : character;
    })
    .join('');
}
