import { expect, isScripted, test } from './fixtures';

test('a newcomer finds a lot and reads it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search').getByRole('searchbox').fill('data');
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(/\/lots\?q=data/);
  await page.locator('.k-card__title a').first().click();
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page).toHaveURL(/\/lots\/\d+-\d+$/);
});

test('the language changes and the page stays', async ({ page }) => {
  await page.goto('/lots?sort=title');
  await page.locator('.k-langswitch a[lang=nl]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page).toHaveURL(/sort=title/);
  await page.goto('/suppliers');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('h1')).toHaveText('Leveranciers');
});

test('a list follows what is typed, and the address says so', async ({ page }) => {
  await page.goto('/suppliers');
  const before = await page.locator('#results h2').first().innerText();
  await page.locator('#q').fill('zzzzqqqq');
  if (isScripted()) {
    await expect(page).toHaveURL(/q=zzzzqqqq/);
  } else {
    await page.locator('#q').press('Enter');
  }
  await expect(page.locator('#results h2').first()).not.toHaveText(before);
  await expect(page.locator('#results .k-empty')).toBeVisible();
});

test('the keyboard alone gets to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.govuk-skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
