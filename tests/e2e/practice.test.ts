/** Practice: a set by the keyboard and one by touch, the next one laid out ahead, no network, and nothing of it before it is wanted. */
import type { Locator } from '@playwright/test';
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { keyboard } from './hands.ts';
import { cutOff, kept } from './network.ts';
import { answerAnyhow, heading, KEY, named, onward, withinReach } from './practising.ts';
import { atRest } from './rest.ts';
import { noteStatus, said } from './said.ts';
import { text } from './words.ts';

test('a whole set by the keyboard alone: each card is told with its source and its day, and each is kept', async ({
  page,
}) => {
  await page.goto('/');
  const hands = keyboard(page);
  await hands.press(named(page, 'title.practice'));
  await expect(page).toHaveURL(/#practice$/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(text('practice.welcome'))).toBeVisible();
  expect(await broken(page)).toEqual([]);
  await hands.press(named(page, 'practice.begin'));
  for (let at = 1; at <= 6; at += 1) {
    await expect(page.getByText(text('practice.card', { at, of: 6 }))).toBeVisible();
    await answerAnyhow(page, hands);
    await hands.press(onward(page));
    await expect(page.locator('.feedback__verdict')).toBeVisible();
    await expect(page.locator('.after__back')).toBeVisible();
    if (at === 1) expect(await broken(page)).toEqual([]);
    await hands.press(onward(page));
  }
  await expect(heading(page)).toHaveText(text('practice.end'));
  await expect(page.locator('.seen__line')).toHaveCount(6);
  expect(await broken(page)).toEqual([]);
  for (const dialog of ['settings', 'help'] as const) {
    await hands.press(named(page, `bar.${dialog}`));
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await broken(page), dialog).toEqual([]);
    await page.keyboard.press('Escape');
  }
  const record = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
  expect(record.match(/[A-Z]{3}-\d+:[aghe]/g)).toHaveLength(6);
  await hands.press(named(page, 'practice.home'));
  await expect(page.getByText(text('practice.welcome'))).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a drawer’s cards by touch, with the way on at the foot, and the way back', async ({ page }) => {
    await page.goto('/#practice');
    const hands = { press: (target: Locator) => target.tap() };
    await withinReach(named(page, 'practice.begin'));
    await hands.press(page.getByRole('button', { name: /^Two grades, not one/ }));
    await answerAnyhow(page, hands);
    await answerAnyhow(page, hands);
    await withinReach(onward(page));
    await hands.press(onward(page));
    await expect(page.locator('.feedback__verdict')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/#practice$/);
    expect(await broken(page)).toEqual([]);
  });
});

test.describe('with the network off', () => {
  test.use({ serviceWorkers: 'allow' });

  test('practice that was opened once opens again, and a card is answered and kept', async ({
    page,
    context,
  }) => {
    await page.goto('/#practice');
    await kept(page, 'whole');
    await cutOff(context, page);
    await page.goto('/');
    await named(page, 'title.practice').click();
    await named(page, 'practice.begin').click();
    await answerAnyhow(page, keyboard(page));
    await onward(page).click();
    await expect(page.locator('.after__back')).toBeVisible();
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toMatch(/[A-Z]{3}-\d+:/);
  });
});

test('the next set’s first card is laid out ahead, and no eye, ear or key comes upon it', async ({
  page,
}) => {
  const seen = { laid: 0, open: 0, painted: 0 };
  await page.exposeFunction('tell', (what: keyof typeof seen) => (seen[what] += 1));
  await page.addInitScript(noteStatus);
  await page.addInitScript(() => {
    const { tell } = window as unknown as { tell: (what: string) => void };
    new MutationObserver((changes) => {
      for (const each of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(each instanceof HTMLElement) || !each.matches('.rehearsal')) continue;
        tell(each.inert && each.querySelector('.question') ? 'laid' : 'open');
      }
    }).observe(document, { childList: true, subtree: true });
    const look = () => {
      if (document.querySelector('.rehearsal')) tell('painted');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto('/');
  await named(page, 'title.practice').click();
  await expect.poll(() => seen.laid).toBe(1);
  await atRest(page);
  expect(seen).toEqual({ laid: 1, open: 0, painted: 0 });
  await expect(heading(page)).toBeFocused();
  expect(await said(page)).toEqual([]);
});

test('the title has none of its files', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await expect(named(page, 'title.practice')).toBeVisible();
  expect(asked.filter((url) => /practi|deck/i.test(url))).toEqual([]);
});
