import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, isScripted, test, type Page } from './fixtures';

const mails = join(__dirname, '../target/end2end/data/mail');

/** The path of the link of that kind in the newest mail to an address. */
function linkFor(address: string, kind: string): string | undefined {
  const names = readdirSync(mails).sort().reverse();
  for (const name of names) {
    const text = readFileSync(join(mails, name), 'utf8').replace(/=\r?\n/g, '').replace(/=3D/g, '=');
    const link = new RegExp(`http://127\\.0\\.0\\.1:\\d+(/${kind}/[A-Za-z0-9_-]+)`).exec(text);
    if (text.includes(`To: ${address}`) && link) return link[1];
  }
  return undefined;
}

/** Waits for a mail to come, and follows its link. */
export async function followMail(page: Page, address: string, kind: string) {
  await expect.poll(() => linkFor(address, kind), { timeout: 15_000 }).toBeTruthy();
  await page.goto(linkFor(address, kind) ?? '/');
}

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** A run of a journey: with scripting or without, and which time it is tried. */
export function thisRun(): string {
  return `${isScripted() ? 'scripted' : 'unscripted'}${test.info().retry || ''}`;
}

/** The same as a number below ten. */
export function runNumber(): number {
  return (isScripted() ? 0 : 1) + 2 * test.info().retry;
}

/** Someone of this run only: scripted and unscripted journeys share a market. */
export function person(name: string): Person {
  return { name, email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${thisRun()}@people.example`, password: 'een lange zin met hout' };
}

/** Registers and confirms the address; signed in afterwards. */
export async function register(page: Page, who: Person) {
  await page.goto('/register');
  await fill(page, { name: who.name, email: who.email, password: who.password });
  await submit(page);
  await expect(page).toHaveURL(/\/register\/sent/);
  await followMail(page, who.email, 'confirm');
  await submit(page);
  await expect(page.locator('.k-flash')).toBeVisible();
}

export async function signInAs(page: Page, who: Person, next = '/account') {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await fill(page, { email: who.email, password: who.password });
  await submit(page);
  await expect(page).not.toHaveURL(/sign-in/);
}

/** A Belgian enterprise number from its first eight digits. */
export function enterpriseNumber(first8: number): string {
  const check = 97 - (first8 % 97);
  return String(first8).padStart(8, '0') + String(check).padStart(2, '0');
}

/** Inputs by their names; what is there already is replaced. */
export async function fill(page: Page, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    await page.locator(`main [name="${name}"]:not([type=hidden])`).first().fill(value);
  }
}

/** A radio or checkbox by name and value. Its label is what one sees of it. */
export async function choose(page: Page, name: string, value: string) {
  const box = page.locator(`main input[name="${name}"][value="${value}"]:not([type=hidden])`).first();
  await box.check({ force: true });
}

/** Opens what folds away around an input, if anything does. */
export async function unfold(page: Page, name: string, value: string) {
  const details = page.locator('main details').filter({ has: page.locator(`input[name="${name}"][value="${value}"]`) });
  for (let at = 0; at < (await details.count()); at++) {
    if ((await details.nth(at).getAttribute('open')) === null) await details.nth(at).locator('summary').first().click();
  }
}

/** A date in three fields, and its time of day where one is asked. */
export async function fillDate(page: Page, name: string, date: Date, time?: string) {
  const [year, month, day] = brussels(date).split('-');
  await fill(page, { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year });
  if (time) await fill(page, { [`${name}.time`]: time });
}

/** The day in Brussels: `2026-12-04`. */
export function brussels(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' }).format(date);
}

/** So many days later, moved on to a Tuesday, Wednesday or Thursday that is no holiday at the turn of a year. */
export function workingDay(from: Date, days: number): Date {
  const date = new Date(from.getTime() + days * 86_400_000);
  const isFree = () => {
    const day = brussels(date).slice(5);
    return ![2, 3, 4].includes(date.getUTCDay()) || ['12-24', '12-25', '12-26', '12-31', '01-01', '05-01', '07-21', '08-15', '11-01', '11-11'].includes(day);
  };
  while (isFree()) date.setTime(date.getTime() + 86_400_000);
  return date;
}

/** The main button of the page, or that of a step. */
export async function submit(page: Page, step?: string) {
  const button = step
    ? page.locator(`main form button[name="step"][value="${step}"]:not([aria-hidden])`)
    : page.locator('main form button:not([aria-hidden]):not([name])');
  await button.first().click();
  await page.waitForLoadState();
}

/** Saves a section of a form and is back at its task list: a section with errors stays, and says which. */
export async function saveSection(page: Page) {
  await submit(page, 'continue');
  await expect(page.locator('.govuk-error-summary'), await summary(page)).toHaveCount(0);
}

async function summary(page: Page): Promise<string> {
  const found = page.locator('.govuk-error-summary');
  return (await found.count()) > 0 ? (await found.innerText()).replace(/\s+/g, ' ') : 'no errors';
}

/** Moves the clock that the server holds; only journeys that run alone do. */
export async function setClock(page: Page, to: Date) {
  const answer = await page.request.post('/test/clock', { form: { now: to.toISOString() }, headers: { 'sec-fetch-site': 'same-origin' } });
  expect(answer.status(), 'the clock is held').toBe(204);
}
