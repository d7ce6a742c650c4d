/** What the key says of something counted: a sign and a word, never a colour alone. */
import { Icon, type IconName } from '../../../../parts/icons/icons.tsx';

const SIGNS: Readonly<Record<'right' | 'near' | 'off', IconName>> = {
  right: 'check',
  near: 'minus',
  off: 'plus',
};

interface Props {
  readonly as: keyof typeof SIGNS;
  readonly word: string;
}

export function Judged({ as, word }: Props) {
  return (
    <span class="judged" data-as={as}>
      <Icon name={SIGNS[as]} size={0.9} /> {word}
    </span>
  );
}
