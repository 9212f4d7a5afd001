import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** The accounts that the demo's banner signs in. */
export type Who = 'buyer' | 'sme' | 'operator';

/** What went wrong in the browser without anyone looking. */
export class Problems {
  private readonly found: string[] = [];
  private readonly allowed: RegExp[] = [];

  /** Expects a problem: a test that asks for a broken thing says so. */
  allow(problem: RegExp) {
    this.allowed.push(problem);
  }

  /** Watches all pages of a context; the default one is watched already. */
  watch(context: BrowserContext) {
    context.on('console', (message) => {
      // The browser's word for an answer above 399, which `response` judges better.
      const isAnswer = message.text().startsWith('Failed to load resource: the server responded');
      if (message.type() === 'error' && !isAnswer) this.add(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.add(`script: ${error.error().message}`));
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'unknown';
      // With scripting off Chromium refuses the scripts of a page by this name.
      if (reason === 'csp' && !isScripted()) return;
      // Left for another page, or replaced by a newer search.
      if (reason !== 'net::ERR_ABORTED') this.add(`request: ${reason} ${request.url()}`);
    });
    context.on('response', (response) => {
      // A page may refuse (404, 422); what a page needs may not.
      const isPage = response.request().isNavigationRequest();
      if (response.status() >= (isPage ? 500 : 400)) this.add(`answer: ${response.status()} ${response.url()}`);
    });
  }

  /** The problems that no test has allowed. */
  unexpected(): string[] {
    return this.found.filter((problem) => !this.allowed.some((allowed) => allowed.test(problem)));
  }

  private add(problem: string) {
    this.found.push(problem);
  }
}

/** Fails a test when its pages logged an error, threw one, or missed a file. */
export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ context }, use) => {
      const problems = new Problems();
      problems.watch(context);
      await use(problems);
      expect(problems.unexpected(), 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

/** Does the page of this test run scripts? */
export function isScripted(): boolean {
  return !test.info().project.name.startsWith('unscripted');
}

/** Axe finds nothing on the page as it is now: WCAG 2.2 A and AA, and good practice. */
export async function axe(page: Page) {
  const looked = isScripted() ? page : await twin(page);
  const { violations } = await new AxeBuilder({ page: looked })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  if (looked !== page) await looked.context().close();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html}`));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** The same document where scripts may run, without the page's own: axe is a script and would wait for ever. */
async function twin(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const body = (await page.content()).replace(/<script[^>]*>[^]*?<\/script>/g, '').replace(/<\/?noscript[^>]*>/g, '');
  const context = await browser.newContext({
    colorScheme: isDark ? 'dark' : 'light',
    javaScriptEnabled: true,
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
  });
  const copy = await context.newPage();
  const url = page.url();
  await copy.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await copy.goto(url);
  return copy;
}

/** Waits until the islands of the page, if any, answer to the user. */
export async function islandsAwake(page: Page) {
  if (isScripted()) {
    await expect(page.locator('[data-live]')).toHaveCount(await page.locator('leptos-island').count());
  }
}

/** Signs in with the demo's banner, and comes back to `next`. */
export async function signIn(page: Page, who: Who, next = '/') {
  await page.goto(next);
  const form = page.locator('form[action="/demo/sign-in"]').filter({ has: page.locator(`input[name="who"][value="${who}"]`) });
  await form.getByRole('button').click();
  await page.waitForLoadState();
}
