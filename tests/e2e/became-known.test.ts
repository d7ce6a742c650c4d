/** What became known, by hand: the pin by pointer, keys and list; the walk from date to date, left and come back to; the list; the tables. */
import { test, expect } from './browser.ts';
import { movesTo, openAfter, openAt } from './opening.ts';
import { text } from './words.ts';

const status = (words: string | RegExp) => ({ hasText: words });

test('the pin goes where the pointer lets go, where arrow keys move it, and where a city is chosen', async ({
  page,
}) => {
  await openAt(page, 'pin');
  const map = page.getByRole('application', { name: text('pin.map') });
  const said = page.getByRole('status').filter(status(/Your pin|Press the map/));
  await expect(said).toHaveText(text('pin.nowhere'));

  // Europe lies above the middle of the map.
  const box = await map.boundingBox();
  if (!box) throw new Error('there is no map');
  await map.click({ position: { x: box.width / 2, y: box.height * 0.5 } });
  await expect(said).toHaveText(/° north, \d+° (east|west)/);

  await page.getByRole('radio', { name: 'Vienna', exact: true }).check();
  await expect(said).toHaveText('Your pin: 48° north, 16° east, near Vienna.');
  await map.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(said).toHaveText('Your pin: 49° north, 16° east, near Vienna.');
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^Your pin: 49° north, 21° east, \d+ km from Vienna\.$/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await page.getByRole('button', { name: text('lock.pin'), exact: true }).click();
  await expect(page.getByText(text('q.PIN.noted'))).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(/21° east/);
});

test('a finger on a narrow screen puts the pin, or nobody does', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, 'pin');
  const map = page.getByRole('application', { name: text('pin.map') });
  await expect(map).toBeInViewport();
  const box = await map.boundingBox();
  if (!box) throw new Error('there is no map');
  await map.click({ position: { x: 4, y: 4 } });
  const said = page.getByRole('status').filter(status(/Your pin|Press the map/));
  await expect(said).toHaveText(text('pin.nowhere'));
  await map.click({ position: { x: box.width * 0.55, y: box.height * 0.6 } });
  await expect(said).toHaveText(/° north/);
  await page.getByRole('button', { name: text('actions.skip') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.became-known.heading'));
});

test('with the keyboard alone the walk goes from date to date, and is found again where it was left', async ({
  page,
}) => {
  await openAt(page, 'known-offer');
  const heading = page.getByRole('heading', { level: 1 });
  const on = page.getByRole('button', { name: text('event.next'), exact: true });
  for (const step of ['known-sultan', 'known-senator', 'known-first-meeting']) {
    await on.press('Enter');
    await expect(heading).toHaveText(text(`step.${step}.heading`));
    await expect(heading).toBeFocused();
  }
  await expect(page.getByText('the first known meeting')).toBeVisible();
  await expect(page.getByText(/Your pin was [\d,]+ km from Muscat\./)).toBeAttached();

  await page.reload();
  await expect(heading).toHaveText(text('step.known-first-meeting.heading'));
  const tape = page.getByRole('navigation', { name: text('event.stops') });
  await expect(tape.getByRole('button', { disabled: false })).toHaveCount(4);
  await expect(tape.getByRole('button', { name: '24 Nov', exact: true })).toBeDisabled();
  await tape.getByRole('button', { name: /^May.*Washington$/ }).press('Enter');
  await expect(heading).toHaveText(text('step.known-offer.heading'));
  await expect(tape.getByRole('button', { disabled: false })).toHaveCount(4);
});

test('all of it is one press away as a list, which leads on; reading, it is there at once', async ({
  page,
}) => {
  await openAt(page, 'became-known');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('button', { name: text('event.all') }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: text('step.known-withdrawal.heading') }),
  ).toBeVisible();
  await page.getByRole('button', { name: text('step.who-was-right.heading') }).click();
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(page.getByText('Grade claims, not people.')).toBeVisible();

  await openAfter(page, movesTo('became-known'), { view: 'reading' });
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(16);
});

test('@stage the planet comes up beneath every kind of its screens, and the stage sleeps', async ({
  page,
}) => {
  for (const step of ['pin', 'became-known', 'known-three-days', 'then-and-now']) {
    await openAt(page, step);
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
    await expect(page.locator('canvas')).toHaveAttribute('data-asleep', 'true');
  }
});
