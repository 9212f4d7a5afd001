import { islandsAwake, test } from '../fixtures';
import { places, visit } from '../pages';

const FOLDER = `${__dirname}/../../target/screenshots`;

for (const place of places) {
  test(place.name, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page, place);
    await islandsAwake(page);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.screenshot({ path: `${FOLDER}/${place.name}-${width}-${colorScheme}.png`, fullPage: true });
      }
    }
  });
}
