/** Names of Phaser's own events, as Phaser spells them. */
export const EVENTS = {
  ready: 'ready',
  textureCame: 'onload',
  destroyed: 'destroy',
  contextLost: 'losewebgl',
  contextRestored: 'restorewebgl',
} as const;
