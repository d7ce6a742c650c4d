/** What is asked on the way through what became known; nothing of it is scored. */
import type { Question } from '../../../rules/weekend.ts';
import { places } from '../timeline.ts';

export const becameKnown = [
  {
    id: 'PIN',
    kind: 'pin',
    counts: 'practice',
    paragraphs: [],
    cities: [
      { id: 'baghdad', at: { latitude: 33.34, longitude: 44.4 } },
      { id: 'doha', at: { latitude: 25.29, longitude: 51.53 } },
      { id: 'geneva', at: places.geneva },
      { id: 'istanbul', at: { latitude: 41.01, longitude: 28.95 } },
      { id: 'moscow', at: { latitude: 55.75, longitude: 37.62 } },
      { id: 'muscat', at: places.muscat },
      { id: 'new-york', at: places['new-york'] },
      { id: 'oslo', at: { latitude: 59.91, longitude: 10.75 } },
      { id: 'tehran', at: places.tehran },
      { id: 'vienna', at: places.vienna },
      { id: 'washington', at: places.washington },
    ],
  },
] as const satisfies readonly Question[];
