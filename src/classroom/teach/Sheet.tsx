/** Prints one sheet of the page and nothing else: which one, the styles read from the document's root. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

export type SheetName = 'card' | 'who' | 'slips' | 'class';

export function printSheet(name: SheetName): void {
  const { dataset } = document.documentElement;
  dataset['prints'] = name;
  window.addEventListener('afterprint', () => delete dataset['prints'], { once: true });
  window.print();
}

interface Props {
  readonly name: SheetName;
  readonly children: ComponentChildren;
}

/** What is seen on paper alone. */
export function Sheet({ name, children }: Props) {
  return (
    <section class="print-sheet" data-sheet={name} aria-hidden="true">
      {children}
    </section>
  );
}

/** Prints as soon as it is in the page, and is there only while it does: all pupils, or a class drawn twice, are much to hold. */
export function PrintedSheet({ onPrinted, ...sheet }: Props & { readonly onPrinted: () => void }) {
  useEffect(() => {
    addEventListener('afterprint', onPrinted);
    printSheet(sheet.name);
    return () => removeEventListener('afterprint', onPrinted);
  }, []);
  return <Sheet {...sheet} />;
}
