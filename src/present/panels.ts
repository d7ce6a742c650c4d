/** The panels: larger than a question, with a view each. */
import { say } from '../words/words.ts';
import type { PanelView } from './panel-views.ts';
import type { Panel } from './scenery.ts';
import type { Telling } from './telling.ts';

type Makers = {
  readonly [P in Panel]: (telling: Telling) => Extract<PanelView, { panel: P }> | undefined;
};

/** Those that no weekend begins with. */
export type LaterPanels = Omit<Makers, 'cast'>;

const cast: Makers['cast'] = ({ scenery, words }) => ({
  panel: 'cast',
  people: (scenery.cast ?? []).map((person) => ({
    ...person,
    name: say(words, `cast.${person.id}.name`),
    line: say(words, `cast.${person.id}.line`),
  })),
});

/** Undefined also where it has not come: no step that shows it is entered before. */
export function panelOf(
  telling: Telling,
  panel: Panel | undefined,
  later: LaterPanels | undefined,
): PanelView | undefined {
  const makers: Partial<Makers> = { cast, ...later };
  return panel && makers[panel]?.(telling);
}
