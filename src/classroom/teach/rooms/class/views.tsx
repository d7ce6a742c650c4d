/** The views of a class, one row each, in the order of their tabs. A new view is a file beside this one, its words and its row. */
import type { FunctionComponent } from 'preact';
import type { Result } from '../../../result.ts';
import type { Taught } from '../../store/taught.ts';

export interface ViewProps {
  /** The hand-ins of the class on view. */
  readonly results: readonly Result[];
  readonly taught: Taught;
}

export interface View {
  /** Its tab says `view.<id>`. */
  readonly id: string;
  readonly component: FunctionComponent<ViewProps>;
}

export const views: readonly View[] = [];
