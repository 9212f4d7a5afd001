import { axe, expect, isScripted, islandsAwake, signIn, test, type Page } from './fixtures';
import { thisRun } from './steps';

const table = `id;title;outcome;value;capabilities;depends_on
P1;Accessibility audit;Every barrier is known;45.000,10;accessibility-audit;
P2;Repair of barriers;Nobody is stopped;80.000,20;accessibility-audit;P1
P3;Research with users;We know why one in three gives up;60.000,30;user-research;
P4;Service design;The counter and the site say the same;70.000,00;service-design;P3`;

const chip = (page: Page, id: string) => page.locator(`[data-package="${id}"]`);
const lotOf = async (page: Page, id: string) => (await page.locator('.k-board__lot').filter({ has: chip(page, id) }).getAttribute('data-lot')) ?? '';
const lot = (page: Page, number: string) => page.locator(`.k-board__lot[data-lot="${number}"]`);
const status = (page: Page) => page.locator('#design-status');

/** A design of four packages, each in a lot of its own, whatever was designed first. */
async function newDesign(page: Page, name: string) {
  await signIn(page, 'buyer', '/account');
  await page.goto('/account?lang=en');
  await page.locator('main a[href^="/agency/"]').first().click();
  await page.locator('.k-subnav a[href$="/designs"]').click();
  await page.locator('#name').fill(`${name} ${thisRun()}`);
  await page.locator('#table').fill(table);
  await page.locator('form[action$="/designs"] button').click();
  await expect(page).toHaveURL(/designs\/[0-9a-f-]+$/);
  await islandsAwake(page);
  for (const id of ['P1', 'P2', 'P3', 'P4']) {
    if ((await page.locator('.k-board__lot').filter({ has: chip(page, id) }).locator('[data-package]').count()) > 1) await byForm(page, id, 'new');
  }
  await expect(page.locator('.k-board__lot:has([data-package])')).toHaveCount(4);
}

/** As one does without a mouse and without scripts. */
async function byForm(page: Page, id: string, to: string) {
  await page.locator('#move-package').selectOption(id);
  await page.locator('#move-to').selectOption(to);
  await press(page, 'move');
}

/** The button of a form of one change, and what comes of it. */
async function press(page: Page, change: string, within = '') {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.locator(`${within} form.k-change:has(input[name="change"][value="${change}"]) button`).first().click();
  await answered;
  await expect(page.locator('#design-board')).not.toHaveAttribute('aria-busy');
}

async function drag(page: Page, id: string, to: string) {
  await page.locator('.k-board').evaluate((board) => board.scrollIntoView({ block: 'center' }));
  const [from, over] = [await chip(page, id).boundingBox(), await lot(page, to).boundingBox()];
  if (!from || !over) throw new Error('the board is not on the page');
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(over.x + over.width / 2, over.y + over.height - 12, { steps: 12 });
  await expect(lot(page, to)).toHaveClass(/k-board__lot--target/);
  await page.mouse.up();
  expect((await answered).status()).toBe(303);
  await expect(page.locator('#design-board')).not.toHaveAttribute('aria-busy');
}

test('packages are dragged between lots by mouse, and a lot that is locked takes none', async ({ page }) => {
  test.skip(!isScripted(), 'without scripts there are forms');
  await page.setViewportSize({ width: 1280, height: 1200 });
  await newDesign(page, 'By mouse');
  const score = page.locator('details:has-text("How the score is made") tbody tr:last-child td').last();
  const [target, before] = [await lotOf(page, 'P2'), await score.textContent()];
  await drag(page, 'P1', target);
  await expect(status(page)).toContainText('P1 Accessibility audit moved to');
  await expect(chip(page, 'P1')).toBeFocused();
  expect(await lotOf(page, 'P1')).toBe(await lotOf(page, 'P2'));
  await expect(page.locator('.k-board__lot:has([data-package])')).toHaveCount(3);
  expect(await score.textContent(), 'scored at once').not.toBe(before);
  await drag(page, 'P1', 'new');
  await expect(page.locator('.k-board__lot:has([data-package])')).toHaveCount(4);
  // What was dragged is stored: the page shows the same when it is loaded again.
  await page.reload();
  await islandsAwake(page);
  await expect(page.locator('.k-board__lot:has([data-package])')).toHaveCount(4);
  const locked = await lotOf(page, 'P3');
  await press(page, 'lock', `.k-board__lot[data-lot="${locked}"]`);
  await expect(lot(page, locked).locator('.govuk-tag')).toHaveText('Locked');
  await expect(chip(page, 'P3')).not.toHaveAttribute('tabindex');
  await axe(page);
});

test('packages are moved by keyboard, and a reader is told', async ({ page, problems }) => {
  problems.allow(/answer: 422/);
  test.skip(!isScripted(), 'without scripts there are forms');
  await newDesign(page, 'By keyboard');
  await chip(page, 'P2').focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('P2 Repair of barriers picked up');
  await expect(chip(page, 'P2')).toHaveAttribute('aria-pressed', 'true');
  await axe(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.k-board__lot--target')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('P2 Repair of barriers stays where it was.');
  await expect(page.locator('.k-board__lot--target')).toHaveCount(0);
  // Along the lots until that of P1 is said.
  const target = (await lot(page, await lotOf(page, 'P1')).getAttribute('data-name')) ?? '?';
  await page.keyboard.press('Space');
  for (let step = 0; step < 5 && (await status(page).textContent()) !== target; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(status(page)).toContainText(`moved to ${target}`);
  await expect(status(page)).toContainText('3 lots');
  await expect(chip(page, 'P2')).toBeFocused();
  expect(await lotOf(page, 'P2')).toBe(await lotOf(page, 'P1'));
  // Of two tabs the second is told, and sees how it is now.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await islandsAwake(other);
  await byForm(page, 'P2', 'new');
  await other.locator('#move-package').selectOption('P4');
  await other.locator('#move-to').selectOption(await lotOf(other, 'P3'));
  await press(other, 'move');
  await expect(other.locator('.govuk-error-summary')).toContainText('Somebody changed this design meanwhile');
  await expect(status(other)).toContainText('Somebody changed this design meanwhile');
  await expect(other.locator('.k-board__lot:has([data-package])')).toHaveCount(4);
  await other.close();
});

test('a design is changed by forms: moved, undone, redone, locked, redesigned, compared and accepted', async ({ page, problems }) => {
  problems.allow(/answer: 422/);
  await newDesign(page, 'By forms');
  await byForm(page, 'P1', await lotOf(page, 'P2'));
  await expect(page.locator('.k-board__lot:has([data-package])')).toHaveCount(3);
  await press(page, 'undo');
  await expect(page.locator('.k-board__lot:has([data-package])')).toHaveCount(4);
  await press(page, 'redo');
  expect(await lotOf(page, 'P1')).toBe(await lotOf(page, 'P2'));
  await press(page, 'lock', `.k-board__lot[data-lot="${await lotOf(page, 'P1')}"]`);
  await press(page, 'redesign');
  expect(await lotOf(page, 'P1'), 'what is locked stays').toBe(await lotOf(page, 'P2'));
  await byForm(page, 'P1', 'new');
  await expect(page.locator('.govuk-error-summary')).toContainText('This lot is locked');
  await page.getByRole('link', { name: /^compare 1$/ }).click();
  await expect(page.locator('main h2').filter({ hasText: 'Compared with step 1' })).toBeVisible();
  if (isScripted()) await axe(page);
  await page.locator('#notes').fill('Ask the region first');
  await page.locator('form:has(#notes) button').click();
  await expect(page.locator('#notes')).toHaveValue('Ask the region first');
  await page.locator('main a[href$="/accept"]').click();
  await page.getByRole('button', { name: 'Accept this plan' }).click();
  await expect(page).toHaveURL(/frameworks\/drafts\/[0-9a-f-]+\/lots$/);
  await expect(page.locator('.k-flash')).toBeVisible();
});

test('a visitor pastes a table, sees lots, tries another rule and shares the design', async ({ page, browser }) => {
  await page.goto('/try/lots');
  await page.locator('#table').fill(table);
  await page.locator('#floor').fill('2');
  await page.locator('form[action="/try/lots"] button').click();
  await expect(page).toHaveURL(/try\/lots\/tables\/[0-9a-f-]+\?.*floor=2/);
  await expect(page.locator('h1')).toContainText('within reach of');
  await expect(page.locator('main')).toContainText('€255,000.60');
  if (isScripted()) await axe(page);
  await page.locator('#largest').fill('130000');
  await page.locator('.k-aside form[method="get"] button').click();
  await expect(page).toHaveURL(/largest=130000/);
  await page.locator('form[action$="/share"] button').click();
  const address = await page.locator('.k-address a').getAttribute('href');
  const colleague = await browser.newContext({ locale: 'nl-BE' });
  const theirs = await colleague.newPage();
  expect((await theirs.goto(address ?? ''))?.status()).toBe(200);
  await expect(theirs.locator('main')).toContainText('P3');
  await expect(theirs.locator('form[action$="/delete"]')).toHaveCount(0);
  await colleague.close();
});
