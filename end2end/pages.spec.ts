import { axe, expect, islandsAwake, test } from './fixtures';
import { places, visit } from './pages';

for (const place of places) {
  test(`${place.name} has one heading and nothing for axe`, async ({ page }) => {
    await visit(page, place);
    await islandsAwake(page);
    await expect(page.locator('h1')).toHaveCount(1);
    await axe(page);
  });

  test(`${place.name} fits a small screen in the dark`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page, place);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, 'pixels beyond the right edge').toBe(0);
    await axe(page);
  });
}
