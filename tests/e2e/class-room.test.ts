/** A class looked at and projected: what it decided comes out by the press, view by view, and nobody is named where the room can see. */
import type { Locator, Page } from '@playwright/test';
import { forecastsOf } from '../../src/classroom/figures/forecasts.ts';
import { needlesOf } from '../../src/classroom/figures/needles.ts';
import { PRESSES, slidesOf } from '../../src/classroom/slides.ts';
import { talkAbout } from '../../src/classroom/talk.ts';
import { headingOf } from '../../src/classroom/teach/wording.ts';
import { lesson } from '../../src/weekends/back-channel/lesson.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { scenery } from '../../src/weekends/back-channel/scenery.ts';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { classOf, handedIn, knownOf, resultsOf } from '../classroom/class.ts';
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { readerOf, words as weekendWords } from './words.ts';

const words = { ...weekendWords, ...teachWords, ...lesson.words };
const { text } = readerOf(words);
const production = { weekend: backChannel, words, language: 'en-GB', scenery };

const pupils = classOf(backChannel, 30);
const links = pupils.map((pupil) => handedIn(pupil, 'link'));
const results = resultsOf(links, knownOf(backChannel));
const needles = needlesOf(backChannel, results);
const { forecasts } = forecastsOf(backChannel, results);
const talk = talkAbout(backChannel, lesson, results, { pinned: [], passed: [] });
const slides = slidesOf(backChannel, lesson, results, { pinned: [], lines: [] });
const names = results.map(({ name }) => name);

/** Opens the page and pastes so many links, as a teacher would. */
async function collect(page: Page, count = links.length): Promise<void> {
  await page.goto('/teach.html#collect');
  const pasted = links.slice(0, count).map((each) => ('link' in each ? each.link : ''));
  await page.getByLabel(text('collect.paste'), { exact: true }).fill(pasted.join('\n'));
  await page.getByRole('button', { name: text('collect.paste.read') }).click();
  await page.getByRole('link', { name: text('collect.class') }).click();
  await expect(page.locator('#main')).toContainText(text('class.handed-in.other', { count }));
}

const view = (page: Page, id: string): Locator => page.locator(`[data-view="${id}"]`);

async function openView(page: Page, id: string): Promise<void> {
  await page.getByRole('tab', { name: text(`view.${id}`), exact: true }).click();
}

/** Projects in the page's own window. */
async function projectHere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: text('project.heading') })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.locator('.projector')).toBeVisible();
}

const presses = (page: Page) => page.locator('.projector, .project-now').getByRole('status');

test('shows what to talk about as it is worked out, keeps what is pinned and passes what is not wanted', async ({
  page,
}) => {
  await collect(page);
  const cards = page.getByRole('region', { name: text('talk.heading') }).getByRole('article');
  await expect(cards.getByRole('heading')).toHaveText(
    talk.map(({ question }) => headingOf(production, question)),
  );
  for (const [at, { groups }] of talk.entries())
    for (const { count } of groups.filter((group) => group.count > 0).slice(0, 2))
      await expect(cards.nth(at)).toContainText(String(count));
  const [first = '', second = ''] = talk.map(({ question }) => headingOf(production, question));
  await cards
    .nth(1)
    .getByRole('button', { name: text('talk.pin') })
    .click();
  await expect(cards.nth(0).getByRole('heading')).toHaveText(second);
  await cards
    .filter({ hasText: first })
    .getByRole('button', { name: text('talk.pass') })
    .click();
  await expect(cards.filter({ hasText: first })).toHaveCount(0);
  await expect(cards.nth(0).getByRole('button', { name: text('talk.unpin') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('reveals a needle and a forecast by its own press and nothing beside it, each with its numbers as a table', async ({
  page,
}) => {
  await collect(page);
  await openView(page, 'needles');
  const results = view(page, 'needles').locator('.strip__result');
  await expect(results).toHaveCount(0);
  await view(page, 'needles')
    .getByRole('button', { name: text('reveal.show') })
    .nth(1)
    .click();
  await expect(results).toHaveCount(1);
  const { inside = 0, percents = [] } = needles[1] ?? {};
  await expect(results).toContainText(
    text('view.needles.result', { share: `${inside} of ${percents.length}` }),
  );
  await view(page, 'needles').getByText(text('view.table')).click();
  await expect(view(page, 'needles').getByRole('row')).toHaveCount(6);
  await openView(page, 'forecasts');
  const room = view(page, 'forecasts');
  const happened = forecasts.map(({ question }) => text(`q.${question.id}.happened`));
  for (const sentence of happened) await expect(room).not.toContainText(sentence);
  const shows = room.getByRole('button', { name: text('reveal.show') });
  await shows.first().click();
  await expect(room).toContainText(happened[0] ?? '');
  await expect(room).not.toContainText(happened[1] ?? '');
  await expect(room.locator('.brier-line')).toHaveCount(0);
  for (let left = forecasts.length - 1; left > 0; left -= 1) await shows.first().click();
  await expect(room.locator('.brier-line')).toBeVisible();
});

test('holds every view by keyboard, on a phone and by the rules that a machine can check', async ({
  page,
}) => {
  await collect(page);
  const tabs = page.getByRole('tab');
  await tabs.first().focus();
  for (const id of ['glance', 'needles', 'main-needle', 'forecasts']) {
    await expect(page.getByRole('tab', { selected: true })).toHaveText(text(`view.${id}`));
    for (const reveal of await page.locator('.view .reveal').all()) await reveal.click();
    expect.soft(await broken(page), id).toEqual([]);
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(tabs.filter({ hasText: text('view.glance') })).toHaveCount(0);
  for (const id of ['needles', 'main-needle', 'forecasts']) {
    await openView(page, id);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, id).toBeLessThanOrEqual(320);
  }
});

test.describe('projecting', () => {
  /** What the room sees has no name in it, in words or hidden. */
  async function namesNobody(seen: Page): Promise<void> {
    const html = await seen.content();
    expect(names.filter((name) => html.includes(name))).toEqual([]);
  }

  test('asks, shows the class and reveals by the press, in words that can be read from the back', async ({
    page,
  }) => {
    await collect(page);
    const [{ question, percents } = { question: undefined, percents: [] }] = forecasts;
    const name = question ? headingOf(production, question) : '';
    await page.goto('/teach.html#project');
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await projectHere(page);
    const slide = page.locator('.slide');
    const dots = slide.locator('.dots__dot');
    await expect(slide).toContainText(text('project.ask.forecast'));
    await expect(dots).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(dots).toHaveCount(percents.length);
    await expect(slide.locator('.stamp')).toHaveCount(0);
    await namesNobody(page);
    const smallest = await page.evaluate(measure);
    expect(smallest.text).toBeGreaterThanOrEqual(28);
    expect(smallest.dot).toBeGreaterThanOrEqual(14);
    await page.keyboard.press('ArrowRight');
    await expect(slide.locator('.stamp')).toBeVisible();
    expect.soft(await broken(page)).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await expect(slide.locator('.stamp')).toHaveCount(0);
    await page.keyboard.press('b');
    await expect(slide).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(slide).toHaveAttribute('data-press', 'class');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: text('project.heading') })).toBeFocused();
  });

  /** In the page: the smallest letters and dots of the slide, CSS px. */
  function measure(): { readonly text: number; readonly dot: number } {
    const shown = [...document.querySelectorAll('.projector *')].filter(
      (each) =>
        !each.closest('.visually-hidden') &&
        [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const scale = document.querySelector<SVGSVGElement>('svg.scale')?.getScreenCTM()?.a ?? 1;
    const sizes = shown.map(
      (each) => Number.parseFloat(getComputedStyle(each).fontSize) * (each.closest('svg') ? scale : 1),
    );
    const dots = [...document.querySelectorAll('.scale .dots__dot')].map(
      (dot) => dot.getBoundingClientRect().width,
    );
    return { text: Math.min(...sizes), dot: Math.min(...dots) };
  }

  test('keeps every slide at every press above its foot', async ({ page }) => {
    await collect(page);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto('/teach.html#project');
    await projectHere(page);
    for (const [at] of slides.entries()) {
      for (const press of PRESSES) {
        const said = text('project.said', {
          at: at + 1,
          of: slides.length,
          press: text(`project.press.${press}`),
        });
        await expect(presses(page)).toHaveText(said);
        const over = await page.evaluate(() => {
          const slide = document.querySelector('.projector__slide');
          return slide ? slide.scrollHeight - slide.clientHeight : Number.NaN;
        });
        expect.soft(over, said).toBeLessThanOrEqual(1);
        await page.keyboard.press('ArrowRight');
      }
    }
    await namesNobody(page);
  });

  test('shows the same on a second screen, by the keys of either window', async ({ page, context }) => {
    await collect(page);
    await page.goto('/teach.html#project');
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: text('project.second') }).click();
    const second = await opened;
    await expect(second.locator('.slide-start')).toBeVisible();
    await second.keyboard.press('Space');
    await expect(second.locator('.slide-sayings li')).toHaveCount(5);
    await expect(presses(page)).toContainText(text('project.press.class'));
    await page.getByRole('heading', { level: 1 }).first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(second.locator('.slide')).toContainText(text('project.ask.forecast'));
    await namesNobody(second);
    const closed = second.waitForEvent('close');
    // The press itself may still be on its way when its window goes.
    await second.keyboard.press('Escape').catch(() => undefined);
    await closed;
  });

  test('shows of fewer than five the start alone', async ({ page }) => {
    await collect(page, 4);
    await expect(page.getByRole('tab')).toHaveCount(0);
    await page.goto('/teach.html#project');
    await expect(page.getByText(text('project.few'))).toBeVisible();
    await expect(
      page.getByRole('navigation', { name: text('project.slides') }).getByRole('button'),
    ).toHaveCount(1);
  });
});

test.describe('where motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the thread takes 420 ms from press to press', async ({ page }) => {
    await collect(page);
    await page.goto('/teach.html#project');
    await page
      .getByRole('navigation', { name: text('project.slides') })
      .getByRole('button')
      .nth(1)
      .click();
    await projectHere(page);
    const moves = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('.thread'))
          .map(({ effect }) => effect?.getTiming().duration),
      );
    await page.keyboard.press('ArrowRight');
    const moved = await moves();
    expect(moved.length).toBeGreaterThan(0);
    expect(new Set(moved)).toEqual(new Set([420]));
  });
});
