import { expect, isScripted, signIn, test, type Page, type Problems } from './fixtures';
import {
  choose, enterpriseNumber, fill, fillDate, person, register, runNumber, saveSection, setClock, signInAs, submit, unfold, workingDay, type Person,
} from './steps';

const DAY = 86_400_000;

/** What the firm writes and nobody may read before the deadline. */
const ANSWER = 'We wrote the forms of a neighbouring town again, in plain words, and tested them with forty people.';

interface Side {
  page: Page;
  who: Person;
  /** Where its work is: `/agency/12`. */
  home: string;
}

test('an agency publishes, a firm is admitted and bids, the agency reads the bids', async ({ browser, page: operator, problems }) => {
  test.setTimeout(240_000);
  // Each run begins where the one before cannot reach.
  const start = new Date(Date.now() + (isScripted() ? 0 : 240 * DAY) + test.info().retry * 120 * DAY);
  await setClock(operator, start);

  const buyer = await agency(await open(browser, problems), operator);
  const framework = await publishFramework(buyer, start);
  const firm = await supplier(await open(browser, problems));
  await apply(firm, framework);
  await admit(buyer, firm);

  // Stand-alone: open at once.
  const first = await launch(buyer, start, {});
  await bid(firm, first.number);

  // The first admissions are in: the framework is live, and the agency calls off.
  const live = new Date(start.getTime() + 33 * DAY);
  await setClock(operator, live);
  await signInAs(buyer.page, buyer.who, buyer.home);
  await signInAs(firm.page, firm.who, firm.home);
  await readBids(buyer, firm, first.number);

  const second = await launch(buyer, live, { lot: '1' });
  await firm.page.goto(`${firm.home}/assignments`);
  await expect(firm.page.locator('main')).toContainText(second.title);
  await bid(firm, second.number);
  await nothingToSee(buyer, second.number);
  await setClock(operator, new Date(second.deadline.getTime() + 2 * 60_000));
  await readBids(buyer, firm, second.number);
});

async function open(browser: import('@playwright/test').Browser, problems: Problems): Promise<Page> {
  const context = await browser.newContext();
  problems.watch(context);
  return context.newPage();
}

/** From nothing to a verified agency. */
async function agency(page: Page, operator: Page): Promise<Side> {
  const who = person('Ilse Inkoop');
  await register(page, who);
  await page.goto('/account/organisations/new-agency');
  await choose(page, 'publish_languages', 'nl');
  await choose(page, 'publish_languages', 'fr');
  await page.locator('main input[name="publish_languages"][value="en"]').uncheck({ force: true });
  const name = isScripted() ? 'Stad Kerkhoven' : 'Stad Molenhoven';
  await fill(page, {
    'name.nl': name,
    'name.fr': name.replace('Stad', 'Ville de'),
    identifier: enterpriseNumber(2_345_671 + runNumber()),
    website: 'https://stad.example',
  });
  await submit(page);
  await expect(page).toHaveURL(/\/agency\/\d+$/);
  const home = new URL(page.url()).pathname;

  await signIn(operator, 'operator', '/operator');
  await operator.goto('/operator');
  await operator.locator(`form[action="/operator/agencies/${home.split('/')[2]}/verify"] button`).click();
  await operator.waitForLoadState();
  return { page, who, home };
}

/** A dynamic purchasing system in two lots, saved section by section; the number of the framework. */
async function publishFramework({ page, home }: Side, now: Date): Promise<string> {
  await page.goto(`${home}/frameworks`);
  await page.locator('form[action$="/frameworks/drafts"] button').first().click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+$/);
  const draft = new URL(page.url()).pathname;

  await page.goto(`${draft}/basics`);
  await choose(page, 'kind', 'dynamic');
  await fill(page, { 'title.nl': 'Duidelijke formulieren', 'purpose.nl': 'Formulieren die mensen in één keer invullen.' });
  await submit(page, 'continue');
  await expect(page.locator('.govuk-error-summary'), 'the French texts are missing').toBeVisible();
  await expect(page.locator('[name="title.nl"]'), 'what was typed is there').toHaveValue('Duidelijke formulieren');
  await fill(page, { 'title.fr': 'Des formulaires clairs', 'purpose.fr': 'Des formulaires que l’on remplit du premier coup.' });
  await saveSection(page);

  await page.goto(`${draft}/period`);
  await fillDate(page, 'admission_from', now);
  await fillDate(page, 'admission_until', new Date(now.getTime() + 31 * DAY));
  await fillDate(page, 'ends_at', new Date(now.getTime() + 900 * DAY));
  await saveSection(page);

  await page.goto(`${draft}/lots`);
  await fill(page, { value: '90000' });
  await submit(page, 'later');
  await lot(page, draft, 1, 'Formulieren herschrijven', 'Réécrire les formulaires', '60000');
  await lot(page, draft, 2, 'Formulieren testen', 'Tester les formulaires', '30000,01');
  await page.goto(`${draft}/check`);
  await expect(page.locator('main'), 'the sum is wrong by a cent').toContainText(/0[.,]01/);
  await page.goto(`${draft}/lots/2`);
  await fill(page, { 'lot.2.ceiling': '30000' });
  await saveSection(page);

  await page.goto(`${draft}/check`);
  await expect(page.locator('main')).toContainText('Réécrire les formulaires');
  await page.locator('main form[action$="/check"] button').click();
  await expect(page).toHaveURL(/\/frameworks\/\d+$/);
  await expect(page.locator('h1')).toContainText(/Duidelijke formulieren|Des formulaires clairs/);
  return page.url().split('/').pop() ?? '';
}

async function lot(page: Page, draft: string, number: number, nl: string, fr: string, ceiling: string) {
  await page.goto(`${draft}/lots`);
  await submit(page, 'add');
  await expect(page).toHaveURL(new RegExp(`/lots/${number}$`));
  const at = `lot.${number}`;
  await fill(page, {
    [`${at}.title.nl`]: nl,
    [`${at}.title.fr`]: fr,
    [`${at}.outcome.nl`]: 'Negen op tien aanvragen zijn volledig.',
    [`${at}.outcome.fr`]: 'Neuf demandes sur dix sont complètes.',
    [`${at}.ceiling`]: ceiling,
    [`${at}.largest_assignment`]: '20000',
  });
  await unfold(page, `${at}.capabilities`, 'kavel:plain-language');
  await choose(page, `${at}.capabilities`, 'kavel:plain-language');
  await saveSection(page);
}

/** A firm with a profile, a capability with evidence, and its declaration. */
async function supplier(page: Page): Promise<Side> {
  const who = person('Nele Woordwerk');
  await register(page, who);
  await page.goto('/account/organisations/new-supplier');
  const name = isScripted() ? 'Woordwerk' : 'Taalatelier';
  await fill(page, { name, identifier: enterpriseNumber(8_765_431 + runNumber()) });
  await submit(page);
  await expect(page).toHaveURL(/\/supplier\/\d+$/);
  const home = new URL(page.url()).pathname;

  await page.goto(`${home}/profile`);
  await choose(page, 'language', 'en');
  await choose(page, 'languages', 'nl');
  await fill(page, { 'summary.en': 'We write public texts that people understand.', headcount: '4', turnover: '320000', balance: '150000' });
  await submit(page);
  await expect(page.locator('.k-flash')).toBeVisible();

  await page.goto(`${home}/claims/new?find=plain+language`);
  await fill(page, { find: 'plain language' });
  await page.locator('main form button').first().click();
  await page.waitForLoadState();
  await choose(page, 'capability', 'kavel:plain-language');
  await choose(page, 'language', 'en');
  await fill(page, {
    client: 'Gemeente Beek', period: '2025', situation: 'Nobody understood the forms.', action: 'Two writers and a tester wrote them again.',
    result: 'Nine in ten came back complete.',
  });
  await submit(page);
  await expect(page).toHaveURL(/\/claims$/);

  await page.goto(`${home}/declaration`);
  for (const answer of await page.locator('main input[type=radio][value="no"]').all()) await answer.check({ force: true });
  await fill(page, { signed_by: who.name });
  await page.locator('main input[name="declaration"]:not([type=hidden])').check({ force: true });
  await submit(page);
  await expect(page.locator('.govuk-error-summary')).toHaveCount(0);
  return { page, who, home };
}

async function apply({ page, home }: Side, framework: string) {
  await page.goto(`/lots/${framework}-1`);
  await page.locator(`main a[href^="${home}/lots/${framework}-1/apply"]`).click();
  await page.waitForLoadState();
  await fill(page, { statement: 'Plain language is all that we do.' });
  await submit(page);
  await expect(page.locator('.k-flash')).toBeVisible();
}

async function admit(buyer: Side, firm: Side) {
  const { page, home } = buyer;
  await page.goto(`${home}/admissions`);
  await page.locator('main a[href*="/admissions/"]').first().click();
  await page.waitForLoadState();
  await expect(page.locator('main')).toContainText('Nine in ten came back complete.');
  await decideToAdmit(page);
  await firm.page.goto(`${firm.home}/admissions`);
  await expect(firm.page.locator('main')).toContainText('Admitted');
}

async function decideToAdmit(page: Page) {
  for (const met of await page.locator('main input[type=radio][value="yes"]').all()) await met.check({ force: true });
  await choose(page, 'decision', 'admit');
  await submit(page);
  await expect(page.locator('.govuk-error-summary')).toHaveCount(0);
  await expect(page.locator('.k-flash')).toBeVisible();
}

interface Launched {
  number: string;
  title: string;
  deadline: Date;
}

/** An assignment by its ten sections; in a lot, or stand-alone below the limited-value threshold. */
async function launch({ page, home }: Side, now: Date, { lot }: { lot?: string }): Promise<Launched> {
  await page.goto(`${home}/assignments`);
  await page.locator('form[action$="/assignments/drafts"] button').first().click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+$/);
  const draft = new URL(page.url()).pathname;
  const title = lot ? 'Het formulier voor een parkeerkaart' : 'Het formulier voor een verhuizing';
  const both = (name: string, text: string) => fill(page, { [`${name}.nl`]: text, [`${name}.fr`]: text });

  await page.goto(`${draft}/route`);
  await choose(page, 'route', lot ? 'call-off' : 'limited-value');
  if (lot) await page.locator('main input[name="lot"]').first().check({ force: true });
  await saveSection(page);
  await page.goto(`${draft}/problem`);
  await both('title', title);
  await both('problem', 'Vier op tien aanvragen komen onvolledig terug.');
  await saveSection(page);
  await page.goto(`${draft}/affected`);
  await both('affected', 'Mensen die verhuizen, en het loket.');
  await saveSection(page);

  const deadline = workingDay(now, 12);
  await page.goto(`${draft}/outcomes`);
  if ((await page.locator('[name^="outcome.1."]').count()) === 0) await submit(page, 'add');
  for (const [part, text] of Object.entries({ indicator: 'Volledige aanvragen', baseline: '60 %', target: '90 %', measured_how: 'Telling aan het loket', depends_on: 'Het team en het loket' })) {
    await both(`outcome.1.${part}`, text);
  }
  await fillDate(page, 'outcome.1.by', new Date(deadline.getTime() + 60 * DAY));
  await saveSection(page);
  await page.goto(`${draft}/budget`);
  await fill(page, { budget: '18500' });
  await saveSection(page);
  await page.goto(`${draft}/dates`);
  await fillDate(page, 'questions_until', workingDay(now, 5), '12:00');
  await fillDate(page, 'deadline', deadline, '12:00');
  await fillDate(page, 'starts_on', new Date(deadline.getTime() + 10 * DAY));
  await fillDate(page, 'ends_on', new Date(deadline.getTime() + 70 * DAY));
  await saveSection(page);
  await page.goto(`${draft}/constraints`);
  await both('constraints', 'Het loket blijft open.');
  await saveSection(page);
  await page.goto(`${draft}/acceptance`);
  await both('acceptance', 'Drie weken boven de 90 %.');
  await saveSection(page);

  await page.goto(`${draft}/criteria`);
  await fill(page, { 'criterion.1.weight': '39' });
  await submit(page, 'continue');
  await expect(page.locator('.govuk-error-summary'), 'weights add up to 100').toContainText('99');
  await fill(page, { 'criterion.1.weight': '40' });
  await saveSection(page);
  await page.goto(`${draft}/needs`);
  await unfold(page, 'capabilities', 'kavel:plain-language');
  await choose(page, 'capabilities', 'kavel:plain-language');
  await choose(page, 'bid_languages', 'nl');
  await choose(page, 'bid_languages', 'fr');
  await saveSection(page);

  await page.goto(`${draft}/check`);
  await page.locator('main form[action$="/check"] button').click();
  await expect(page).toHaveURL(/\/assignments\/\d+$/);
  await expect(page.locator('h1')).toHaveText(title);
  return { number: page.url().split('/').pop() ?? '', title, deadline: brusselsNoon(deadline) };
}

/** 12:00 in Brussels of that day, in winter or summer. */
function brusselsNoon(day: Date): Date {
  const at = new Date(day);
  at.setUTCHours(12, 0, 0, 0);
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: 'numeric', hour12: false }).format(at));
  return new Date(at.getTime() - (hour - 12) * 3_600_000);
}

/** Drafted, checked, submitted, changed, submitted again. */
async function bid({ page, home }: Side, assignment: string) {
  await page.goto(`/assignments/${assignment}`);
  await page.locator(`main a[href^="${home}/assignments/${assignment}/bid"]`).first().click();
  await page.waitForLoadState();
  const desk = `${home}/assignments/${assignment}/bid`;

  await page.goto(`${desk}/quality`);
  await choose(page, 'language', 'nl');
  for (const answer of await page.locator('main textarea').all()) await answer.fill(ANSWER);
  await saveSection(page);
  await page.goto(`${desk}/team`);
  await fill(page, { team: 'Two writers, a designer and a tester.' });
  await saveSection(page);
  await page.goto(`${desk}/declaration`);
  await choose(page, 'declaration', 'yes');
  await saveSection(page);
  await page.goto(`${desk}/check`);
  await expect(page.locator('main')).toContainText(ANSWER);
  await page.locator('main form[action$="/check"] button').click();
  await expect(page).toHaveURL(/\/submitted$/);

  await page.goto(`${desk}/team`);
  await fill(page, { team: 'Two writers, a designer and two testers.' });
  await saveSection(page);
  await page.goto(`${desk}/check`);
  await page.locator('main form[action$="/check"] button').click();
  await expect(page).toHaveURL(/\/submitted$/);
}

async function nothingToSee({ page, home }: Side, assignment: string) {
  await page.goto(`${home}/assignments/${assignment}/bids`);
  await expect(page.locator('main')).not.toContainText('Woordwerk');
  await expect(page.locator('main')).not.toContainText('Taalatelier');
  expect(await page.content()).not.toContain('forty people');
}

/** The closing job looks every few seconds. */
async function readBids({ page, home, who }: Side, firm: Side, assignment: string) {
  await expect
    .poll(async () => {
      await page.goto(`${home}/assignments/${assignment}/bids`);
      if (/sign-in/.test(page.url())) await signInAs(page, who, `${home}/assignments/${assignment}/bids`);
      return page.locator('main a[href*="/bids/"]').count();
    }, { timeout: 30_000 })
    .toBe(1);
  await page.locator('main a[href*="/bids/"]').first().click();
  await page.waitForLoadState();
  await expect(page.locator('main')).toContainText(ANSWER);
  await expect(page.locator('main')).toContainText('Two writers, a designer and two testers.');
  await firm.page.goto(`${firm.home}/bids`);
  await expect(firm.page.locator('main')).toContainText('Opened');
}
