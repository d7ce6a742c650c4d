/** The least a Phaser page can be: one scene, one shape. The bench measures the game against it. */
import { Game, Scale, WEBGL } from 'phaser';

const game = new Game({
  type: WEBGL,
  width: window.innerWidth,
  height: window.innerHeight,
  scale: { mode: Scale.NONE },
  banner: false,
  audio: { noAudio: true },
  scene: {
    create() {
      this.add.image(200, 200, '__WHITE').setDisplaySize(120, 80).setTint(0xf4b740);
    },
  },
});

game.events.once('postrender', () => {
  // What was drawn is on the screen with the next frame.
  requestAnimationFrame(() => {
    document.documentElement.dataset['painted'] = 'true';
  });
});
