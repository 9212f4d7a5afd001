import { axe, expect, signIn, test, type Page } from './fixtures';
import { fill, submit, thisRun } from './steps';

/** Where the one organisation of who is signed in works: `/agency/12`. */
async function homeOf(page: Page, kind: 'agency' | 'supplier'): Promise<string> {
  const href = await page.locator(`main a[href^="/${kind}/"]`).first().getAttribute('href');
  return (href ?? '').split('/').slice(0, 3).join('/');
}

/** An assignment of the demo's agency that the demo's firm may ask about. */
async function askable(buyer: Page, firm: Page): Promise<{ number: string; agency: string }> {
  await signIn(buyer, 'buyer', '/account');
  const agency = await homeOf(buyer, 'agency');
  await buyer.goto(`${agency}/assignments`);
  const hrefs = await buyer.locator('main a[href$="/questions"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await signIn(firm, 'sme', '/account');
  for (const href of hrefs) {
    const number = href.split('/')[4];
    await firm.goto(`/assignments/${number}/questions/ask`);
    if ((await firm.locator('main textarea[name="text"]').count()) > 0) return { number, agency };
  }
  throw new Error(`none of ${hrefs.join(', ')} can be asked about`);
}

test('a firm asks without being known, the agency answers, all read it', async ({ browser, page: buyer, problems }) => {
  const context = await browser.newContext({ javaScriptEnabled: test.info().project.use.javaScriptEnabled });
  problems.watch(context);
  const firm = await context.newPage();
  const { number, agency } = await askable(buyer, firm);
  const text = `Xylofoonklanken ${thisRun()}: zijn die verplicht, ja of nee?`;

  // Too short, then as it should be; perhaps something is shown first.
  await fill(firm, { text: 'Hoe?' });
  await submit(firm);
  await expect(firm.locator('.govuk-error-summary')).toBeVisible();
  await axe(firm);
  await fill(firm, { text });
  await firm.locator('main input[name="language"]').first().check({ force: true });
  await submit(firm);
  if ((await firm.locator('main input[name="looked"]').count()) > 0) {
    await axe(firm);
    await submit(firm);
  }
  await expect(firm).toHaveURL(/\/questions\/asked$/);
  await axe(firm);
  const code = (await firm.locator('.k-code code').textContent()) ?? '';
  expect(code).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
  await firm.reload();
  await expect(firm).toHaveURL(/\/questions\/code$/);
  await axe(firm);

  // The agency reads it without a name, asks back, and is answered.
  await buyer.goto(`${agency}/assignments/${number}/questions`);
  await axe(buyer);
  await buyer.locator('.k-card', { hasText: text }).locator('.k-card__title a').click();
  await expect(buyer.locator('main')).toContainText(text);
  await axe(buyer);
  const question = buyer.url();
  await buyer.locator('summary', { hasText: 'De vraagsteller iets terugvragen' }).click();
  await buyer.locator('main [name="back"]').fill('Wat bedoelt u?');
  await buyer.locator('form[action$="/ask-back"] button').click();
  await expect(buyer.locator('.k-flash')).toBeVisible();
  await fill(firm, { code });
  await submit(firm);
  await expect(firm.locator('main')).toContainText('Wat bedoelt u?');
  await axe(firm);
  await fill(firm, { more: 'Alleen de hoge tonen' });
  await submit(firm);
  await expect(firm.locator('.k-flash')).toBeVisible();

  // Answered in every language, released, and read by anybody.
  await buyer.goto(question);
  await expect(buyer.locator('main')).toContainText('Alleen de hoge tonen');
  for (const area of await buyer.locator('main textarea[name^="answer."]').all()) {
    await area.fill(`Niet verplicht ${thisRun()}`);
  }
  await buyer.locator(`form[action="${new URL(question).pathname}"] button`).click();
  await expect(buyer.locator('.k-flash')).toBeVisible();
  await buyer.locator('main a[href$="/release"]').click();
  await axe(buyer);
  for (const box of await buyer.locator('main input[name="question"]').all()) await box.uncheck({ force: true });
  await buyer.locator('main label', { hasText: `Xylofoonklanken ${thisRun()}` }).click();
  await submit(buyer);
  await expect(buyer.locator('.k-flash')).toBeVisible();
  await axe(buyer);
  const visitor = await (await browser.newContext()).newPage();
  for (const path of [`/assignments/${number}/questions`, `/assignments/${number}`, `/assignments/${number}/file`]) {
    await visitor.goto(path);
    await expect(visitor.locator('main')).toContainText(`Niet verplicht ${thisRun()}`);
  }
  await visitor.context().close();
  await firm.goto(`/assignments/${number}/questions/own`);
  await expect(firm.locator('main')).toContainText(`Niet verplicht ${thisRun()}`);
  await firm.locator('form[action$="/own/leave"] button').click();
  await firm.goto(`/assignments/${number}/questions/own`);
  await expect(firm).toHaveURL(/\/questions\/code$/);

  // By keyboard only: the code page.
  await firm.locator('main [name="code"]').focus();
  await firm.keyboard.type(code.toLowerCase());
  await firm.keyboard.press('Enter');
  await expect(firm.locator('h1')).toHaveText('Uw vraag');
  await context.close();
});

test('a firm that does not bid says why in one press, and takes it back', async ({ page }) => {
  await signIn(page, 'sme', '/account');
  const home = await homeOf(page, 'supplier');
  await page.goto(`${home}/assignments`);
  const links = await page.locator('main .k-card__title a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const href of links) {
    await page.goto(href);
    const press = page.locator('.k-not-bidding button[value="no-capacity"]');
    if ((await press.count()) === 0) continue;
    await press.first().click();
    await expect(page.locator('.k-flash')).toBeVisible();
    await expect(page.locator('.k-not-bidding')).toContainText('heeft gezegd waarom');
    await axe(page);
    await page.locator('.k-not-bidding button').first().click();
    await expect(page.locator('.k-not-bidding button[value="no-capacity"]').first()).toBeVisible();
    return;
  }
  throw new Error(`the firm cannot bid on any of ${links.join(', ')}`);
});
