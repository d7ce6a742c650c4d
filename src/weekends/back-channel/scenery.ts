/** How the weekend looks: by what light each chapter plays, who and what stands on which side, and how documents are dressed. */
import type { Scenery } from '../../present/scenery.ts';
import type { StepId } from '../../rules/weekend.ts';
import { benchmarks } from './benchmarks.ts';
import { cast } from './cast.ts';
import { remarks } from './remarks.ts';
import { timeline } from './timeline.ts';

/** The same for each step that tells an event. */
function atEvents<Name>(name: Name): Readonly<Record<StepId, Name>> {
  return Object.fromEntries(timeline.events.map(({ step }) => [step, name]));
}

/** The screens on which a forecast of the record comes out. */
const RECORD = ['debate', 'state', 'vote', 'senate', 'margin', 'round', 'names', 'presidents'] as const;

export const scenery: Scenery = {
  places: {
    shift: 'dusk',
    'saturday-evening': 'evening',
    'saturday-night': 'portico',
    sunday: 'conference',
    'file-grows': 'wires',
    monday: 'campaign',
    verdict: 'last-light',
    audit: 'last-light',
    afterwards: 'plain',
  },
  scenes: {
    'campaign-note': 'campaign',
    article: 'verdict',
    'article-hedges': 'verdict',
    'two-pages': 'verdict',
    'article-cell': 'verdict',
    'turning-points': 'verdict',
    readouts: 'verdict',
    everything: 'verdict',
    audit: 'audit',
    'audit-result': 'audit',
    'became-known': 'globe',
    'who-was-right': 'globe',
    'then-and-now': 'globe',
    ...atEvents('globe'),
  },
  // The article comes down from the wall.
  hushed: ['article-cell', 'article-summary'],
  panels: {
    shift: 'cast',
    'two-pages': 'pages',
    'turning-points': 'turning-points',
    readouts: 'readouts',
    everything: 'everything',
    ...Object.fromEntries(RECORD.map((id) => [`record-${id}`, 'record'] as const)),
    'record-sum': 'record-sum',
    'take-away': 'take-away',
    'audit-result': 'audit',
    ...atEvents('event'),
    'became-known': 'events',
    'who-was-right': 'claims',
    'then-and-now': 'then-and-now',
  },
  documents: {
    times: { format: 'newspaper', side: 'left' },
    nsc: { format: 'statement', side: 'left' },
    salehi: { format: 'transcript', side: 'right', dress: 'fa' },
    'al-monitor': { format: 'web', side: 'right' },
    nbc: { format: 'broadcast', side: 'left' },
    campaign: { format: 'note', side: 'left' },
    article: { format: 'magazine' },
    'lib-direct-talks': { format: 'card' },
    'lib-november': { format: 'card' },
    'lib-denials': { format: 'card' },
    'lib-debate': { format: 'card' },
    'in-print': { format: 'magazine' },
    reuters: { format: 'web' },
    afp: { format: 'web' },
    upi: { format: 'web' },
    'edition-plain': { format: 'newspaper' },
    'edition-denied': { format: 'newspaper' },
    issued: { format: 'statement' },
    'nbc-page': { format: 'web' },
    rozen: { format: 'web' },
    'file-in-hand': { format: 'note' },
  },
  map: 'atlantic',
  city: 'obelisk',
  // Washington, where the desk stands, and Tehran, seven and a half hours ahead of it in October.
  clocks: [
    { mark: 'obelisk', ahead: 0 },
    { mark: 'ridge', ahead: 450 },
  ],
  cast,
  remarks,
  gaps: ['one-suspect', 'ploy', 'same-table', 'unnamed', 'israel', 'span', 'condition', 'leap'],
  timeline,
  benchmarks,
};
