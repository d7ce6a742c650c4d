/** How the desk of each old file looks. Nothing on it answers anything. */
import type { DeskLook } from '../../present/scenery.ts';

export const desks: Readonly<Record<string, DeskLook>> = {
  telegram: {
    lamp: 'glass',
    light: 'gaslight',
    window: 'poles',
    things: ['candlestick', 'telegraph-key', 'bundle'],
  },
  graves: { lamp: 'bulb', light: 'ash', window: 'bare', things: [] },
  edition: {
    lamp: 'banker',
    light: 'amber',
    window: 'towers',
    things: ['typewriter', 'paste-pot', 'telephone'],
  },
  pound: { lamp: 'enamel', light: 'fog', window: 'chimneys', things: ['wireless', 'ledger', 'mug'] },
  aircraft: { lamp: 'drum', light: 'forenoon', window: 'roofs', things: ['globe', 'reels', 'pencils'] },
  missiles: { lamp: 'bell', light: 'frost', window: 'branches', things: ['telephone', 'trays', 'mug'] },
  'second-night': {
    lamp: 'globe',
    light: 'sultry',
    window: 'rain',
    things: ['wire-machine', 'reels', 'pencils'],
  },
  volumes: { lamp: 'cone', light: 'harbour', window: 'cranes', things: ['books', 'magnifier', 'typewriter'] },
  wind: { lamp: 'arm', light: 'birch', window: 'pines', things: ['telephone', 'mug', 'terminal'] },
  fusion: { lamp: 'tube', light: 'dusty', window: 'peaks', things: ['beaker', 'papers', 'terminal'] },
};
