/** The threads by which a printed line hangs on what its sources said: drawn once, and plucked when it is stamped. */
import { anchors } from '../../../parts/anchors.ts';
import { pinOn } from '../../../parts/thread/thread.ts';
import type { Moment, Toy } from '../scene.ts';
import type { Studio } from '../studio.ts';
import { collect } from './collection.ts';
import { shown } from './shown.ts';
import { createStrand, type Run } from './strand.ts';

/** Where on the lower part of its paper a line is pinned: near its upper end, by the words themselves. */
const TOP = -1;

/** A run from the line to each of its sources that is on the page. They run whether or not the line has strayed. */
function runs({ screen, anchor }: Moment): ReadonlyMap<string, Run> {
  const line = anchor(anchors.line);
  const found = new Map<string, Run>();
  for (const [id, { sources, locked }] of shown(screen, 'line')) {
    for (const document of sources) {
      const source = anchor(anchors.sourced(document));
      if (!line || !source) continue;
      const beside = source.x > line.x + line.width;
      // Under one another they share a margin.
      const from = pinOn(line, 'right', beside ? TOP : 0);
      const to = pinOn(source, beside ? 'left' : 'right', 0);
      found.set(`${id} ${document}`, { from, to, via: undefined, look: locked ? 'corroborates' : 'loose' });
    }
  }
  return found;
}

export function createSourced(studio: Studio): Toy {
  return collect(runs, () => {
    const strand = createStrand(studio, 'undrawn');
    return {
      update: (run, { still }) => strand.update(run, still),
      tick: (elapsed) => strand.tick(elapsed),
      destroy: () => strand.destroy(),
    };
  });
}
