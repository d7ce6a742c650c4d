/** What a line to be stamped must say of itself: that it lies on the desk, and what its sources said beside it. */
import * as v from 'valibot';
import { documentWithId, questionOfKind, stepThatAsks } from '../../rules/lookup.ts';
import { isStray } from '../../rules/kinds/stamp.ts';
import { BEARINGS, type QuestionOf, STAMPS } from '../../rules/weekend.ts';
import { strangers } from '../lists.ts';
import { type Authored, base, BY_DEGREES, id, ids, JUDGED, known } from './kind.ts';

export const stamp = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('stamp'),
    sources: v.array(v.strictObject({ document: id, blocks: ids })),
    stamp: v.picklist(STAMPS),
    bearing: v.picklist(BEARINGS),
    pastes: v.exactOptional(id),
  }),
  problems: ({ id: own, sources, stamp: right, bearing, pastes }, weekend) => {
    const step = stepThatAsks(weekend, own);
    const asked = step?.questions ?? [];
    return [
      step?.shows === undefined && 'is asked where no line lies on the desk',
      sources.length === 0 && 'is held against no source',
      ...known(
        weekend,
        sources.map(({ document }) => document),
      ),
      ...sources.flatMap(({ document, blocks }) =>
        strangers(blocks, documentWithId(weekend, document)?.blocks.map((block) => block.id) ?? []).map(
          (block) => `rests on the block ${block} of ${document}, which there is not`,
        ),
      ),
      isStray(right) === (bearing === 'none') && 'weighs something without having strayed, or the reverse',
      pastes !== undefined &&
        (!asked.includes(pastes) || questionOfKind(weekend, pastes, 'choice') === undefined) &&
        `pastes ${pastes}, which is no choice beside it`,
    ];
  },
  words: ({ stamp: right }) => [...(isStray(right) ? BY_DEGREES : JUDGED), 'where'],
  brings: ({ id: own, sources }, weekend) => [
    ...sources.map(({ document }) => document),
    ...[stepThatAsks(weekend, own)?.document ?? []].flat(),
  ],
} satisfies Authored<QuestionOf<'stamp'>>;
