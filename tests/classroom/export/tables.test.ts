/** What a class is taken away as: its columns come from the weekend, and its cells from the hand-ins. */
import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, type Names } from '../../../src/classroom/export/columns.ts';
import { classTable, columnsTable, gradebook } from '../../../src/classroom/export/tables.ts';
import type { Result } from '../../../src/classroom/result.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import type { Weekend } from '../../../src/rules/weekend.ts';
import { library } from '../../../src/weekends/library.ts';
import { MISSING, type Words } from '../../../src/words/words.ts';
import { alwaysFifty, play, randomClicker } from '../../rules/players.ts';
import { smallWeekend } from '../../rules/small-weekend.ts';
import { allWords } from '../../fixtures/whole.ts';
import { answered, handedIn } from '../handed.ts';
import { cellsOf } from './cells.ts';

/** The rows of a class by the names of their columns. */
function rowsOf(weekend: Weekend, results: readonly Result[], names?: Names) {
  const [heads = [], ...rows] = cellsOf(classTable(weekend, results, names));
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]])));
}

const idsOf = (weekend: Weekend) => columnsOf(weekend, {}).map(({ id }) => id);
let backChannel: Weekend;
let words: Words;
beforeAll(async () => {
  const [entry] = library;
  if (!entry) throw new Error('the library is empty');
  backChannel = (await entry.load()).weekend;
  words = await allWords(entry);
});

describe('the columns', () => {
  it('have each its own name, in every weekend of the library', async () => {
    for (const { load } of library) {
      const ids = idsOf((await load()).weekend);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('take every question apart that is asked, and name the drawer and the first try of a batch', () => {
    const ids = idsOf(backChannel);
    const expected = `class nickname name edition content came_by furthest filed opened_early pair
      minutes_shift minutes_saturday_evening minutes_verdict N0 N3 known_BF1 BF1 BF12 FR1 FR3 CR1 CR5_stance
      CR5_sources A_caveat SG1_named SG1_office SG1_count SG2_voice SG4 SG4_named SG5 MC1 PS1_edge_hits
      PS1_edge_of PS1_edge_false_alarms PS1_edge_others PT_pan PT_weight J B1_who B1_says B1_what B1_overstated
      B3_scope X1_marked CP1 CP2 CP2_first CP5 CP6 drawer_MC4 drawer_TL1 drawer_G1 contested brier
      forecasts_counted needles stances reading reading_answered`;
    expect(ids).toEqual(expect.arrayContaining(expected.split(/\s+/)));
  });

  it('leave out what no step asks, and follow a weekend that asks something new', () => {
    expect(idsOf({ ...smallWeekend, steps: smallWeekend.steps.slice(0, 3) })).not.toContain('edge');
    const [first] = smallWeekend.steps;
    if (!first) throw new Error('no step');
    const more = {
      id: 'new',
      kind: 'credence',
      counts: 'practice',
      paragraphs: [],
      proposition: 'met',
    } as const;
    const asks = { ...first, id: 'more', questions: ['new'] };
    const weekend = {
      ...smallWeekend,
      steps: [...smallWeekend.steps, asks],
      questions: [...smallWeekend.questions, more],
    };
    expect(idsOf(weekend)).toContain('new');
  });

  it('say in a table of their own what is asked, with its key and its paragraphs', () => {
    const [heads, ...rows] = cellsOf(columnsTable(backChannel, words));
    expect(heads).toEqual(['column', 'question', 'part', 'key', 'paragraphs']);
    expect(rows.map(([id]) => id)).toEqual(idsOf(backChannel));
    expect(rows).toContainEqual(['BF4', expect.stringMatching(/^If Washington answers/), '', '0', '¶4']);
    expect(rows).toContainEqual(['SG1_count', 'Who stands behind this report?', 'count', 'one', '¶1']);
    expect(rows).toContainEqual(['CR2', expect.any(String), '', '25–60', '¶10']);
    expect(rows).toContainEqual(['CP1', expect.any(String), '', 'contradicts', '¶1 ¶4']);
    expect(rows).toContainEqual(['B2_what', expect.any(String), 'what', 'a', '¶4']);
    expect(rows.flat().filter((cell) => MISSING.test(cell))).toEqual([]);
  });
});

describe('a row', () => {
  it('holds the answers as ids, and nothing where there is none', () => {
    const result = answered(
      smallWeekend,
      {
        prior: 62,
        answered: 80,
        edge: ['r2', 'r4'],
        who: { named: 'no', count: 'two' },
        'place-letter': { pan: 'for', weight: 'strong' },
        bulletin: { source: 'named', deed: 'in-principle' },
        'batch-1': 'corroborates',
        'judgement-1': { percent: 70, stance: 'likely', sources: ['letter', 'reply'] },
        square: { letter: 'says', reply: 'silent', box: 'silent' },
        grade: { letter: 'C', number: '3' },
        report: true,
      },
      { checked: { threads: { 'batch-1': 'contradicts' } }, known: ['answered'], contested: { edge: 'No.' } },
    );
    const [row] = rowsOf(smallWeekend, [result]);
    expect(row).toMatchObject({
      class: 'K7QF2M',
      nickname: 'Quiet Heron',
      came_by: 'link',
      filed: 'no',
      prior: '62',
      now: '',
      answered: '80',
      known_answered: 'yes',
      known_repeated: 'no',
      edge: 'r2 r4',
      edge_hits: '1',
      edge_of: '2',
      edge_false_alarms: '1',
      edge_others: '2',
      who_named: 'no',
      who_count: 'two',
      place_letter_pan: 'for',
      place_letter_weight: 'strong',
      bulletin_source: 'named',
      bulletin_overstated: 'yes',
      batch_1_first: 'contradicts',
      batch_1: 'corroborates',
      batch_2_first: '',
      judgement_1: '70',
      judgement_1_stance: 'likely',
      judgement_1_sources: 'letter reply',
      square_reply: 'silent',
      drawer_grade: 'C3',
      report: 'yes',
      contested: 'edge',
      brier: '',
      forecasts_counted: '0',
    });
  });

  it('holds the readouts as the rules work them out', () => {
    const { state } = play(backChannel, alwaysFifty());
    const [row] = rowsOf(backChannel, [
      handedIn(backChannel, state, { minutes: [1, 5, 4, 4, 6, 5, 3, 0, 0] }),
    ]);
    const { judgement, reading } = readouts(backChannel, state);
    expect(row).toMatchObject({
      brier: '0.25',
      forecasts_counted: '12',
      needles: String(judgement.needles),
      reading: String(reading.score),
      filed: 'yes',
      minutes_file_grows: '6',
    });
  });

  it('has every answer of a whole weekend somewhere', () => {
    const { state } = play(backChannel, randomClicker(7));
    const [row = {}] = rowsOf(backChannel, [handedIn(backChannel, state)]);
    const empty = state.locked.filter((id) => {
      const name = id.replaceAll('-', '_');
      const own = Object.keys(row).filter((column) => column.replace(/^drawer_/, '').startsWith(name));
      return own.every((column) => row[column] === '');
    });
    expect(empty).toEqual([]);
  });
});

describe('names', () => {
  const typed = { a: 'Sam' };
  const drawn = answered(smallWeekend, {});
  const file = { ...drawn, drawn: false, name: 'sam-smith' };

  it('go out only where the teacher says so', () => {
    expect(rowsOf(smallWeekend, [drawn], typed)[0]).toMatchObject({ name: 'Sam', nickname: 'Quiet Heron' });
    expect(classTable(smallWeekend, [drawn], undefined)).not.toMatch(/Sam|\bname\b/);
  });

  it('that a file is called by are no drawn names, and stay here too', () => {
    expect(classTable(smallWeekend, [file], undefined)).not.toContain('sam-smith');
    expect(classTable(smallWeekend, [file], typed)).toContain('sam-smith');
    expect(gradebook([file], undefined)).not.toContain('sam-smith');
    expect(gradebook([file], typed)).toContain('sam-smith');
  });
});
