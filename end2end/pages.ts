import { expect, type Page } from '@playwright/test';
import { signIn, type Who } from './fixtures';

/** A page that is photographed, and that axe looks at. */
export interface Place {
  /** Its name in a file name. */
  name: string;
  /** Where to start. */
  path: string;
  /** Links to follow from there, as selectors: the numbers in a path are the demo's own. */
  through?: string[];
  /** Who looks at it; a visitor otherwise. */
  as?: Who;
}

export const places: Place[] = [
  { name: 'home', path: '/' },
  { name: 'not-found', path: '/there-is-no-such-page' },
];

/** Goes to a page the way a person does. */
export async function visit(page: Page, place: Place) {
  if (place.as) await signIn(page, place.as);
  const answer = await page.goto(place.path);
  expect(answer?.status(), place.path).toBe(place.name === 'not-found' ? 404 : 200);
  for (const link of place.through ?? []) {
    await page.locator(link).first().click();
    await page.waitForLoadState();
  }
}
