/** A window for the second screen: an empty page of this one's own, dressed as this one is. */

/** Undefined where the browser opens none. */
export function openSecond(): Window | undefined {
  return window.open('', 'projector', 'popup,width=1024,height=768') ?? undefined;
}

/** Gives another document the styles, the theme and the language of this one. */
export function dress(other: Document): void {
  const { head, documentElement: root } = document;
  for (const name of root.getAttributeNames())
    other.documentElement.setAttribute(name, root.getAttribute(name) ?? '');
  other.title = document.title;
  if (other.head.childElementCount > 1) return;
  for (const style of head.querySelectorAll('link[rel="stylesheet"], style'))
    other.head.append(other.importNode(style, true));
}
