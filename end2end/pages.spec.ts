import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { axe, expect, islandsAwake, isScripted, test } from './fixtures';
import { noPages, places, visit } from './pages';

test('every page of the list of routes is visited', () => {
  const kavel = process.env.KAVEL_BIN ?? join(__dirname, '../target/debug/kavel');
  const routes: { method: string; path: string }[] = JSON.parse(execFileSync(kavel, ['routes'], { encoding: 'utf8' }));
  const pages = routes.filter((route) => route.method === 'get' && !noPages.includes(route.path)).map((route) => normal(route.path));
  const visited = new Set(places.map((place) => normal(place.route)));
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.filter((path) => !visited.has(path))).toEqual([]);
});

/** What a parameter is called is the handler's affair. */
function normal(path: string): string {
  return path.replace(/\{[^}]+\}/g, '{}');
}

for (const place of places) {
  test(`${place.name} has one heading, fits, and nothing for axe`, async ({ page }) => {
    // A colour on its way to another one is no colour to judge.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page, place);
    await islandsAwake(page);
    await expect(page.locator('h1')).toHaveCount(1);
    // Without scripts it is the same document: looked at once is enough.
    if (isScripted()) await axe(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, 'pixels beyond the right edge').toBe(0);
    if (isScripted()) await axe(page);
  });
}
