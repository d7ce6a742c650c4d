/** The class on paper: two sides without a name or a key, and the keys on a page of their own. */
import { useEffect } from 'preact/hooks';
import { printSheet, Sheet } from '../../../Sheet.tsx';
import type { ViewProps } from '../view-props.ts';
import { KeysOnPaper } from './KeysOnPaper.tsx';
import { FirstSide, SecondSide } from './Sides.tsx';

interface Props extends ViewProps {
  readonly onPrinted: () => void;
}

/** Prints as soon as it is in the page, and is there only while it does: a class is drawn twice then. */
export function PrintClass({ onPrinted, ...props }: Props) {
  useEffect(() => {
    addEventListener('afterprint', onPrinted);
    printSheet('class');
    return () => removeEventListener('afterprint', onPrinted);
  }, []);
  return (
    <Sheet name="class">
      <FirstSide {...props} />
      <SecondSide {...props} />
      <KeysOnPaper {...props} />
    </Sheet>
  );
}
