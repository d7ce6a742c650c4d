/** Looks at a page, all at once: each question to it costs as much as the look itself. */
import type { Page } from '@playwright/test';

/** What every look finds amiss in the page as it stands, one line each. Each look is a function of the page's own. */
export function seenBy(
  page: Page,
  ...looks: readonly (() => readonly string[] | Promise<readonly string[]>)[]
): Promise<readonly string[]> {
  const all = looks.map((look) => `...(await (${String(look)})())`);
  return page.evaluate(`(async () => [${all.join(',')}])()`);
}
