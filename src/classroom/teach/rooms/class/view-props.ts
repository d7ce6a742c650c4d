/** What every view of a class is given. */
import type { Result } from '../../../result.ts';
import type { Taught } from '../../store/taught.ts';

export interface ViewProps {
  /** The hand-ins of the class on view. */
  readonly results: readonly Result[];
  readonly taught: Taught;
}
