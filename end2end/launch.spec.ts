import { axe, expect, isScripted, signIn, test, type Page } from './fixtures';
import { brussels, thisRun, workingDay } from './steps';

/** One click, one choice, one field that is filled in: at most so many from signing in to a public assignment. */
const MOST = 40;

/** Counts what somebody does. With `keys` nothing but Tab, Space, Enter and typing is used, and moving with Tab costs nothing. */
class Hands {
  count = 0;

  constructor(private readonly page: Page, private readonly keys: boolean) {}

  /** A link or a button that leads to another page. */
  async press(selector: string) {
    this.count += 1;
    const target = this.page.locator(selector).first();
    const leaves = this.page.waitForEvent('framenavigated');
    if (this.keys) {
      await this.reach(selector);
      await this.page.keyboard.press('Enter');
    } else {
      await target.click();
    }
    await leaves;
    await this.page.waitForLoadState();
  }

  async type(name: string, text: string) {
    this.count += 1;
    const selector = `main [name="${name}"]:not([type=hidden])`;
    if (!this.keys) return this.page.locator(selector).first().fill(text);
    await this.reach(selector);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  /** A radio button: the first of its group that Tab comes to, and further ones with the arrows. */
  async choose(name: string, value: string) {
    this.count += 1;
    const selector = `main input[name="${name}"][value="${value}"]`;
    if (!this.keys) return this.page.locator(selector).first().check({ force: true });
    await this.reach(`main input[name="${name}"]`);
    if (!(await this.page.locator(selector).first().isChecked())) await this.page.keyboard.press('Space');
    for (let moves = 0; moves < 30 && !(await this.page.locator(selector).first().isChecked()); moves++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(this.page.locator(selector).first()).toBeChecked();
  }

  /** Tab until the focus is there: what cannot be reached fails. */
  private async reach(selector: string) {
    const isThere = () => this.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    for (let tabs = 0; tabs < 250; tabs++) {
      await this.page.keyboard.press('Tab');
      if (await isThere()) return;
    }
    throw new Error(`no way to ${selector} with the keyboard`);
  }
}

const both = async (hands: Hands, name: string, text: string) => {
  await hands.type(`${name}.nl`, text);
  await hands.type(`${name}.fr`, text);
};

const goOn = 'main form button[name="step"][value="continue"]:not([aria-hidden])';

/** The demo's buyer, by its banner; its agency's assignments. */
async function begin(page: Page, hands: Hands): Promise<string> {
  await signIn(page, 'buyer');
  hands.count += 1;
  const home = await page.locator('.k-account a[href^="/agency/"], .k-header a[href^="/agency/"], main a[href^="/agency/"]').first().getAttribute('href');
  const agency = /^\/agency\/\d+/.exec(home ?? '')?.[0] ?? '';
  await page.goto(agency);
  hands.count += 1;
  await hands.press(`a[href="${agency}/assignments"]`);
  return agency;
}

/** From an empty draft: title and texts in two languages, one outcome, a budget. The rest stays as it is proposed. */
async function launch(page: Page, hands: Hands, title: string): Promise<string> {
  await begin(page, hands);
  await hands.press('form[action$="/assignments/drafts"] button');
  await hands.press('main a[href$="/route"]');
  await hands.choose('route', 'call-off');
  const lot = await page.locator('main input[name="lot"]').first().getAttribute('value');
  await hands.choose('lot', lot ?? '');
  await hands.press(goOn);
  await both(hands, 'title', title);
  await both(hands, 'problem', 'Vier op tien aanvragen komen onvolledig terug.');
  await hands.press(goOn);
  await both(hands, 'affected', 'Mensen die verhuizen, en het loket.');
  await hands.press(goOn);
  await both(hands, 'outcome.1.indicator', 'Volledige aanvragen');
  await both(hands, 'outcome.1.baseline', '60 %');
  await both(hands, 'outcome.1.target', '90 %');
  await both(hands, 'outcome.1.measured_how', 'Telling aan het loket');
  await both(hands, 'outcome.1.depends_on', 'Het team en het loket');
  await hands.press(goOn);
  await hands.type('budget', '18000');
  await hands.press(goOn);
  await both(hands, 'constraints', 'Het loket blijft open.');
  await hands.press(goOn);
  await both(hands, 'acceptance', 'Drie weken boven de 90 %.');
  await hands.press(goOn);
  await expect(page).toHaveURL(/\/check$/);
  await hands.press('main form[action$="/check"] button');
  await expect(page).toHaveURL(/\/assignments\/\d+$/);
  await expect(page.locator('h1')).toHaveText(title);
  return new URL(page.url()).pathname;
}

test('an assignment is launched from an empty draft in at most 40 interactions', async ({ page }) => {
  const hands = new Hands(page, false);
  await launch(page, hands, `Verhuisformulier, met de muis, ${thisRun()}`);
  test.info().annotations.push({ type: 'interactions', description: String(hands.count) });
  console.log(`interactions with the mouse, from an empty draft: ${hands.count}`);
  expect(hands.count).toBeLessThanOrEqual(MOST);
  await axe(page);
});

test('the same by keyboard only', async ({ page }) => {
  test.setTimeout(180_000);
  // Where the focus is, is asked of the page.
  test.skip(!isScripted(), 'without scripting nobody can say where the focus is');
  const hands = new Hands(page, true);
  await launch(page, hands, `Verhuisformulier, met het toetsenbord, ${thisRun()}`);
  console.log(`interactions with the keyboard, from an empty draft: ${hands.count}`);
  expect(hands.count).toBeLessThanOrEqual(MOST);
});

test('a copy is launched with new dates, amended, followed and cancelled', async ({ page }) => {
  test.setTimeout(120_000);
  const hands = new Hands(page, false);
  const title = `Verhuisformulier, om te kopiëren, ${thisRun()}`;
  const first = await launch(page, hands, title);
  const number = first.split('/').pop() ?? '';

  // A copy has no dates: they are over.
  const copying = new Hands(page, false);
  const agency = await begin(page, copying);
  const copy = page.locator(`form:has(input[name="copy"][value="${number}"]) button`).first();
  copying.count += 1;
  await copy.click();
  await page.waitForLoadState();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+$/);
  await copying.press('main a[href$="/outcomes"]');
  const by = workingDay(new Date(), 120);
  const date = async (name: string, on: Date, time?: string) => {
    const [year, month, day] = brussels(on).split('-');
    for (const [part, text] of Object.entries({ day, month, year })) await copying.type(`${name}-${part}`, String(Number(text)));
    if (time) await copying.type(`${name}.time`, time);
  };
  await date('outcome.1.by', by);
  await copying.press(goOn);
  await expect(page).toHaveURL(/\/dates$/);
  await date('questions_until', workingDay(new Date(), 7), '12:00');
  await date('deadline', workingDay(new Date(), 14), '12:00');
  await date('starts_on', workingDay(new Date(), 30));
  await date('ends_on', by);
  await copying.press(goOn);
  await expect(page).toHaveURL(/\/check$/);
  await copying.press('main form[action$="/check"] button');
  await expect(page).toHaveURL(/\/assignments\/\d+$/);
  console.log(`interactions with the mouse, from a copy: ${copying.count}`);
  expect(copying.count).toBeLessThanOrEqual(MOST);

  // The demo's buyer reads Dutch. Amended: the budget, which is material. Three weeks are left, so the deadline may stay.
  await page.goto(`${agency}/assignments/${number}/amend`);
  await axe(page);
  await page.locator('#part-budget summary').click();
  await page.locator('main [name="budget"]').fill('18500');
  await page.locator('main input[name="effect"][value="material"]').check({ force: true });
  await page.locator('main [name="reason.nl"]').fill('Er komt een tweede loket bij.');
  await page.locator(goOn).first().click();
  await page.waitForLoadState();
  await expect(page.locator('.govuk-error-summary'), 'a reason in each language').toContainText('Frans');
  await expect(page.locator('main [name="budget"]')).toHaveValue('18500');
  await page.locator('main [name="reason.fr"]').fill('Un deuxième guichet s’ajoute.');
  await page.locator(goOn).first().click();
  await page.waitForLoadState();
  await expect(page).toHaveURL(/\/amend\/check$/);
  await axe(page);
  await page.locator('main form[action$="/amend/check"] button').click();
  await expect(page).toHaveURL(/\/amendments#amendment-1$/);
  await expect(page.locator('main')).toContainText(/18[.,]500/);
  await axe(page);

  // Followed by who is signed in, and by an address.
  await page.goto(`/assignments/${number}`);
  await expect(page.locator('main .govuk-inset-text a[href$="/amendments#amendment-1"]')).toBeVisible();
  await page.locator(`form[action="/assignments/${number}/follow"] button`).click();
  await expect(page.locator(`form[action="/assignments/${number}/follow"] input[value="stop"]`)).toHaveCount(1);

  // Cancelled, with what comes next.
  await page.goto(`${agency}/assignments/${number}/cancel`);
  for (const name of ['reason.nl', 'reason.fr', 'next_step.nl', 'next_step.fr']) await page.locator(`main [name="${name}"]`).fill('In mei opnieuw.');
  await page.locator('main form[action$="/cancel"] button').first().click();
  await page.waitForLoadState();
  await expect(page).toHaveURL(new RegExp(`/assignments/${number}$`));
  await expect(page.locator('main')).toContainText('In mei opnieuw.');
  await axe(page);
});

test('an address follows an assignment', async ({ page }) => {
  await page.goto('/assignments');
  await page.locator('.k-card__title a').first().click();
  await page.waitForLoadState();
  await page.locator('main a[href$="/follow"]').click();
  await page.waitForLoadState();
  await axe(page);
  await page.locator('main [name="email"]').fill('no address');
  await page.locator('main form button').click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await page.locator('main [name="email"]').fill(`follows.${thisRun()}@people.example`);
  await page.locator('main form button').click();
  await expect(page.locator('.k-flash')).toContainText('on its way');
});
