/** Keeps in sight what has the focus by a key, and a field while somebody writes in it. */

/**
 * What is focused half behind what stays in place some browsers leave there: Firefox, which also lacks the method by
 * which the others bring it out. And a keyboard on the screen takes half of it, and the page lays itself out anew.
 */
export function keepInSight(): void {
  const keep = (event: string, which: string) =>
    window.addEventListener(event, () => {
      const { activeElement } = document;
      if (activeElement?.matches(which)) activeElement.scrollIntoView({ block: 'nearest' });
    });
  if (!('scrollIntoViewIfNeeded' in document.body)) keep('focusin', ':focus-visible');
  keep('resize', ':read-write');
}
