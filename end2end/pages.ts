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
  { name: 'assignments', path: '/assignments' },
  { name: 'assignment', path: '/assignments', through: ['.k-card__title a'] },
  { name: 'lots', path: '/lots' },
  { name: 'lot', path: '/lots', through: ['.k-card__title a'] },
  { name: 'frameworks', path: '/frameworks' },
  { name: 'framework', path: '/frameworks', through: ['.k-card__title a'] },
  { name: 'suppliers', path: '/suppliers' },
  { name: 'supplier', path: '/suppliers', through: ['.k-card__title a'] },
  { name: 'agency', path: '/assignments', through: ['.k-card__title a', '.govuk-body-l a[href^="/agencies/"]'] },
  { name: 'pipeline', path: '/pipeline' },
  { name: 'figures', path: '/figures' },
  { name: 'how-it-works', path: '/how-it-works' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'phases', path: '/phases' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'register', path: '/register' },
  { name: 'forgotten-password', path: '/forgotten-password' },
  { name: 'account', path: '/account', as: 'sme' },
  { name: 'operator', path: '/operator', as: 'operator' },
  { name: 'audit', path: '/operator/audit', as: 'operator' },
  { name: 'operator-figures', path: '/operator/figures', as: 'operator' },
  { name: 'operator-jobs', path: '/operator/jobs', as: 'operator' },
  { name: 'mails', path: '/demo/mail' },
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
