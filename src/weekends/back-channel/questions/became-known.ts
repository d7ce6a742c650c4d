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
      { id: 'baghdad', at: { latitude: 33.3, longitude: 44.4 } },
      { id: 'doha', at: { latitude: 25.3, longitude: 51.5 } },
      { id: 'geneva', at: places.geneva },
      { id: 'istanbul', at: { latitude: 41, longitude: 29 } },
      { id: 'moscow', at: { latitude: 55.8, longitude: 37.6 } },
      { id: 'muscat', at: places.muscat },
      { id: 'new-york', at: places['new-york'] },
      { id: 'oslo', at: { latitude: 59.9, longitude: 10.7 } },
      { id: 'tehran', at: places.tehran },
      { id: 'vienna', at: places.vienna },
      { id: 'washington', at: places.washington },
    ],
  },
] as const satisfies readonly Question[];
