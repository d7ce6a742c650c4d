/** The faces a document is set in: loaded before its paper is shown, so that no line of it is ever seen in another. */

/** How long paper waits for its faces, ms; then it is shown in the stand-ins, which have the same widths. */
const FACES_PATIENCE = 1000;

/** Asked for only by who has chosen to read in them. */
const CHOSEN = ['Lexend', 'OpenDyslexic'];

/** The first family of a computed `font-family`, as it stands there; the ones after it are stand-ins. */
export function firstFamily(families: string): string {
  return /^\s*("[^"]*"|'[^']*'|[^,]+)/.exec(families)?.[1]?.trim() ?? '';
}

/** What an element and everything in it is set in: a CSS `font` value, and the letters that it must have. */
function facesOf(root: Element): ReadonlyMap<string, string> {
  const faces = new Map<string, string>();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement || !node.nodeValue?.trim()) continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(node.parentElement);
    const face = `${fontStyle} ${fontWeight} 1em ${firstFamily(fontFamily)}`;
    faces.set(face, `${faces.get(face) ?? ''}${node.nodeValue}`);
  }
  return faces;
}

/** Undefined where every face of this element is there; otherwise settles when they are, or when patience ends. */
export function facesComing(root: Element): Promise<void> | undefined {
  const missing = [...facesOf(root)].filter(([face, letters]) => !document.fonts.check(face, letters));
  if (missing.length === 0) return undefined;
  const loads = missing.map(([face, letters]) => document.fonts.load(face, letters));
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, FACES_PATIENCE);
  });
  return Promise.race([Promise.allSettled(loads).then(() => undefined), patience]);
}

/** Loads the faces of documents that are still to come. Stand-ins are the device's own and may be missing. */
export function loadFacesAhead(): void {
  for (const face of document.fonts) {
    const family = face.family.replaceAll(/["']/g, '');
    if (face.status === 'unloaded' && !CHOSEN.includes(family) && !family.endsWith(' fallback')) {
      face.load().catch(() => undefined);
    }
  }
}
