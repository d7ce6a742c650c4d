/** What the readouts show of players who know everything, know nothing, go by the form of a question alone, or have one answer for all. */
import { load } from '../load.mjs';

const SHOWN = /** @type {const} */ (['forecasts', 'judgement', 'reading']);

/** How many games of chance a mean is of. */
const GAMES = 100;

export async function measurePlayers() {
  const { alwaysFifty, oracle, perfectReader, play, randomClicker } = await load('tests/rules/players.ts');
  const { CONSTANTS, constantPlayer, guesser, RULES, SURENESS } = await load(
    'tests/weekends/back-channel/guessers.ts',
  );
  const { readouts } = await load('src/rules/readouts.ts');
  const { backChannel } = await load('src/weekends/back-channel/weekend.ts');
  const { first } = await load('src/weekends/other-desks/first.ts');
  const { booster } = await load('src/weekends/other-desks/booster.ts');
  const { byForm, oneSided } = await load('tests/weekends/other-desks/players.ts');
  const { hitsInBeliefs, leaning } = await load('src/rules/hits.ts');
  /** @type {readonly (readonly [name: string, player: import('../../tests/rules/players.ts').Player])[]} */
  const players = [
    ['oracle', oracle()],
    ['perfect reader, always 50', perfectReader()],
    ['always 50, all left open', alwaysFifty()],
    ['a random clicker', randomClicker(1)],
    ...RULES.flatMap((rule) =>
      SURENESS.map((sure) => /** @type {const} */ ([`${rule.name}, ${sure}`, guesser(rule, sure)])),
    ),
    ...CONSTANTS.map((constant) => /** @type {const} */ ([constant.name, constantPlayer(constant)])),
  ];
  console.log(`\nPlayers${''.padEnd(25)}${SHOWN.map((each) => each.padStart(12)).join('')}`);
  for (const [name, player] of players) {
    const shown = readouts(backChannel, play(backChannel, player).state);
    const figures = SHOWN.map((each) => (shown[each].score?.toFixed(1) ?? '–').padStart(12));
    console.log(`  ${name.padEnd(30)}${figures.join('')}`);
  }
  await measureAuditors();
  for (const { weekend, words } of [first, booster]) {
    console.log(
      `\n${weekend.id.padEnd(32)}${['forecasts', 'reading', 'hits', 'false alarms', 'leans to'].map((each) => each.padStart(14)).join('')}`,
    );
    /** @type {readonly (readonly [name: string, player: import('../../tests/rules/players.ts').Player])[]} */
    const there = [
      ['perfect', oracle()],
      ['believes everything', oneSided(true)],
      ['doubts everything', oneSided(false)],
      ...RULES.map((rule) => /** @type {const} */ ([rule.name, byForm(words, rule, SURENESS[1])])),
    ];
    const shownOf = (/** @type {import('../../tests/rules/players.ts').Player} */ player) => {
      const { state } = play(weekend, player);
      const { forecasts, reading } = readouts(weekend, state);
      const counts = hitsInBeliefs(weekend, state);
      return {
        forecasts: forecasts.score ?? 0,
        reading: reading.score ?? 0,
        ...counts,
        leans: leaning(counts),
      };
    };
    const chance = Array.from({ length: GAMES }, (_, seed) => shownOf(randomClicker(seed)));
    const mean = (/** @type {'forecasts' | 'reading' | 'hits' | 'falseAlarms'} */ part) =>
      chance.reduce((sum, each) => sum + each[part], 0) / GAMES;
    const shown = [
      ...there.map(([name, player]) => /** @type {const} */ ([name, shownOf(player)])),
      /** @type {const} */ ([
        `at random, mean of ${GAMES}`,
        {
          ...shownOf(randomClicker(0)),
          forecasts: mean('forecasts'),
          reading: mean('reading'),
          hits: mean('hits'),
          falseAlarms: mean('falseAlarms'),
          leans: '–',
        },
      ]),
    ];
    for (const [name, each] of shown) {
      const row = [
        each.forecasts.toFixed(1),
        each.reading.toFixed(1),
        `${Number(each.hits.toFixed(1))}/${each.of}`,
        `${Number(each.falseAlarms.toFixed(1))}/${each.others}`,
        each.leans ?? '–',
      ];
      console.log(`  ${name.padEnd(30)}${row.map((each) => each.padStart(14)).join('')}`);
    }
  }
}

/** Whoever audits the article: by the key, believing or doubting every line, at random. */
async function measureAuditors() {
  const { AUDITORS, play, randomAuditor } = await load('tests/rules/players.ts');
  const { audit } = await load('src/rules/audit.ts');
  const { backChannel } = await load('src/weekends/back-channel/weekend.ts');
  const auditors = [...AUDITORS, { name: 'at random', player: () => randomAuditor(1) }];
  console.log(`\nAuditors${''.padEnd(28)}audit  strays  in vain  by name`);
  for (const { name, player } of auditors) {
    const { score, hits, falseAlarms, exact } = audit(backChannel, play(backChannel, player()).state);
    console.log(
      `  ${name.padEnd(30)}${(score?.toFixed(1) ?? '–').padStart(9)}${[hits, falseAlarms, exact].map((each) => String(each).padStart(8)).join('')}`,
    );
  }
}
