/** The pack: every fact in it is the weekend's, nothing for pupils gives away what comes later, and every page says how it prints. */
import type { PackPage } from 'virtual:pack';
import { describe, expect, it } from 'vitest';
import { packSource, packTexts } from '../../../scripts/build/pack.ts';
import { packOf } from '../../../src/classroom/pack/pack.ts';
import { BLANKS, documentOf, filledIn } from '../../../src/classroom/pack/page.ts';
import type { Source } from '../../../src/classroom/pack/source.ts';
import { inClass } from '../../../src/classroom/lesson-plan.ts';
import { laterSteps, ownSteps, questionsOfKind, questionsOfStep } from '../../../src/rules/lookup.ts';
import { plain, rich, say } from '../../../src/words/words.ts';

const texts = packTexts();
const source = await packSource({ all: 3_000_000, stage: 150_000, sound: 1_200_000 });
const { production } = source;
const { weekend, words } = production;
const pack = packOf(source, texts);
const nothing = { ADDRESS: '', DATE: '', CLASS: '', TEACHER: '', SCHOOL: '' };

const lettersOf = ({ html }: PackPage) => html.replaceAll(/<[^>]+>/g, ' ');
const page = (id: string) => pack.find((each) => each.id === id) ?? expect.fail(`no page ${id}`);
const worded = (id: string) => plain(rich(words, id));
/** As HTML has it. */
const inHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The pack of a weekend of which something has changed. */
function changed(change: { words?: object; weekend?: object; minutes?: string }): readonly PackPage[] {
  const anew: Source = {
    ...source,
    production: {
      ...production,
      words: { ...words, ...change.words },
      weekend: { ...weekend, ...change.weekend },
    },
  };
  return packOf(anew, texts);
}

describe('every page', () => {
  it.each(pack.map((each) => [each.id, each] as const))('%s has all of its facts', (_id, each) => {
    const left = [...filledIn(each, nothing).matchAll(/\{[^}]*\}/g)].map(([place]) => place);
    expect(left).toEqual([]);
    expect(each.html).not.toMatch(/⟦|undefined|NaN/);
    expect(each.html).toMatch(/^<h1>/);
  });

  it('asks only for blanks that the teacher can fill in', () => {
    const asked = new Set<string | undefined>(
      pack.flatMap(({ html }) => [...html.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name)),
    );
    expect(asked).toEqual(new Set(BLANKS));
  });

  it('is a document of its own that needs nothing beside it', () => {
    for (const each of pack) {
      const html = documentOf(each, nothing, 'en-GB', 'p { margin: 0; }');
      expect(html).not.toMatch(/<(script|link|img|iframe)|\b(src|href|class="(?!pack-page)|style|on\w+)=/);
    }
  });
});

describe('what the teacher types', () => {
  it('stands on the page, and is text whatever it holds', () => {
    const html = filledIn(page('l'), { ...nothing, CLASS: '<b>8B</b> & "co"', DATE: '$& 1 May' });
    expect(html).toContain('&lt;b&gt;8B&lt;/b&gt; &amp; &quot;co&quot;');
    expect(html).toContain('$&amp; 1 May');
  });
});

describe('the build stops', () => {
  const failing: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['where a step is gone', '{step gone}', /step that is gone: gone/],
    ['where words are gone', '{say doc.gone.name}', /words that are gone/],
    ['where a term is gone', '{term gone}', /words that are gone/],
    ['where a document is gone', '{card gone}', /document that is gone/],
    ['at a fact that nobody has', '{secret}', /fact that nobody has/],
    ['at a benchmark that is gone', '{benchmark reading oracle}', /benchmark that is gone/],
    ['at a step without forecasts', '{slips page}', /without forecasts/],
    ['at a plan that plays backwards', '{to filing} {to prior}', /cannot: prior/],
    ['at a plan without minutes left', '{wait 40} {until 40}', /no minutes left/],
  ];

  it.each(failing)('%s', (_what, text, says) => {
    const made = () => packOf(source, { x: `---\nfor: teacher\nsheets: 1\n---\n# X\n\n${text}\n` });
    expect(made).toThrow(says);
  });

  it('at a page that does not say for whom it is', () => {
    expect(() => packOf(source, { x: '# X\n' })).toThrow(/says not what it is: x/);
  });

  it('where the weekend loses a heading, or a step, that the pack names', () => {
    const { 'step.one-or-two.heading': _, ...fewer } = words;
    expect(() => packOf({ ...source, production: { ...production, words: fewer } }, texts)).toThrow(
      /words that are gone/,
    );
    const steps = weekend.steps.filter(({ id }) => id !== 'file-people');
    expect(() => changed({ weekend: { steps } })).toThrow(/gone/);
  });
});

describe('what changes in the weekend changes on paper', () => {
  it('a heading', () => {
    const anew = changed({ words: { 'step.page.heading': 'Another page' } });
    expect(anew.find(({ id }) => id === 'b')?.html).toContain('“Another page”');
  });

  it('how a forecast came out', () => {
    const questions = weekend.questions.map((each) => (each.id === 'BF4' ? { ...each, outcome: 1 } : each));
    expect(changed({ weekend: { questions } }).find(({ id }) => id === 'h')?.html).not.toBe(page('h').html);
  });

  it('the minutes of the plans', () => {
    const anew = changed({ words: { 'weekend.minutes': '20' } });
    expect(anew.find(({ id }) => id === 'b')?.html).not.toBe(page('b').html);
    expect(anew.find(({ id }) => id === 'a')?.html).toContain('20 minutes');
  });
});

describe('a lesson plan', () => {
  const plans = page('b').html.replaceAll('\u2060', '').split('<h2>').slice(1);
  const timed = plans.filter((plan) => /\d+–\d+/.test(plan));

  it.each(timed.map((plan) => [plan.slice(0, plan.indexOf('<')), plan] as const))(
    '%s has no gap, and takes as long as it says',
    (name, plan) => {
      const spans = [...plan.matchAll(/\b(\d+)–(\d+)\b/g)].map(
        ([, from, to]) => [Number(from), Number(to)] as const,
      );
      spans.forEach(([from], at) => {
        if (from !== 0) expect(from).toBe(spans[at - 1]?.[1]);
      });
      const says = /(\d+)(?= minutes|$)|of (\d+)/.exec(name.replace(/^B\d+\. /, ''));
      expect(spans.at(-1)?.[1]).toBe(Number(says?.[1] ?? says?.[2]));
    },
  );

  it('leaves a class its own pace', () => {
    const [played] = /6–(\d+)/.exec(timed[0] ?? '')?.slice(1) ?? [];
    expect(Number(played) - 6).toBeGreaterThan(0.75 * inClass(Number(say(words, 'weekend.minutes'))));
  });
});

describe('the key', () => {
  const key = lettersOf(page('h'));

  it('has every answer of the reading', () => {
    const scored = [...ownSteps(weekend), ...weekend.drawer]
      .filter(({ echo }) => echo === undefined)
      .flatMap((step) => questionsOfStep(weekend, step))
      .filter(({ counts }) => counts === 'reading');
    const kinds = ['tags', 'choice', 'chain', 'placement', 'order'];
    for (const { id, kind } of scored) {
      if (kinds.includes(kind)) expect(key).toContain(inHtml(worded(`q.${id}.article`)));
    }
  });

  it('has every forecast, band and thread', () => {
    for (const { id, counts } of questionsOfKind(weekend, 'forecast')) {
      if (counts === 'forecasts') expect(key).toContain(worded(`q.${id}.prompt`));
    }
    for (const { band } of questionsOfKind(weekend, 'judgement')) expect(key).toContain(band.join('–'));
    for (const { from } of questionsOfKind(weekend, 'relation'))
      expect(key).toContain(worded(`claim.${from}`));
  });
});

describe('pages for pupils', () => {
  const before = pack.filter(({ id }) => ['c', 'd1', 'd2', 'd3'].includes(id));
  const all = pack.filter(({ reader }) => !['teacher', 'it', 'home'].includes(reader));

  it('are told from the teachers’', () => {
    expect(before.map(({ reader }) => reader)).toEqual(['pupils', 'pupils', 'pupils', 'pupils']);
    expect(['h', 'h5', 'e2', 'g', 'i3'].map((id) => page(id).reader)).toEqual(Array(5).fill('teacher'));
  });

  it('name no source and no forecast before the game does', () => {
    const names = weekend.documents.map(({ id }) => worded(`doc.${id}.name`));
    const people = ['Vietor', 'Salehi', 'Rozen', 'Samore', 'NBC', 'Times', 'Monitor', 'Majalla'];
    const prompts = questionsOfKind(weekend, 'forecast').map(({ id }) => worded(`q.${id}.prompt`));
    for (const each of before) {
      for (const name of [...names, ...people, ...prompts]) expect(lettersOf(each)).not.toContain(name);
    }
  });

  it('hold no answer of the key', () => {
    const answers = Object.keys(words).filter((id) =>
      /^q\.[^.]+\.(article|why|right|wrong|partly)$/.test(id),
    );
    for (const each of all) {
      const letters = lettersOf(each);
      for (const id of answers) expect(letters, id).not.toContain(inHtml(worded(id)));
      expect(letters).not.toMatch(/\bTeacher[:,]|\d\d–\d\d%?\)|\b(key|secure)\b:/);
    }
  });

  it('hold no word of the later chapters', () => {
    const later = laterSteps(weekend).map(({ id }) => `step.${id}.heading`);
    const told = Object.keys(words).filter((id) => /^(event|claimed|now)\..*(says|became|note)$/.test(id));
    const known = ['Reuters', 'Muscat', 'Oman', 'Burns', 'Sullivan', 'Rouhani', 'Ohio', '2013', 'JCPOA'];
    for (const each of all) {
      const letters = lettersOf(each);
      for (const id of told) expect(letters, id).not.toContain(inHtml(worded(id)));
      for (const id of later) expect(letters, id).not.toContain(`“${inHtml(worded(id))}”`);
      for (const word of known) expect(letters).not.toMatch(new RegExp(`\\b${word}\\b`));
    }
  });
});
