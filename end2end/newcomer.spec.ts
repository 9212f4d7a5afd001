import { expect, isScripted, signIn, test, type Page } from './fixtures';

test('the banner of the demo signs in with one click and stays', async ({ page }) => {
  await signIn(page, 'buyer', '/pipeline');
  await expect(page).toHaveURL(/\/pipeline$/);
  await expect(page.locator('.k-account summary')).toBeVisible();
});

test('a newcomer searches everything, and reads a lot', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search').getByRole('searchbox').fill('data');
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(/\/search\?q=data/);
  await page.locator('#found-lot a[href^="/lots?"]').click();
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

test('what was typed before the scripts came is answered once they are there', async ({ page }) => {
  test.skip(!isScripted(), 'there is nothing to wait for without scripts');
  let release = () => {};
  const waiting = new Promise<void>((done) => (release = done));
  await page.route('**/*.wasm', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('/suppliers');
  await page.locator('#q').fill('zzzzqqqq');
  release();
  await expect(page).toHaveURL(/q=zzzzqqqq/);
  await expect(page.locator('#results .k-empty')).toBeVisible();
});

test('the counts beside the filters follow what is typed', async ({ page }) => {
  await page.goto('/suppliers');
  const counts = page.locator('.k-filters .k-count');
  const before = await counts.allInnerTexts();
  await page.locator('#q').fill('toegankelijkheid');
  if (!isScripted()) await page.locator('#q').press('Enter');
  await expect(page).toHaveURL(/q=toegankelijkheid/);
  await expect.poll(() => counts.allInnerTexts()).not.toEqual(before);
  // The same as after a reload, as far as the values are still there.
  const now = new Map(await named(page));
  await page.reload();
  for (const [name, count] of await named(page)) expect([name, now.get(name)]).toEqual([name, count]);
});

/** Each filter value with its count; those with none are left out. */
async function named(page: Page): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const item of await page.locator('.k-filters .govuk-checkboxes__item').all()) {
    const name = await item.locator('input').evaluate((box: HTMLInputElement) => `${box.name}=${box.value}`);
    const count = (await item.locator('.k-count').textContent()) ?? '';
    if (count.trim() !== '0') found.push([name, count.trim()]);
  }
  return found;
}

test('the keyboard alone finds a lot and signs in', async ({ page }) => {
  await page.goto('/lots');
  await tabTo(page, '#q');
  await page.keyboard.type('data');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=data/);
  await expect(page.locator('#results h2').first()).toBeVisible();
  await tabTo(page, '#results .k-card__title a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lots\/\d+-\d+$/);
  await tabTo(page, '.k-account a[href^="/sign-in"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sign-in/);
  await tabTo(page, '#email');
  await page.keyboard.type('nobody@people.example');
  await tabTo(page, '#password');
  await page.keyboard.type('not the right one');
  await page.keyboard.press('Enter');
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await expect(page.locator('#email')).toHaveValue('nobody@people.example');
});

/** Presses Tab until the focus is there, and sees that it can be seen. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const is = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (is) {
      await expect(page.locator(':focus')).toBeVisible();
      return;
    }
  }
  throw new Error(`the keyboard does not get to ${selector}`);
}

test('the keyboard alone gets to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.govuk-skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
