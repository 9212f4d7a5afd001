import { axe, expect, isScripted, islandsAwake, test, type Page } from './fixtures';
import { brussels } from './steps';

const results = '#results';
const total = async (page: Page) => Number((await page.locator(`${results} h2`).first().innerText()).replace(/\D/g, ''));

/** Types into the field for words; without scripts one presses Enter. */
async function ask(page: Page, words: string) {
  await islandsAwake(page);
  await page.locator('#q').fill(words);
  if (!isScripted()) await page.locator('#q').press('Enter');
  const asked = words === '' ? /^(?!.*q=)/ : new RegExp(`q=${encodeURIComponent(words).replace(/%20/g, '\\+')}`);
  await expect(page).toHaveURL(asked);
}

/** Unfolds the tree down to a value and ticks it, as one does with a mouse. */
async function tick(page: Page, name: string, value: string) {
  const filters = page.locator('.k-filters');
  const box = filters.locator(`input[name="${name}"][value="${value}"]`);
  const folds = filters.locator('details').filter({ has: page.locator(`input[name="${name}"][value="${value}"]`) });
  for (let at = 0; at < (await folds.count()); at++) {
    if ((await folds.nth(at).getAttribute('open')) === null) await folds.nth(at).locator('> summary').click();
  }
  await filters.locator(`label[for="${await box.getAttribute('id')}"]`).click();
  if (!isScripted()) await filters.getByRole('button', { name: /apply|toepassen|appliquer/i }).click();
  await expect(page).toHaveURL(new RegExp(`${name}=${value}`));
}

test('a buyer describes a need in Dutch and finds a Walloon firm by it', async ({ page }) => {
  await page.goto('/suppliers?lang=nl');
  await ask(page, 'vertaling en begrijpelijke taal');
  await expect(page.locator(`${results} .k-card`).first()).toBeVisible();
  const everywhere = await total(page);
  await tick(page, 'nuts', 'BE3');
  await expect(page.locator('.k-chosen li').first()).toContainText('Waals Gewest');
  await expect.poll(() => total(page)).toBeLessThan(everywhere);
  // A text in French that answers a question in Dutch, with what it can do in Dutch.
  const french = page.locator(`${results} .k-card:has(.k-card__excerpt[lang=fr])`).first();
  await expect(french.locator('.k-card__can')).toBeVisible();
  // The same again by its address alone.
  const [found, address] = [await page.locator(`${results} .k-card__title`).allInnerTexts(), page.url()];
  await page.goto('/');
  await page.goto(address);
  expect(await page.locator(`${results} .k-card__title`).allInnerTexts()).toEqual(found);
  await expect(page.locator('input[name=nuts][value=BE3]')).toBeChecked();
  const name = await french.locator('.k-card__title').innerText();
  await french.locator('.k-card__title a').click();
  await expect(page).toHaveURL(/\/suppliers\/\d+$/);
  await expect(page.locator('h1')).toHaveText(name);
});

test('the tree of regions unfolds, and its counts add up', async ({ page }) => {
  await page.goto('/suppliers');
  const count = async (code: string) => Number(await page.locator(`label[for="nuts-${code}"] .k-count`).textContent());
  expect(await count('BE')).toBeGreaterThanOrEqual(await count('BE2'));
  expect(await count('BE2')).toBeGreaterThanOrEqual(await count('BE23'));
  await expect(page.locator('#nuts-BE23')).not.toBeInViewport();
  const shown = await count('BE23');
  await tick(page, 'nuts', 'BE23');
  await expect.poll(() => total(page)).toBe(shown);
  if (isScripted()) await axe(page);
  await page.locator('.k-chosen a').first().click();
  await expect(page).not.toHaveURL(/nuts/);
});

test('a firm searches lots in its language, mistypes and is helped', async ({ page }) => {
  await page.goto('/lots?lang=nl');
  await ask(page, 'gegevns');
  const suggestion = page.locator('.k-suggestion a');
  await expect(suggestion).toBeVisible();
  const word = await suggestion.innerText();
  await suggestion.click();
  await expect(page.locator('#q')).toHaveValue(word);
  await expect(page.locator(`${results} mark`).first()).toBeVisible();
});

test('what is still open after a day', async ({ page }) => {
  await page.goto('/assignments');
  await islandsAwake(page);
  const all = await total(page);
  const day = brussels(new Date(Date.now() + 7 * 86_400_000));
  const fold = page.locator('.k-filters > summary');
  if (await fold.isVisible()) await fold.click();
  await page.locator('#open_until').fill(day);
  if (!isScripted()) await page.locator('.k-filters').getByRole('button').last().click();
  await expect(page).toHaveURL(new RegExp(`open_until=${day}`));
  await expect.poll(() => total(page)).toBeLessThan(all);
  await expect(page.locator('.k-chosen')).toContainText('Still open after');
  for (const aside of await page.locator(`${results} .k-card__aside small`).allInnerTexts()) expect(aside).toMatch(/^until/);
});

test('as one types, results and counts follow, and what is unfolded stays so', async ({ page }) => {
  test.skip(!isScripted(), 'typing alone does nothing without scripts');
  await page.goto('/suppliers');
  await islandsAwake(page);
  await page.locator('#group-design > summary').click();
  const before = await page.locator('.k-filters .k-count').allInnerTexts();
  await page.locator('#q').pressSequentially('toegankelijk', { delay: 20 });
  await expect(page).toHaveURL(/q=toegankelijk$/);
  await expect.poll(() => page.locator('.k-filters .k-count').allInnerTexts()).not.toEqual(before);
  await expect(page.locator('#q')).toBeFocused();
  await expect(page.locator('#group-design')).toHaveAttribute('open', '');
  await expect(page.locator('#results-status')).toContainText('results');
});

test('one search over everything, by words and by number', async ({ page }) => {
  await page.goto('/search');
  await ask(page, 'data');
  for (const kind of ['assignment', 'lot', 'framework', 'supplier']) await expect(page.locator(`#found-${kind} .k-card`).first()).toBeVisible();
  if (isScripted()) await axe(page);
  const lot = (await page.locator('#found-lot .k-card__title a').first().getAttribute('href')) ?? '';
  await ask(page, lot.replace('/lots/', ''));
  await expect(page.locator(`${results} .k-card__title a`).first()).toHaveAttribute('href', lot);
});

test('nothing found says what to let go of, and where else', async ({ page }) => {
  await page.goto('/suppliers?q=website&nuts=XX9');
  const ways = page.locator('.k-ways a');
  await expect(ways.first()).toBeVisible();
  await expect(page.locator('.k-ways a[href^="/lots?q=website"]')).toBeVisible();
  if (isScripted()) await axe(page);
  await ways.first().click();
  await expect(page.locator(`${results} .k-card`).first()).toBeVisible();
});

test('a page after the last leads to the last', async ({ page }) => {
  await page.goto('/suppliers?page=99999');
  await page.locator('.k-empty a').first().click();
  await expect(page.locator(`${results} .k-card`).first()).toBeVisible();
  await expect(page.locator('.govuk-pagination__next')).toHaveCount(0);
});

test('results are read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/suppliers?q=website&nuts=BE2&lang=en');
  const top = await page.locator(`${results} .k-card`).first().boundingBox();
  expect(top?.y, 'the filters do not push the results away').toBeLessThan(1000);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
  if (isScripted()) await axe(page);
});
