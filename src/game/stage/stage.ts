/** Starts the stage beneath the page: the game, its scenes, its size, and its sleep while nothing moves. */
import type { Screen } from '../../present/screen.ts';
import type { RoomThing } from '../../present/things.ts';
import { beginGame, type Phaser } from './begin.ts';
import { type ContextWatch, watchContext } from './context.ts';
import type { Attention, Stage, StageOptions } from './contract.ts';
import { createFuse, type Fuse } from '../../parts/fuse.ts';
import { momentOf } from './moment.ts';
import type { Game, PhaserScene } from './phaser.ts';
import { fadeFor, type LiveScene, type Moment, openScene, type Scene } from './scene.ts';
import type { Scenes } from './scenes/table.ts';
import { type Size, sizeOf, softwareOf, watchSize } from './size.ts';

/** The longest time one frame lets pass, ms: after a stall things go on instead of jumping. */
const LONGEST_FRAME = 250;

/** Begins the stage; its scenes come from `scenes`. Rejects where the browser has no WebGL, as Phaser finds: the page goes on alone. */
export async function startStage(phaser: Phaser, options: StageOptions, scenes: Scenes): Promise<Stage> {
  const game = await beginGame(
    phaser,
    options.parent,
    sizeOf(options.parent, () => false),
  );
  return runStage(game, options, scenes);
}

interface Showing {
  readonly scene: Screen['scene'];
  /** The name of the Phaser scene that holds it. */
  readonly name: string;
  readonly live: LiveScene;
}

/** Everything the running stage remembers. */
interface Run {
  readonly game: Game;
  readonly options: StageOptions;
  readonly scenes: Scenes;
  size: Size;
  showing: Showing | undefined;
  /** The scene that still shows through while the next one fades in. */
  leaving: string | undefined;
  last: Pick<Moment, 'screen' | 'still' | 'news'> | undefined;
  /** What the last frame shows, see LiveScene.look. */
  drawn: string;
  moving: boolean;
  /** The last screen waits for the next frame to take it up. */
  due: boolean;
  /** A drawing that waits for the page to be painted first. */
  coming: number | undefined;
  /** When the last frame was, ms. */
  before: number;
  /** Names given so far. */
  named: number;
  gone: boolean;
  readonly context: ContextWatch;
  /** Around all that is called from outside: by the page, by Phaser, by the browser. */
  readonly fused: Fuse;
}

function runStage(game: Game, options: StageOptions, scenes: Scenes): Stage {
  const software = softwareOf(game);
  const stop = (): void => {
    if (run.gone) return;
    run.gone = true;
    unwatch();
    context.stop();
    // The game takes itself down in its own next step, so it must be awake for one.
    game.destroy(true);
    game.loop.callback = (...passed) => game.step(...passed);
    game.loop.wake();
  };
  const giveUp = (): void => {
    if (run.gone) return;
    stop();
    options.onLost();
  };
  const fused = createFuse(giveUp);
  const context = watchContext(
    game,
    () => options.onSeen(false),
    fused(() => fit(run, run.size)),
  );
  const run: Run = {
    game,
    options,
    scenes,
    size: sizeOf(options.parent, software),
    showing: undefined,
    leaving: undefined,
    last: undefined,
    drawn: '',
    moving: false,
    due: false,
    coming: undefined,
    before: performance.now(),
    named: 0,
    gone: false,
    context,
    fused,
  };
  const refit = fused((size: Size) => fit(run, size));
  const unwatch = watchSize(options.parent, software, refit);
  game.loop.callback = fused((now, passed) => {
    if (game.isPaused) return;
    passTime(run);
    // Phaser's own step draws a whole frame, whatever it shows.
    if (looksElse(run)) game.step(now, passed);
    restIfStill(run);
  });
  refit(run.size);
  return {
    show: fused((screen: Screen, still: boolean, news: Moment['news']) => {
      run.last = { screen, still, news };
      // A toy goes with the hand; everything else may come a frame later.
      if (screen.hand) drawSoon(run);
      else drawAfterPage(run);
    }),
    measure: fused(() => drawSoon(run)),
    attend: fused((attention: Attention) => stir(run, run.showing?.live.attend(attention))),
    touch: fused((thing: RoomThing) => stir(run, run.showing?.live.touch(thing))),
    asleep: () => !game.loop.running,
    destroy: stop,
  };
}

/** Wakes for what has been set moving without a new screen. */
function stir(run: Run, moved: boolean | undefined): void {
  if (run.gone || !moved) return;
  run.moving = true;
  wake(run);
}

/** What already moves takes up the screen with its next frame, once for however many screens come before it. */
function drawSoon(run: Run): void {
  if (run.game.loop.running && run.showing?.scene === run.last?.screen.scene) run.due = true;
  else drawAfterPage(run);
}

/**
 * The answer to a press is the page's, and comes first: until the browser has painted that, the stage stands still, and
 * then it wakes, paints a scene, takes up the screen.
 */
function drawAfterPage(run: Run): void {
  if (run.gone || !run.last) return;
  if (isHidden(run)) {
    see(run, false);
    return;
  }
  if (!run.showing) {
    draw(run);
    return;
  }
  run.game.canvas.dataset['asleep'] = 'false';
  run.game.loop.sleep();
  const drawNow = run.fused(() => {
    run.coming = undefined;
    draw(run);
  });
  // One picture later still: the focus, and paper that begins to slide, would otherwise wait for the stage.
  run.coming ??= requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawNow)));
}

/** Draws the last screen where the page's anchors are now, in its own scene, or nothing where that is not here. */
function draw(run: Run): void {
  const { last, gone } = run;
  if (!last || gone || isHidden(run)) return;
  if (isWanted(run, last.screen.scene)) {
    const built = run.scenes.get(last.screen.scene);
    run.game.canvas.dataset['asleep'] = 'false';
    if (!built) {
      void bring(run, last.screen.scene);
      return;
    }
    run.showing = change(run, last.screen, built, last.still);
    see(run, true);
  }
  run.showing?.live.update(momentOf(run.size, run.options.anchor, last));
  run.moving = true;
  wake(run);
}

/** Sends for a scene, and draws it if it is still wanted when it comes; meanwhile no other stands behind its page. */
async function bring(run: Run, scene: Screen['scene']): Promise<void> {
  see(run, false);
  vacate(run);
  await run.scenes.bring(scene);
  if (run.scenes.get(scene) && isWanted(run, scene)) run.fused(draw)(run);
}

/** Shows the canvas or hides it, and tells the page. */
function see({ game, options }: Run, seen: boolean): void {
  game.canvas.style.visibility = seen ? '' : 'hidden';
  options.onSeen(seen);
  options.onThings([]);
}

/** As in the reading view, and while the graphics are lost: then nothing can be drawn, and there is nothing to wake for. */
function isHidden({ size, context }: Run): boolean {
  return size.width === 0 || size.height === 0 || context.isLost();
}

/** Whether the last screen is of this scene, and another one or none still shows. */
function isWanted({ last, showing }: Run, scene: Screen['scene']): boolean {
  return last?.screen.scene === scene && showing?.scene !== scene;
}

/** Opens the scene of a screen on top of the one before, which stays until the new one has faded in. */
function change(run: Run, screen: Screen, built: Scene, still: boolean): Showing {
  const fading = run.showing ? fadeFor(still) : 0;
  // Built afresh in a new size it is whole at once.
  const gradually = run.showing !== undefined || run.named === 0;
  const mint = (kind: string): string => `${kind} ${(run.named += 1)}`;
  const name = mint(screen.scene);
  clear(run);
  run.leaving = run.showing?.name;
  const { density } = run.size;
  const live = enter(run.game, name, (scene) =>
    openScene(scene, built, { density, fading, gradually, mint: () => mint('plate') }),
  );
  return { scene: screen.scene, name, live };
}

/** Removes the scene before. */
function clear(run: Run): void {
  if (run.leaving) run.game.scene.remove(run.leaving);
  run.leaving = undefined;
}

/** Takes on a size, and builds the scene afresh in it. */
function fit(run: Run, size: Size): void {
  if (run.gone || size.width === 0 || size.height === 0) return;
  const { game } = run;
  run.size = size;
  // The zoom goes first: `setZoom` would refresh with the old size.
  game.scale.zoom = 1 / size.density;
  game.scale.resize(Math.round(size.width * size.density), Math.round(size.height * size.density));
  game.canvas.style.width = `${size.width}px`;
  game.canvas.style.height = `${size.height}px`;
  // What is built afresh has not happened again.
  if (run.last) run.last = { ...run.last, news: [] };
  vacate(run);
  draw(run);
}

/** Removes every scene. */
function vacate(run: Run): void {
  clear(run);
  if (run.showing) run.game.scene.remove(run.showing.name);
  run.showing = undefined;
}

function wake(run: Run): void {
  const { game } = run;
  if (game.loop.running) return;
  run.before = performance.now();
  game.canvas.dataset['asleep'] = 'false';
  game.loop.wake();
}

function passTime(run: Run): void {
  const now = performance.now();
  // A screen of another scene has come in the meantime: its drawing waits for the page.
  if (run.due && run.last && !isWanted(run, run.last.screen.scene)) draw(run);
  run.due = false;
  run.moving = run.showing?.live.tick(Math.min(LONGEST_FRAME, now - run.before)) ?? false;
  run.before = now;
}

/** Whether what is there now is not what the last frame shows. */
function looksElse(run: Run): boolean {
  const { showing, leaving } = run;
  const look = `${showing?.name} ${leaving} ${showing?.live.look()}`;
  if (look === run.drawn) return false;
  run.drawn = look;
  return true;
}

/** After a frame in which nothing moved, the loop sleeps until something is shown. */
function restIfStill(run: Run): void {
  if (run.showing?.live.arrived()) clear(run);
  if (run.moving || run.due || run.gone) return;
  run.game.loop.sleep();
  if (run.coming !== undefined || (run.last && !isHidden(run) && isWanted(run, run.last.screen.scene)))
    return;
  run.options.onThings(run.showing?.live.things() ?? []);
  // With the first picture drawn the line is free for the others.
  run.scenes.bringAll();
  run.game.canvas.dataset['asleep'] = 'true';
}

/** Starts a fresh Phaser scene on top of the others and builds one of ours in it. */
function enter(game: Game, name: string, build: (scene: PhaserScene) => LiveScene): LiveScene {
  const scene = game.scene.add(name, {}, true);
  if (!scene) throw new Error(`the scene ${name} did not start`);
  game.scene.bringToTop(name);
  return build(scene);
}
