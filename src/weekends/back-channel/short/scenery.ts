/** How the short shift looks: as the weekend does, as far as it goes. */
import type { Scenery } from '../../../present/scenery.ts';
import { scenery as whole } from '../scenery.ts';
import { shortShift } from './weekend.ts';

const { places, documents, map, city, clocks, cast } = whole;

/** What of a table is about what there is here. */
function of<Row>(
  table: Readonly<Record<string, Row>> | undefined,
  there: readonly string[],
): Readonly<Record<string, Row>> {
  return Object.fromEntries(Object.entries(table ?? {}).filter(([id]) => there.includes(id)));
}

export const scenery: Scenery = {
  places: of(places, shortShift.chapters),
  scenes: {
    'short-article': 'verdict',
    'short-pages': 'verdict',
    'short-readouts': 'verdict',
    everything: 'verdict',
  },
  panels: {
    shift: 'cast',
    'short-pages': 'pages',
    'short-readouts': 'readouts',
    everything: 'everything',
  },
  documents: of(
    documents,
    shortShift.documents.map(({ id }) => id),
  ),
  ...(map ? { map } : {}),
  ...(city ? { city } : {}),
  ...(clocks ? { clocks } : {}),
  ...(cast ? { cast } : {}),
  remarks: [
    {
      at: 'everything',
      words: 'good-night',
      deeds: [
        'fault-repeated',
        'flash-fell',
        'flash-stood',
        'sure-and-wrong',
        'put-right',
        'near-fifty',
        'right-side',
        'any',
      ],
    },
  ],
};
