import { islandsAwake, test } from '../fixtures';

test('the picture of the README', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/');
  await islandsAwake(page);
  await page.screenshot({ path: `${__dirname}/../../docs/screenshot.png` });
});
