/** A browser that has no WebGL: the page alone, whole, and what it says aloud. */
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { announcement } from '../../src/game/page/announcements.ts';
import { begin, step } from '../../src/rules/step.ts';
import type { Move } from '../../src/rules/state.ts';
import { perfectReader, play } from '../rules/players.ts';
import { expect, launchOptions, test } from './browser.ts';
import { clicks } from './hands.ts';
import { perform } from './back-channel.ts';
import { text, words } from './words.ts';

const { args = [], ...launch } = launchOptions();
test.use({ launchOptions: { ...launch, args: [...args, '--disable-3d-apis'] } });

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Everything that is put into the region that is read out when it changes, in order. */
function noteStatus(): void {
  const said: string[] = [];
  (window as unknown as { said: string[] }).said = said;
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const words = [...addedNodes].map((node) => node.textContent ?? '').join('');
      if (element?.closest('[role=status]') && words) said.push(words);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** What each move is to say, by the rules and the table of announcements. */
function toBeSaid(journal: readonly Move[]): readonly string[] {
  let state = begin(backChannel);
  return journal.flatMap((move) => {
    const made = step(backChannel, state, move);
    if ('refused' in made) return [];
    state = made.state;
    return announcement(words, 'en-GB', made.happened) || [];
  });
}

test('the full weekend plays on the page alone, and says aloud once what has happened', async ({ page }) => {
  await page.addInitScript(noteStatus);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  await page.getByRole('button', { name: text('title.start') }).click();
  const { journal } = play(backChannel, { ...perfectReader(), drawer: false });
  for (const move of journal) await perform(page, clicks(page), move);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.everything.heading'));
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(toBeSaid(journal).length).toBeGreaterThan(5);
  expect(said).toEqual(toBeSaid(journal));
});
