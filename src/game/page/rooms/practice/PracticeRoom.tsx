/** Practice: three minutes at a time. Its home, a card in hand, the end of a set, what one can do: each a part of its own. */
import { type FunctionComponent, h } from 'preact';
import type { PracticeScreen } from '../../../../present/screen.ts';
import type { Session } from '../../../store/session.ts';
import { CardInHand } from './CardInHand.tsx';
import { EndOfSet } from './EndOfSet.tsx';
import { Home } from './Home.tsx';
import { PracticeFrame } from './PracticeFrame.tsx';
import type { PartProps } from './part-props.ts';
import { Skills } from './Skills.tsx';

const PARTS: { readonly [S in PracticeScreen['shows']]: FunctionComponent<PartProps<S>> } = {
  home: Home,
  card: CardInHand,
  end: EndOfSet,
  skills: Skills,
};

interface Props {
  readonly screen: PracticeScreen;
  readonly session: Session;
}

export function PracticeRoom({ screen, session }: Props) {
  const { practice } = session;
  if (!practice) return null;
  return (
    <PracticeFrame screen={screen} session={session}>
      {shown(screen.shows, { screen, session, practice })}
    </PracticeFrame>
  );
}

/** A screen always meets the row of what it shows. */
function shown<S extends PracticeScreen['shows']>(shows: S, props: PartProps<S>) {
  const Part: FunctionComponent<PartProps<S>> = PARTS[shows];
  return h(Part, props);
}
