/** Lines of a class: each bulletin as it was sent, and what became of those that said too much. */
import { overstatedIn } from '../../rules/bulletins.ts';
import { fateOf } from '../../rules/echoes.ts';
import { entry, questionsOfKind } from '../../rules/lookup.ts';
import type { OptionId, QuestionId, Slot, SlotOption, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { saidTo } from './answers.ts';
import { commonest, count, type Counted, pupilsOf, pupilsWho } from './counts.ts';

type Chosen = Readonly<Record<string, OptionId>>;

export interface SentLine {
  /** Which option stands in each slot. */
  readonly chosen: Chosen;
  readonly pupils: number;
  /** Says more than the file held. */
  readonly overstates: boolean;
}

export interface SentOption extends Pick<SlotOption, 'credit'> {
  readonly option: OptionId;
  readonly overstates: boolean;
  readonly pupils: number;
}

export interface SentBulletin {
  readonly bulletin: QuestionId;
  readonly pupils: number;
  /** The commonest first. */
  readonly lines: readonly SentLine[];
  readonly slots: readonly { readonly slot: string; readonly options: readonly SentOption[] }[];
  /** How many said more than the file held, and of these how many have corrected it, or said too much again. */
  readonly overstated: number;
  readonly corrected: number;
  readonly repeated: number;
  /** How many sent it as FLASH. */
  readonly flashed: number;
}

/** Every bulletin that somebody has sent, in the weekend's order. */
export function sentBulletins(weekend: Weekend, results: readonly Result[]): readonly SentBulletin[] {
  return questionsOfKind(weekend, 'bulletin').flatMap((question) => {
    const sent = saidTo(results, question);
    if (sent.length === 0) return [];
    const { id, slots } = question;
    const lines = commonest(sent, (chosen) => keyOf(slots, chosen)).map(({ thing: chosen, pupils }) => ({
      chosen,
      pupils,
      overstates: saysTooMuch(slots, chosen),
    }));
    const tooMuch = sent.filter(({ thing }) => saysTooMuch(slots, thing));
    const fates = tooMuch.flatMap(({ states }) => states.map((state) => fateOf(weekend, state, id)));
    return {
      bulletin: id,
      pupils: pupilsOf(sent),
      lines,
      slots: slots.map((slot) => ({ slot: slot.id, options: optionsOf(slot, sent) })),
      overstated: pupilsOf(tooMuch),
      corrected: count(fates, (fate) => fate === 'corrected'),
      repeated: count(fates, (fate) => fate === 'repeated'),
      flashed: sent.reduce((sum, { states }) => sum + count(states, ({ flash }) => flash === id), 0),
    };
  });
}

function keyOf(slots: readonly Slot[], chosen: Chosen): string {
  return slots.map((slot) => entry(chosen, slot.id) ?? '').join('/');
}

function saysTooMuch(slots: readonly Slot[], chosen: Chosen): boolean {
  return overstatedIn(slots, chosen).length > 0;
}

function optionsOf(slot: Slot, sent: readonly Counted<Chosen>[]): readonly SentOption[] {
  return slot.options.map(({ id, credit, overstates = false }) => ({
    option: id,
    credit,
    overstates,
    pupils: pupilsWho(sent, (chosen) => entry(chosen, slot.id) === id),
  }));
}
