import { axe, expect, signIn, test } from './fixtures';

test('a firm fetches the receipt of its bid, and anybody checks it', async ({ page }) => {
  await signIn(page, 'sme', '/account');
  await page.locator('main a[href^="/supplier/"]').first().click();
  await page.locator('.k-subnav a[href$="/bids"]').click();
  const bids = await page.locator('main a[href$="/bid"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  let receipt = '';
  for (const bid of bids) {
    await page.goto(`${bid}/receipts`);
    if (!page.url().endsWith('/receipts')) continue;
    await axe(page);
    const file = await page.locator('main table a').first().getAttribute('href');
    receipt = await (await page.request.get(file ?? '')).text();
    if (receipt.includes('"completed"')) break;
  }
  expect(receipt, 'the receipt of a bid that was opened').toContain('"completed"');

  await page.context().clearCookies();
  await page.goto('/receipts');
  await page.locator('#receipt').fill(receipt.replace('"submit"', '"withdraw"'));
  await page.locator('form[action="/receipts"] button').click();
  await expect(page.locator('.govuk-error-summary a[href="#receipt"]')).toBeVisible();
  await expect(page.locator('#receipt')).not.toHaveValue('');
  await page.locator('#receipt').fill(receipt);
  await page.locator('form[action="/receipts"] button').click();
  await expect(page).toHaveURL(/\/receipts\/checked\//);
  await expect(page.locator('.govuk-panel--confirmation h1')).toBeVisible();
  await axe(page);
});
