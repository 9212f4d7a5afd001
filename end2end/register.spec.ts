import { expect, test } from './fixtures';
import { followMail, thisRun } from './steps';

test('a firm registers, confirms its address and signs in again', async ({ page }) => {
  const address = `nele.${thisRun()}@timmerwerk.example`;
  const password = 'een lange zin met hout';
  await page.goto('/register');
  await page.locator('#name').fill('Nele Timmer');
  await page.locator('#email').fill(address);
  await page.locator('#password').fill('kort');
  await page.locator('main form button').first().click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await expect(page.locator('#email'), 'nothing typed is lost').toHaveValue(address);
  await page.locator('#password').fill(password);
  await page.locator('main form button').first().click();
  await expect(page).toHaveURL(/\/register\/sent/);

  await followMail(page, address, 'confirm');
  await page.locator('main form button').first().click();
  await expect(page.locator('.k-flash')).toBeVisible();

  await page.goto('/account/organisations/new-supplier');
  await expect(page.locator('h1')).toHaveCount(1);
  await page.goto('/account');
  await expect(page.locator('main')).toContainText(address);
});
