/** Says a day as the page's language does: "28 December 2026". */
import { useSpeech } from '../../../../parts/context.ts';

export function useDay(): (time: number) => string {
  const { language } = useSpeech();
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  return (time) => format.format(time);
}
