/** What a platform is told of a weekend: how far it is and whether it was filed. The readouts are told beside it, and are no mark. */
import type { OpenWeekend } from '../../record/open-weekend.ts';
import { readouts } from '../../rules/readouts.ts';
import { isFiled, progress } from '../../rules/steps.ts';
import type { Platform } from './api.ts';

/** What `score.raw` stands for: having filed, or the readout of the reading for whoever insists on a mark. */
export const GRADES = ['filed', 'reading'] as const;
export type Grade = (typeof GRADES)[number];

/** Writes it; nothing is kept before a commit. What was completed once stays so, whatever is played after. */
export function tell(platform: Platform, { weekend, state }: OpenWeekend, grade: Grade): void {
  const { model, read, write } = platform;
  const filed = isFiled(weekend, state);
  const { done, of } = progress(weekend, state);
  if (model.progress && !isCompleted(platform)) write(model.progress, filed ? '1' : (done / of).toFixed(2));
  if (!filed) {
    if (read(model.status) !== 'incomplete' && !isCompleted(platform)) write(model.status, 'incomplete');
    return;
  }
  const { forecasts, judgement, reading } = readouts(weekend, state);
  write(model.status, 'completed');
  const score = grade === 'filed' ? 100 : reading.score;
  if (score !== undefined) {
    write(model.score.min, '0');
    write(model.score.max, '100');
    write(model.score.raw, String(Math.round(score)));
    if (model.score.scaled) write(model.score.scaled, (score / 100).toFixed(2));
  }
  const told = { forecasts: forecasts.score, judgement: judgement.score, reading: reading.score };
  const given = Object.entries(told).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: String(Math.round(value)) }],
  );
  given.forEach(({ name, value }, at) => {
    const interaction = `cmi.interactions.${at}`;
    write(`${interaction}.id`, `readout-${name}`);
    write(`${interaction}.type`, 'numeric');
    write(`${interaction}.${model.response}`, value);
  });
}

function isCompleted({ model, read }: Platform): boolean {
  return ['completed', 'passed'].includes(read(model.status));
}
