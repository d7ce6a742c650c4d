/** What a part of practice is shown from. */
import type { PracticeScreen } from '../../../../present/screen.ts';
import type { Practice } from '../../../store/in-practice.ts';
import type { Session } from '../../../store/session.ts';

export interface PartProps<S extends PracticeScreen['shows']> {
  readonly screen: Extract<PracticeScreen, { readonly shows: S }>;
  readonly practice: Practice;
  readonly session: Session;
}
