/** Keeps a field in sight while somebody writes in it: a keyboard on the screen takes half of it, and the page lays itself out anew. */

export function keepFieldInSight(): void {
  window.addEventListener('resize', () => {
    const { activeElement } = document;
    if (activeElement?.matches('textarea, input[type="text"]'))
      activeElement.scrollIntoView({ block: 'nearest' });
  });
}
