import { expect, type Page } from '@playwright/test';
import { signIn, type Who } from './fixtures';

/** A page that is photographed, and that axe looks at. */
export interface Place {
  /** Its name in a file name. */
  name: string;
  /** The route that it must end at, as `kavel routes` spells it. */
  route: string;
  /** Where to start; the route itself unless given. */
  path?: string;
  /** Links and buttons to follow from there, as selectors: the numbers in a path are the demo's own. */
  through?: string[];
  /** Who looks at it; a visitor otherwise. */
  as?: Who;
}

const first = '.k-card__title a';

const open: Place[] = [
  { name: 'home', route: '/' },
  { name: 'assignments', route: '/assignments' },
  { name: 'assignment', route: '/assignments/{assignment}', path: '/assignments', through: [first] },
  { name: 'lots', route: '/lots' },
  { name: 'lot', route: '/lots/{lot}', path: '/lots', through: [first] },
  { name: 'frameworks', route: '/frameworks' },
  { name: 'framework', route: '/frameworks/{framework}', path: '/frameworks', through: [first] },
  { name: 'suppliers', route: '/suppliers' },
  { name: 'supplier', route: '/suppliers/{supplier}', path: '/suppliers', through: [first] },
  { name: 'agency', route: '/agencies/{agency}', path: '/assignments', through: [first, '.govuk-body-l a[href^="/agencies/"]'] },
  { name: 'pipeline', route: '/pipeline' },
  { name: 'figures', route: '/figures' },
  { name: 'how-it-works', route: '/how-it-works' },
  { name: 'accessibility', route: '/accessibility' },
  { name: 'phases', route: '/phases' },
  { name: 'sign-in', route: '/sign-in' },
  { name: 'register', route: '/register' },
  { name: 'register-sent', route: '/register/sent' },
  { name: 'forgotten-password', route: '/forgotten-password' },
  { name: 'forgotten-password-sent', route: '/forgotten-password/sent' },
  // Links that work once and have been used: each says so, and how to get another.
  { name: 'confirm', route: '/confirm/{token}', path: '/confirm/used' },
  { name: 'reset-password', route: '/reset-password/{token}', path: '/reset-password/used' },
  { name: 'invitation', route: '/invitations/{token}', path: '/invitations/used' },
  { name: 'invitation-register', route: '/invitations/{token}/register', path: '/invitations/used/register' },
  { name: 'mails', route: '/demo/mail' },
  { name: 'mail', route: '/demo/mail/{name}', path: '/demo/mail', through: ['main table a'] },
  { name: 'not-found', route: '/there-is-no-such-page' },
];

const person: Place[] = [
  { name: 'account', route: '/account', as: 'sme' },
  { name: 'new-supplier', route: '/account/organisations/new-supplier', as: 'sme' },
  { name: 'new-agency', route: '/account/organisations/new-agency', as: 'buyer' },
  { name: 'operator', route: '/operator', as: 'operator' },
  { name: 'hand-over', route: '/operator/hand-over', as: 'operator' },
  { name: 'audit', route: '/operator/audit', as: 'operator' },
  { name: 'operator-figures', route: '/operator/figures', as: 'operator' },
  { name: 'operator-jobs', route: '/operator/jobs', as: 'operator' },
];

const buyer = (name: string, route: string, ...through: string[]): Place => ({
  name: `agency-${name}`,
  route: `/agency/{agency}${route}`,
  path: '/account',
  through: ['main a[href^="/agency/"]', ...through],
  as: 'buyer',
});
const tab = (path: string) => `.k-subnav a[href$="/${path}"]`;
const newFramework = [tab('frameworks'), 'form[action$="/frameworks/drafts"] button'];
const newAssignment = [tab('assignments'), 'form[action$="/assignments/drafts"] button'];
const part = (name: string) => `main a[href*="/${name}"]`;

const agency: Place[] = [
  buyer('dashboard', ''),
  buyer('members', '/members', tab('members')),
  buyer('settings', '/settings', tab('settings')),
  buyer('frameworks', '/frameworks', tab('frameworks')),
  buyer('framework-tasks', '/frameworks/drafts/{draft}', ...newFramework),
  ...['basics', 'period', 'agencies', 'reasons'].map((section) =>
    buyer(`framework-${section}`, '/frameworks/drafts/{draft}/{section}', ...newFramework, part(section))),
  buyer('framework-lots', '/frameworks/drafts/{draft}/lots', ...newFramework, part('lots')),
  buyer('framework-lot', '/frameworks/drafts/{draft}/lots/{lot}', ...newFramework, part('lots'), 'button[value="add"]'),
  buyer('framework-check', '/frameworks/drafts/{draft}/check', ...newFramework, part('check')),
  buyer('framework-delete', '/frameworks/drafts/{draft}/delete', ...newFramework, part('delete')),
  buyer('framework-terminate', '/frameworks/{framework}/terminate', tab('frameworks'), part('terminate')),
  buyer('assignments', '/assignments', tab('assignments')),
  buyer('assignment-tasks', '/assignments/drafts/{draft}', ...newAssignment),
  ...['route', 'problem', 'affected', 'outcomes', 'budget', 'dates', 'constraints', 'acceptance', 'criteria', 'needs'].map((section) =>
    buyer(`assignment-${section}`, '/assignments/drafts/{draft}/{section}', ...newAssignment, part(section))),
  buyer('assignment-check', '/assignments/drafts/{draft}/check', ...newAssignment, part('check')),
  buyer('assignment-delete', '/assignments/drafts/{draft}/delete', ...newAssignment, part('delete')),
  buyer('assignment-cancel', '/assignments/{assignment}/cancel', tab('assignments'), part('cancel')),
];

/** The demo's small firm has a draft, a bid that is submitted, and one that was opened. */
const workspace = 'main a[href^="/supplier/"]';
const toBids = [workspace, '.k-subnav a[href$="/bids"]'];
const draft = [...toBids, first];
const submitted = [...toBids, '.k-card:has(.govuk-tag--green) .k-card__title a'];

const bidding: Place[] = [
  { name: 'assignments-for-you', route: '/supplier/{supplier}/assignments', through: [workspace, '.k-subnav a[href$="/assignments"]'] },
  { name: 'bids', route: '/supplier/{supplier}/bids', through: toBids },
  { name: 'bid', route: '/supplier/{supplier}/assignments/{assignment}/bid', through: draft },
  ...['quality', 'team', 'price', 'declaration'].map((section) => ({
    name: `bid-${section}`,
    route: '/supplier/{supplier}/assignments/{assignment}/bid/{section}',
    through: [...draft, `main a[href$="/bid/${section}"]`],
  })),
  { name: 'bid-check', route: '/supplier/{supplier}/assignments/{assignment}/bid/check', through: [...draft, 'main a[href$="/check"]'] },
  { name: 'bid-delete', route: '/supplier/{supplier}/assignments/{assignment}/bid/delete', through: [...draft, 'main a[href$="/delete"]'] },
  { name: 'bid-submitted', route: '/supplier/{supplier}/assignments/{assignment}/bid/submitted', through: [...submitted, 'main a[href$="/submitted"]'] },
  { name: 'bid-withdraw', route: '/supplier/{supplier}/assignments/{assignment}/bid/withdraw', through: [...submitted, 'main a[href$="/withdraw"]'] },
].map((place) => ({ ...place, path: '/account', as: 'sme' as const }));

export const places: Place[] = [...open, ...person, ...agency, ...bidding];

/** Routes that are no pages. */
export const noPages = ['/assignments.atom'];

/** Goes to a page the way a person does. */
export async function visit(page: Page, place: Place) {
  if (place.as) await signIn(page, place.as);
  const answer = await page.goto(place.path ?? place.route);
  expect(answer?.status(), place.path).toBe(place.name === 'not-found' ? 404 : 200);
  for (const link of place.through ?? []) {
    await page.locator(link).first().click();
    await page.waitForLoadState();
  }
  const pattern = place.route.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+');
  expect(new URL(page.url()).pathname, 'the route that this place is for').toMatch(new RegExp(`^${pattern}$`));
}
