import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const mails = join(__dirname, '../target/end2end/data/mail');

/** The link of the newest mail to an address. */
function linkFor(address: string): string | undefined {
  const names = readdirSync(mails).sort().reverse();
  for (const name of names) {
    const text = readFileSync(join(mails, name), 'utf8').replace(/=\r?\n/g, '').replace(/=3D/g, '=');
    if (text.includes(`To: ${address}`)) return /http:\/\/127\.0\.0\.1:\d+(\/confirm\/[A-Za-z0-9_-]+)/.exec(text)?.[1];
  }
  return undefined;
}

test('a firm registers, confirms its address and signs in again', async ({ page }) => {
  const address = `nele.${test.info().project.name}@timmerwerk.example`;
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

  await expect.poll(() => linkFor(address), { timeout: 15_000 }).toBeTruthy();
  await page.goto(linkFor(address) ?? '/');
  await page.locator('main form button').first().click();
  await expect(page.locator('.k-flash')).toBeVisible();

  await page.goto('/account/organisations/new-supplier');
  await expect(page.locator('h1')).toHaveCount(1);
  await page.goto('/account');
  await expect(page.locator('main')).toContainText(address);
});
