/** The test's two forms: twelve sentences each, six of them supported by their text. The same place in both is a pair: one skill, one key, one trap. */
import type { FormItem } from './card.ts';

export const forms: { readonly FA: readonly FormItem[]; readonly FB: readonly FormItem[] } = {
  FA: [
    { id: 'FA1', skill: 'EDG', supported: false, tempts: 'belief' },
    { id: 'FA2', skill: 'EDG', supported: true },
    { id: 'FA3', skill: 'ATT', supported: true },
    { id: 'FA4', skill: 'KNO', supported: false, tempts: 'doubt' },
    { id: 'FA5', skill: 'KNO', supported: true },
    { id: 'FA6', skill: 'ORI', supported: false, tempts: 'belief' },
    { id: 'FA7', skill: 'ORI', supported: true },
    { id: 'FA8', skill: 'REL', supported: false, tempts: 'doubt' },
    { id: 'FA9', skill: 'EST', supported: true },
    { id: 'FA10', skill: 'UPD', supported: false, tempts: 'doubt' },
    { id: 'FA11', skill: 'COM', supported: true },
    { id: 'FA12', skill: 'INS', supported: false, tempts: 'belief' },
  ],
  FB: [
    { id: 'FB1', skill: 'EDG', supported: false, tempts: 'belief' },
    { id: 'FB2', skill: 'EDG', supported: true },
    { id: 'FB3', skill: 'ATT', supported: true },
    { id: 'FB4', skill: 'KNO', supported: false, tempts: 'doubt' },
    { id: 'FB5', skill: 'KNO', supported: true },
    { id: 'FB6', skill: 'ORI', supported: false, tempts: 'belief' },
    { id: 'FB7', skill: 'ORI', supported: true },
    { id: 'FB8', skill: 'REL', supported: false, tempts: 'doubt' },
    { id: 'FB9', skill: 'EST', supported: true },
    { id: 'FB10', skill: 'UPD', supported: false, tempts: 'doubt' },
    { id: 'FB11', skill: 'COM', supported: true },
    { id: 'FB12', skill: 'INS', supported: false, tempts: 'belief' },
  ],
};

/** On paper they stand in this order, as places in the form. */
export const PAPER_ORDER: readonly number[] = [3, 6, 11, 1, 9, 2, 10, 12, 5, 4, 7, 8];
