/** The class on paper: two sides without a name or a key, and the keys on a page of their own. */
import { PrintedSheet } from '../../../Sheet.tsx';
import type { ViewProps } from '../view-props.ts';
import { KeysOnPaper } from './KeysOnPaper.tsx';
import { FirstSide, SecondSide } from './Sides.tsx';

interface Props extends ViewProps {
  readonly onPrinted: () => void;
}

export function PrintClass({ onPrinted, ...props }: Props) {
  return (
    <PrintedSheet name="class" onPrinted={onPrinted}>
      <FirstSide {...props} />
      <SecondSide {...props} />
      <KeysOnPaper {...props} />
    </PrintedSheet>
  );
}
