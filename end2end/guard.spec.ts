import { axe, expect, islandsAwake, isScripted, signIn, test } from './fixtures';
import { submit } from './steps';

const degree = 'De ontwerper heeft een masterdiploma.';

test('anybody pastes a text, sees what shuts out firms, and shares it', async ({ page }) => {
  await page.goto('/try/guard');
  await page.locator('form[action="/try/guard"] button').click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await page.locator('#text').fill('Five years of experience with Drupal.\nThe team shows how users were heard.');
  await page.locator('form[action="/try/guard"] button').click();
  await expect(page.locator('.k-guard__text mark')).toHaveText(['Five years of experience', 'Drupal']);
  await page.locator('a.k-guard__ref').first().click();
  await expect(page).toHaveURL(/#finding-1$/);
  await page.locator('form[action$="/share"] button').click();
  await expect(page).toHaveURL(/\/try\/guard\/shared\//);
  await expect(page.locator('.k-guard__text mark')).toHaveCount(2);
  await axe(page);
});

test('in the editor the guard follows what is typed, and a saved block says where', async ({ page, problems }) => {
  // A check refuses as the form would.
  problems.allow(/answer: 422 .*\/constraints\/guard$/);
  await signIn(page, 'buyer', '/account');
  await page.locator('main a[href^="/agency/"]').first().click();
  await page.locator('.k-subnav a[href$="/assignments"]').click();
  await page.locator('form[action$="/assignments/drafts"] button').first().click();
  await page.locator('main a[href*="/constraints"]').click();
  await islandsAwake(page);
  const panel = page.locator('.k-guard__panel');
  await expect(panel.locator('.k-finding')).toHaveCount(0);
  const field = page.locator('#constraints\\.nl');
  await field.fill(degree);
  if (isScripted()) {
    await expect(panel.locator('.k-finding').first()).toContainText('masterdiploma');
    await field.fill('Het team werkt volgens WCAG 2.2.');
    await expect(panel.locator('.k-finding')).toHaveCount(0);
    await field.fill(degree);
    await expect(panel.locator('.k-finding').first()).toBeVisible();
    await axe(page);
  }
  await submit(page, 'continue');
  await expect(page.locator('.govuk-error-summary a[href="#constraints.nl"]')).toContainText('masterdiploma');
  await expect(field).toHaveValue(degree);
  await page.locator('main a[href$="/guard"]').first().click();
  await expect(page.locator('.k-guard__text mark').first()).toHaveText('masterdiploma');
});
