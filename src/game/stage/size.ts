/** How large the stage is and how many device pixels it paints per CSS px. */
import type { Game } from './phaser.ts';

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS px. */
  readonly density: number;
}

/** On a page that is zoomed out a CSS px is less than a pixel of the screen. */
const SPARSEST = 0.2;
/** More pixels than these cost frames and show nothing. */
const DENSEST = 2;
const DENSEST_IN_SOFTWARE = 1.5;
/** A resize is drawn when it has rested this long, ms. */
const SETTLED = 90;

/** The size of the element that holds the canvas. `software`: whether the browser paints without a graphics card. */
export function sizeOf(parent: HTMLElement, software: () => boolean): Size {
  const own = Math.max(SPARSEST, window.devicePixelRatio || 1);
  const most = own > DENSEST_IN_SOFTWARE && software() ? DENSEST_IN_SOFTWARE : DENSEST;
  return { width: parent.clientWidth, height: parent.clientHeight, density: Math.min(most, own) };
}

/** Asks once, and only where it matters: the answer waits until the graphics have done all that they were told before. */
export function softwareOf(game: Game): () => boolean {
  let found: boolean | undefined;
  return () => (found ??= isSoftware(game));
}

/** True where WebGL runs in software (SwiftShader, llvmpipe). */
function isSoftware({ renderer }: Game): boolean {
  if (!('gl' in renderer)) return true;
  const told = renderer.gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = told ? renderer.gl.getParameter(told.UNMASKED_RENDERER_WEBGL) : '';
  return /swiftshader|llvmpipe|software/i.test(String(name));
}

/** Calls back when the size or the density has changed and come to rest. Returns how to stop. */
export function watchSize(
  parent: HTMLElement,
  software: () => boolean,
  changed: (size: Size) => void,
): () => void {
  let known = sizeOf(parent, software);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const now = sizeOf(parent, software);
    const same = now.width === known.width && now.height === known.height && now.density === known.density;
    if (same || now.width === 0 || now.height === 0) return;
    known = now;
    changed(now);
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(look, SETTLED);
  };
  const observer = new ResizeObserver(soon);
  observer.observe(parent);
  const listening = new AbortController();
  window.addEventListener('resize', soon, { signal: listening.signal });
  // Moving the window to another display changes the density without a resize of the parent.
  const resolution = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  resolution.addEventListener('change', soon, { signal: listening.signal });
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
    listening.abort();
  };
}
