/** The teacher's page as a teacher uses it: a class made, hand-ins brought in every way and in every state of damage, pupils, slips, kept and deleted; by hand and by keys, on every screen, and nothing of it leaves the device. */
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readClass } from '../../src/classroom/link.ts';
import { LARGEST_FILE } from '../../src/classroom/hand-in-file.ts';
import { readClassFile } from '../../src/classroom/export/class-file.ts';
import { lesson } from '../../src/weekends/back-channel/lesson.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { CHOICES, classOf, handedIn } from '../classroom/class.ts';
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { readerOf, words } from './words.ts';

const { text } = readerOf({ ...words, ...teachWords, ...lesson.words });

// Contrast is asked of the pixels.
test.use({ deviceScaleFactor: 1 });

const pupils = classOf(backChannel, 30, 8);
const link = (at: number) => {
  const pupil = pupils[at];
  const handIn = pupil && handedIn(pupil, 'link');
  return handIn && 'link' in handIn ? handIn.link : '';
};
const file = (pupil: (typeof pupils)[number] | undefined) => {
  const handIn = pupil && handedIn(pupil, 'file');
  if (!handIn || !('text' in handIn)) throw new Error('no such pupil');
  return { name: handIn.name, mimeType: 'application/json', buffer: Buffer.from(handIn.text) };
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const told = (page: Page, count: number) =>
  expect(page.locator('#main')).toContainText(
    text(count === 1 ? 'collect.all.one' : 'collect.all.other', { count }),
  );

async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByLabel(text('collect.paste'), { exact: true }).fill(lines.join('\n'));
  await page.getByRole('button', { name: text('collect.paste.read') }).click();
}
async function choose(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: text('collect.choose') }).click(),
  ]);
  await chooser.setFiles(files);
}
const go = async (page: Page, room: string) => {
  await page.getByRole('link', { name: text(`room.${room}`), exact: true }).click();
  await expect(heading(page)).toBeFocused();
};

test('makes a class by the keyboard alone, and its link carries every choice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/teach.html');
  await page.getByLabel(text('make.name'), { exact: true }).focus();
  await page.keyboard.type('9B Thursday');
  await page.getByRole('radio', { name: text('make.stop.filing') }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('checkbox', { name: text('lesson.pause.slip-3') }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: text('make.verdict.word') }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('radio', { name: text('make.names.nickname') }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('checkbox', { name: text('make.pairs') }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: text('make.copy') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').last()).toHaveText(text('make.copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const made = readClass(new URL(copied).hash);
  expect(made).toMatchObject({
    name: '9B Thursday',
    weekend: 'back-channel',
    stop: 'readouts',
    pauses: ['slip-3'],
    names: 'seat',
    pairs: true,
    reading: false,
  });
  expect(made).not.toHaveProperty('word');
  // The code must be the same when the teacher comes back to collect.
  await page.reload();
  await expect(page.locator('.class-card > .class-face .class-face__link')).toHaveText(copied);
  const game = page.getByRole('link', { name: text('make.try') });
  await expect(game).toHaveAttribute('href', copied);
});

test('reads a lesson’s hand-ins, links, files and an archive mixed, one damaged, one twice, one of another class', async ({
  page,
}) => {
  await page.goto('/teach.html#collect');
  await paste(page, [
    'Timestamp\tYour link\tScore',
    ...Array.from({ length: 10 }, (_, at) => `12:3${at}\t${link(at)}\t0`),
    link(3),
    link(4).slice(0, -20),
  ]);
  await told(page, 10);
  const notes = page.getByRole('region', { name: text('collect.notes') });
  await expect(notes).toContainText(text('note.damaged-link.line', { line: 13 }));
  await expect(notes).toContainText('was here already. Nothing changed.');
  const strange = classOf(backChannel, 1, 9, { code: '234679' })[0];
  await choose(page, [...pupils.slice(10, 20).map(file), file(strange)]);
  await told(page, 20);
  await expect(notes).toContainText(text('note.other-class.one', { count: 1, code: '234679' }));
  await notes.getByRole('button', { name: text('note.leave-out') }).click();
  await expect(notes).not.toContainText('234679');
  const archive = zipSync(
    Object.fromEntries(
      pupils.slice(20).map((pupil) => [`9B/${file(pupil).name}`, strToU8(file(pupil).buffer.toString())]),
    ),
  );
  await choose(page, { name: '9B.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) });
  await told(page, 30);
  await page.getByRole('link', { name: text('collect.class') }).click();
  await expect(page.locator('#main')).toContainText(text('class.handed-in.other', { count: 30 }));

  await test.step('pupils are found and opened, and a slip is changed', async () => {
    await go(page, 'pupils');
    await expect(page.getByRole('row')).toHaveCount(31);
    const name = await page.getByRole('rowheader').first().innerText();
    await page.getByLabel(text('pupils.find')).fill(name.toUpperCase());
    await expect(page.getByRole('row')).toHaveCount(2);
    await page.getByRole('button', { name: text('pupils.open.one', { name }) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(text('pupils.name')).fill('Ada');
    await dialog.getByLabel(text('slip.ask')).fill('who else would know?');
    await page.keyboard.press('Tab');
    expect(await broken(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('rowheader')).toHaveText(text('pupils.called', { name, called: 'Ada' }));
    const slips = page.locator('[data-sheet="slips"]');
    await expect(slips).toHaveCount(0);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: text('pupils.print') }).click();
    await expect(slips).toContainText('who else would know?');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(slips).toHaveCount(0);
  });

  await test.step('the class is saved as a file that holds what was received, kept here, opened again, deleted', async () => {
    await go(page, 'keep');
    await expect(page.locator('#main')).toContainText(text('keep.unsaved.other', { count: 30 }));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text('keep.save') }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
    const saved = readClassFile(Buffer.concat(parts).toString());
    if ('problem' in saved) throw new Error(saved.problem);
    expect(saved.handIns).toHaveLength(30);
    expect(Object.values(saved.names)).toEqual(['Ada']);
    await expect(page.locator('#main')).not.toContainText(text('keep.unsaved.other', { count: 30 }));
    await page.getByRole('button', { name: text('keep.device') }).click();
    await expect(page.locator('.keep__news')).toContainText('Kept on this device until');
    expect(await broken(page)).toEqual([]);
    // Nothing is unsaved, so that the browser asks nothing.
    await page.reload();
    await expect(page.locator('#main')).toContainText(text('keep.kept-class.other', { count: 30 }));
    await page.getByRole('button', { name: /^Open (?!a class file)/ }).click();
    await go(page, 'pupils');
    await expect(page.getByRole('row')).toHaveCount(31);
    await expect(page.locator('#main')).toContainText('(Ada)');
    await go(page, 'keep');
    await page.getByRole('button', { name: text('keep.delete'), exact: true }).click();
    await page.getByRole('button', { name: text('keep.delete.yes') }).click();
    await expect(page.locator('.keep__news')).toHaveText(text('keep.deleted'));
    await expect(page.locator('#main')).toContainText(text('keep.none'));
    const left = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.includes('classes')),
    );
    expect(left).toEqual([]);
  });
});

test('refuses in words whatever is hostile, and reads the rest', async ({ page }) => {
  await page.goto('/teach.html#collect');
  const [first, second] = pupils;
  if (!first) throw new Error('a class is empty');
  const good = file(first);
  const moves = JSON.parse(good.buffer.toString());
  const last = { type: 'turn', to: 'everything' };
  const many = JSON.stringify({ ...moves, journal: Array.from({ length: 12_000 }, () => last) });
  const odd = (name: string, content: string | Buffer) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
  await choose(page, [
    odd('holiday.jpg', Buffer.from([255, 216, 255, 224])),
    odd('page.json', '<img src=x onerror="document.title=1">'),
    odd('large.json', Buffer.alloc(LARGEST_FILE + 1)),
    odd('moves.json', many),
    odd('half.zip', Buffer.from(zipSync({ 'a.json': strToU8(good.buffer.toString()) })).subarray(0, 300)),
    odd('bomb.zip', Buffer.from(zipSync({ 'bomb.json': new Uint8Array(100_000_000) }))),
    file(second),
  ]);
  await told(page, 1);
  const notes = page.getByRole('region', { name: text('collect.notes') });
  for (const [id, name] of [
    ['not-ours', 'holiday.jpg'],
    ['damaged-file', 'page.json'],
    ['not-ours', 'large.json'],
    ['damaged-file', 'half.zip'],
    ['not-ours', 'bomb.json'],
    ['impossible', 'moves.json'],
  ])
    await expect(notes).toContainText(text(`note.${id}.file`, { name: name ?? '' }));
  await paste(page, ['nothing of ours', 'https://school.example/']);
  await expect(page.getByRole('alert')).toContainText('#r=');
  await page.getByRole('button', { name: text('collect.scan') }).click();
  await expect(page.getByRole('dialog')).toContainText(text('collect.scan.none'));
});

const SIZES = [
  { width: 320, height: 800 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
] as const;
const ROOMS = ['make', 'collect', 'class', 'pupils', 'keep'] as const;

/** How wide a room is beyond its window, px. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('every room fits every screen and breaks no rule, with no hand-in, with one, a few, five and thirty', async ({
  page,
}) => {
  for (const [at, count] of [0, 1, 3, 5, 30].entries()) {
    await page.goto('/teach.html#collect');
    if (count > 0) {
      await paste(
        page,
        Array.from({ length: count }, (_, place) => link(place)),
      );
      await told(page, count);
    }
    for (const room of ROOMS) {
      await go(page, room);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect.soft(await beyond(page), `${room} with ${count} at ${size.width}`).toBe(0);
      }
      await page.setViewportSize(SIZES[at % SIZES.length] ?? SIZES[0]);
      expect.soft(await broken(page), `${room} with ${count}`).toEqual([]);
      await page.setViewportSize(SIZES[2]);
    }
    // What is not saved is asked about on leaving.
    page.once('dialog', (dialog) => void dialog.accept());
  }
});

test('reads a sheet too long for its field as it is pasted, and leaves the field empty', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/teach.html#collect');
  const field = page.getByLabel(text('collect.paste'), { exact: true });
  const sheet = Array.from({ length: 1_000 }, (_, row) => `${row}\t${'another column '.repeat(8)}\t`);
  await page.evaluate((all) => navigator.clipboard.writeText(all), sheet.join('\n') + link(0));
  await field.press('ControlOrMeta+v');
  await told(page, 1);
  await expect(field).toHaveValue('');
});

test('shows an invented class to whoever has none, and opens a hand-in by its own link', async ({ page }) => {
  await page.goto('/teach.html#class');
  await page.getByRole('button', { name: text('class.none.example.show') }).click();
  await expect(heading(page)).toHaveText(text('class.example'));
  await expect(page.locator('#main')).toContainText(text('class.handed-in.other', { count: 28 }));
  await page.goto(`/teach.html${new URL(link(0)).hash}`);
  await expect(page).toHaveURL(/teach\.html#collect$/);
  await page.getByRole('button', { name: text('note.other-class.add') }).click();
  await told(page, 29);
});

test('the word on the board is nowhere in the link', async ({ page }) => {
  await page.goto('/teach.html');
  await page.getByLabel(text('make.verdict.word.label')).fill('OPEN SESAME');
  await page.keyboard.press('Tab');
  const shown = page.locator('.class-card > .class-face .class-face__link');
  await expect(shown).not.toContainText(/sesame/i);
  expect(readClass(new URL(await shown.innerText()).hash)).toHaveProperty('word');
  expect(CHOICES.word).toBeUndefined();
});
