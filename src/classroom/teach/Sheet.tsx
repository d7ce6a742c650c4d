/** Prints one sheet of the page and nothing else: which one, the styles read from the document's root. */
import type { ComponentChildren } from 'preact';

export type SheetName = 'card' | 'who' | 'slips' | 'class';

export function printSheet(name: SheetName): void {
  const { dataset } = document.documentElement;
  dataset['prints'] = name;
  window.addEventListener('afterprint', () => delete dataset['prints'], { once: true });
  window.print();
}

/** What is seen on paper alone. */
export function Sheet({
  name,
  children,
}: {
  readonly name: SheetName;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="print-sheet" data-sheet={name} aria-hidden="true">
      {children}
    </section>
  );
}
