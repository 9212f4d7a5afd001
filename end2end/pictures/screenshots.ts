import { islandsAwake, test } from '../fixtures';
import { places, visit } from '../pages';

const FOLDER = `${__dirname}/../../target/screenshots`;

for (const place of places) {
  for (const width of [1280, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${place.name} ${width} ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await visit(page, place);
        await islandsAwake(page);
        await page.screenshot({ path: `${FOLDER}/${place.name}-${width}-${colorScheme}.png`, fullPage: true });
      });
    }
  }
}
