/** At a glance, where there is room for it: the needles, and beside them what the class marked and how it labelled. */
import type { ViewProps } from '../view-props.ts';
import { LabelsInBrief } from '../labels/Labels.tsx';
import { MarksInBrief } from '../marks/Marks.tsx';
import { Needles } from '../needles/Needles.tsx';

export function AtAGlance(props: ViewProps) {
  return (
    <div class="glance">
      <Needles {...props} brief />
      <div class="glance__beside">
        <MarksInBrief {...props} />
        <LabelsInBrief {...props} />
      </div>
    </div>
  );
}
