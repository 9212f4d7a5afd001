import { expect, type Page } from '@playwright/test';
import type { Who } from './fixtures';

/** A page that is photographed, and that axe looks at. */
export interface Place {
  /** Its name in a file name. */
  name: string;
  /** The route that it must end at, as `kavel routes` spells it. */
  route: string;
  /** Where to start; the route itself unless given. */
  path?: string;
  /** Links and buttons to follow from there, as selectors: the numbers in a path are the demo's own. `fill:#id=text` types. */
  through?: string[];
  /** What it answers; 200 unless given. */
  status?: number;
  /** Who looks at it; a visitor otherwise. */
  as?: Who;
}

const first = '.k-card__title a';

const tryGuard = ['fill:#text=Five years of experience with Drupal. The designer holds a degree.', 'form[action="/try/guard"] button'];

const open: Place[] = [
  { name: 'home', route: '/' },
  { name: 'search', route: '/search' },
  { name: 'search-found', route: '/search', path: '/search?q=toegankelijkheid' },
  { name: 'assignments', route: '/assignments' },
  { name: 'assignment', route: '/assignments/{assignment}', path: '/assignments', through: [first] },
  { name: 'assignment-amendments', route: '/assignments/{assignment}/amendments', path: '/assignments', through: [first, 'a[href$="/amendments"]'] },
  { name: 'assignment-follow', route: '/assignments/{assignment}/follow', path: '/assignments', through: [first, 'a[href$="/follow"]'] },
  { name: 'follow-confirm', route: '/follow/confirm/{token}', path: '/follow/confirm/none' },
  { name: 'follow-stop', route: '/follow/stop/{token}', path: '/follow/stop/none' },
  { name: 'assignment-file', route: '/assignments/{assignment}/file', path: '/assignments', through: [first, 'main a[href$="/file"]'] },
  { name: 'questions', route: '/assignments/{assignment}/questions', path: '/assignments', through: [first, '#questions a[href$="/code"]', '.govuk-back-link'] },
  { name: 'question-code', route: '/assignments/{assignment}/questions/code', path: '/assignments', through: [first, '#questions a[href$="/code"]'] },
  { name: 'lots', route: '/lots' },
  { name: 'lot', route: '/lots/{lot}', path: '/lots', through: [first] },
  { name: 'frameworks', route: '/frameworks' },
  { name: 'framework', route: '/frameworks/{framework}', path: '/frameworks', through: [first] },
  { name: 'suppliers', route: '/suppliers' },
  { name: 'suppliers-filtered', route: '/suppliers', path: '/suppliers?q=website&nuts=BE2&nuts=BE3&language=fr' },
  { name: 'suppliers-nothing', route: '/suppliers', path: '/suppliers?q=website&size=large&nuts=BE34' },
  { name: 'lots-beyond', route: '/lots', path: '/lots?page=99999' },
  { name: 'supplier', route: '/suppliers/{supplier}', path: '/suppliers', through: [first] },
  { name: 'agency', route: '/agencies/{agency}', path: '/assignments', through: [first, '.govuk-body-l a[href^="/agencies/"]'] },
  { name: 'lot-matches', route: '/lots/{lot}/matches', path: '/lots', through: [first, 'a[href$="/matches"]'] },
  { name: 'assignment-matches', route: '/assignments/{assignment}/matches', path: '/assignments', through: [first, 'a[href$="/matches"]'] },
  { name: 'supplier-matches', route: '/suppliers/{supplier}/matches', path: '/suppliers', through: [first, 'a[href$="/matches"]'] },
  { name: 'how-matching-works', route: '/how-matching-works' },
  { name: 'why-lots', route: '/why-lots' },
  { name: 'try-lots', route: '/try/lots' },
  { name: 'try-lots-real', route: '/try/lots/frameworks/{framework}', path: '/try/lots', through: ['.k-aside .k-brief a'] },
  { name: 'try-lots-table', route: '/try/lots/tables/{table}', path: '/try/lots', through: ['fill:#table=id;title;value\nP1;Audit;45000\nP2;Research;80000\nP3;Hosting;120000', 'form[action="/try/lots"] button'] },
  { name: 'try-lots-problems', route: '/try/lots', path: '/try/lots', through: ['fill:#table=id;title;value\nP1;Audit;-5\nP1;;x', 'form[action="/try/lots"] button'] },
  { name: 'try-lots-shared-mine', route: '/try/lots/shared/{design}/delete/{token}', path: '/try/lots', through: ['.k-aside .k-brief a', 'form[action$="/share"] button'] },
  { name: 'try-lots-shared', route: '/try/lots/shared/{design}', path: '/try/lots', through: ['.k-aside .k-brief a', 'form[action$="/share"] button', '.k-address a'] },
  { name: 'try-lots-gone', route: '/try/lots/tables/{table}', path: '/try/lots/tables/00000000-0000-4000-8000-000000000000', status: 404 },
  { name: 'pipeline', route: '/pipeline' },
  { name: 'figures', route: '/figures' },
  { name: 'how-it-works', route: '/how-it-works' },
  { name: 'accessibility', route: '/accessibility' },
  { name: 'phases', route: '/phases' },
  { name: 'receipts', route: '/receipts' },
  { name: 'receipt-gone', route: '/receipts/checked/{receipt}', path: '/receipts/checked/00000000-0000-4000-8000-000000000000', status: 404 },
  { name: 'receipts-wrong', route: '/receipts', path: '/receipts', through: ['fill:#receipt={"entry": 1}', 'form[action="/receipts"] button'] },
  { name: 'try-guard', route: '/try/guard' },
  { name: 'try-guard-text', route: '/try/guard/texts/{text}', path: '/try/guard', through: tryGuard },
  { name: 'try-guard-shared', route: '/try/guard/shared/{text}', path: '/try/guard', through: [...tryGuard, 'form[action$="/share"] button'] },
  { name: 'sign-in', route: '/sign-in' },
  { name: 'register', route: '/register' },
  { name: 'register-sent', route: '/register/sent' },
  { name: 'forgotten-password', route: '/forgotten-password' },
  { name: 'forgotten-password-sent', route: '/forgotten-password/sent' },
  // Links that work once and have been used: each says so, and how to get another.
  { name: 'confirm', route: '/confirm/{token}', path: '/confirm/used', status: 404 },
  { name: 'reset-password', route: '/reset-password/{token}', path: '/reset-password/used', status: 404 },
  { name: 'invitation', route: '/invitations/{token}', path: '/invitations/used', status: 404 },
  { name: 'invitation-register', route: '/invitations/{token}/register', path: '/invitations/used/register', status: 404 },
  { name: 'search-new', route: '/searches/new', path: '/lots?q=web&phase=admission', through: ['.k-keep a[href^="/searches/new"]'] },
  { name: 'search-sent', route: '/searches/sent' },
  { name: 'search-link', route: '/searches/link' },
  // Links that nobody was given: each says how to get one.
  { name: 'search-confirm', route: '/searches/confirm/{token}', path: '/searches/confirm/used', status: 404 },
  { name: 'search-stop', route: '/searches/stop/{token}', path: '/searches/stop/used', status: 404 },
  { name: 'searches-by-link', route: '/searches/manage/{token}', path: '/searches/manage/used', status: 404 },
  { name: 'search-by-link', route: '/searches/manage/{token}/{search}', path: '/searches/manage/used/0199aa00-0000-7000-8000-000000000000', status: 404 },
  { name: 'search-by-link-delete', route: '/searches/manage/{token}/{search}/delete', path: '/searches/manage/used/0199aa00-0000-7000-8000-000000000000/delete', status: 404 },
  { name: 'referee', route: '/referee/{token}', path: '/referee/used', status: 404 },
  { name: 'preview-over', route: '/previews/{token}', path: '/previews/used', status: 404 },
  { name: 'referee-thanks', route: '/referee/thanks' },
  { name: 'mails', route: '/demo/mail' },
  { name: 'mail', route: '/demo/mail/{name}', path: '/demo/mail', through: ['main table a'] },
  { name: 'not-found', route: '/there-is-no-such-page', status: 404 },
];

const person: Place[] = [
  { name: 'account', route: '/account', as: 'sme' },
  { name: 'searches', route: '/account/searches', as: 'sme' },
  { name: 'saved-search', route: '/account/searches/{search}', path: '/account/searches', through: [first], as: 'sme' },
  { name: 'search-delete', route: '/account/searches/{search}/delete', path: '/account/searches', through: [first, 'main a[href$="/delete"]'], as: 'sme' },
  { name: 'new-supplier', route: '/account/organisations/new-supplier', as: 'sme' },
  { name: 'new-agency', route: '/account/organisations/new-agency', as: 'buyer' },
  { name: 'operator', route: '/operator', as: 'operator' },
  { name: 'firm-request', route: '/suppliers/{supplier}/request', path: '/suppliers?q=Vossemeer', through: [first, 'main a[href$="/request"]'], as: 'sme' },
  { name: 'operator-requests', route: '/operator/requests', as: 'operator' },
  { name: 'operator-request', route: '/operator/requests/{firm_request}', path: '/operator/requests', through: ['main a[href^="/operator/requests/"]'], as: 'operator' },
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
const newDesign = [
  tab('designs'),
  'fill:#name=Website',
  'fill:#table=id;title;value\nP1;Audit;45000\nP2;Research;80000\nP3;Hosting;120000',
  'form[action$="/designs"] button',
];
/** The first published framework that lives. */
const manage = [tab('frameworks'), '.k-card:has(.govuk-tag--green) .k-card__tags a'];
const part = (name: string) => `main a[href*="/${name}"]`;

type Maker = (name: string, route: string, ...through: string[]) => Place;
const members = (of: Maker): Place[] => [
  of('members', '/members', tab('members')),
  of('member', '/members/{user}', tab('members'), 'main table a[href*="/members/"]'),
  of('member-remove', '/members/{user}/remove', tab('members'), 'main table a[href*="/members/"]', part('remove')),
  of('members-transfer', '/members/transfer', tab('members'), part('transfer')),
];

const agency: Place[] = [
  buyer('dashboard', ''),
  buyer('settings', '/settings', tab('settings')),
  buyer('mandate', '/mandate', tab('mandate')),
  buyer('designs', '/designs', tab('designs')),
  buyer('design', '/designs/{design}', ...newDesign),
  buyer('design-accept', '/designs/{design}/accept', ...newDesign, 'main a[href$="/accept"]'),
  buyer('design-delete', '/designs/{design}/delete', ...newDesign, 'main a[href$="/delete"]'),
  buyer('frameworks', '/frameworks', tab('frameworks')),
  buyer('framework-tasks', '/frameworks/drafts/{draft}', ...newFramework),
  ...['basics', 'period', 'agencies', 'reasons'].map((section) =>
    buyer(`framework-${section}`, '/frameworks/drafts/{draft}/{section}', ...newFramework, part(section))),
  buyer('framework-lots', '/frameworks/drafts/{draft}/lots', ...newFramework, part('lots')),
  buyer('framework-lot', '/frameworks/drafts/{draft}/lots/{lot}', ...newFramework, part('lots'), 'button[value="add"]'),
  buyer('framework-check', '/frameworks/drafts/{draft}/check', ...newFramework, part('check')),
  buyer('framework-delete', '/frameworks/drafts/{draft}/delete', ...newFramework, part('delete')),
  buyer('framework-manage', '/frameworks/{framework}', ...manage),
  buyer('framework-amend', '/frameworks/{framework}/amend', ...manage, part('amend')),
  buyer('framework-amend-check', '/frameworks/{framework}/amend/check', ...manage, part('amend'), 'button[value="later"]', part('amend/check')),
  buyer('framework-lot-cancel', '/frameworks/{framework}/lots/{lot}/cancel', ...manage, part('cancel')),
  buyer('framework-terminate', '/frameworks/{framework}/terminate', ...manage, part('terminate')),
  buyer('assignments', '/assignments', tab('assignments')),
  buyer('assignment-tasks', '/assignments/drafts/{draft}', ...newAssignment),
  ...['route', 'problem', 'affected', 'outcomes', 'budget', 'dates', 'constraints', 'acceptance', 'criteria', 'needs'].map((section) =>
    buyer(`assignment-${section}`, '/assignments/drafts/{draft}/{section}', ...newAssignment, part(section))),
  buyer('assignment-templates', '/assignments/templates', tab('assignments'), 'main a[href$="/templates"]'),
  buyer('assignment-template', '/assignments/templates/{template}', tab('assignments'), 'main a[href$="/templates"]', 'main a[href$="/templates/discovery"]'),
  buyer('assignment-preview', '/assignments/drafts/{draft}/preview', ...newAssignment, part('preview')),
  buyer('assignment-readers', '/assignments/drafts/{draft}/readers', ...newAssignment, part('readers')),
  buyer('assignment-check', '/assignments/drafts/{draft}/check', ...newAssignment, part('check')),
  buyer('assignment-guard', '/assignments/drafts/{draft}/guard', ...newAssignment, part('constraints'),
    'fill:#constraints\\.nl=De ontwerper heeft een masterdiploma.', '.govuk-button[value="continue"]', 'main a[href$="/guard"]'),
  buyer('assignment-delete', '/assignments/drafts/{draft}/delete', ...newAssignment, part('delete')),
  buyer('assignment-amend', '/assignments/{assignment}/amend', tab('assignments'), part('amend')),
  buyer('assignment-amend-check', '/assignments/{assignment}/amend/check', tab('assignments'), part('amend'), 'button[value="later"]', part('amend/check')),
  buyer('assignment-cancel', '/assignments/{assignment}/cancel', tab('assignments'), part('cancel')),
  buyer('questions', '/assignments/{assignment}/questions', tab('assignments'), '.k-card__meta a[href$="/questions"]'),
  buyer('question', '/assignments/{assignment}/questions/{question}', tab('assignments'), '.k-card__meta a[href$="/questions"]', first),
  buyer('questions-release', '/assignments/{assignment}/questions/release', tab('assignments'), '.k-card__meta a[href$="/questions"]', 'main a[href$="/release"]'),
  buyer('assignment-file', '/assignments/{assignment}/file', tab('assignments'), '.k-card__meta a[href$="/file"]'),
  buyer('framework-lot-remove', '/frameworks/drafts/{draft}/lots/{lot}/remove', ...newFramework, part('lots'), 'button[value="add"]', '.govuk-back-link', 'button[value^="remove"]'),
  buyer('opened-bids', '/assignments/{assignment}/bids', tab('assignments'), 'main a[href$="/bids"]'),
  buyer('opened-bid', '/assignments/{assignment}/bids/{bid}', tab('assignments'), 'main a[href$="/bids"]', part('bids')),
  buyer('admissions', '/admissions', tab('admissions')),
  buyer('admission', '/admissions/{admission}', tab('admissions'), part('admissions')),
  buyer('admission-suspend', '/admissions/{admission}/suspend', tab('admissions'), '.k-brief li:has(.govuk-tag--green) a', part('suspend')),
  buyer('messages', '/messages', tab('messages')),
  buyer('thread', '/messages/{thread}', tab('messages'), first),
  buyer('message-new', '/messages/new', tab('admissions'), part('admissions'), part('messages/new')),
  ...members(buyer),
];

const sme: Maker = (name, route, ...through) => ({
  name: `firm-${name}`,
  route: `/supplier/{supplier}${route}`,
  path: '/account',
  through: ['main a[href^="/supplier/"]', ...through],
  as: 'sme',
});
/** The demo's small firm has a draft of a bid, one that is submitted, and one that was opened. */
const draft = [tab('bids'), first];
const submitted = [tab('bids'), '.k-card:has(.govuk-tag--green) .k-card__title a'];
const bid = '/assignments/{assignment}/bid';

/** A question that has nothing in common with any notice. */
const asking = [
  tab('assignments'), ':nth-match(.k-card__title a[href^="/assignments/"], 6)', '#questions a[href$="/ask"]', 'fill:#text=Xylofoonklanken en wolkenkrabbers: ja of nee?', 'label[for="language"]',
  'main form button.govuk-button',
];
const own = [...asking, 'form[action$="/questions/code"] button'];
const question = '/assignments/{assignment}/questions';
const asSme = (name: string, route: string, ...through: string[]): Place => ({ name, route, path: '/account', through: ['main a[href^="/supplier/"]', ...through], as: 'sme' });

const firm: Place[] = [
  asSme('question-ask', `${question}/ask`, ...asking.slice(0, 3)),
  asSme('question-asked', `${question}/asked`, ...asking),
  asSme('question-own', `${question}/own`, ...own),
  asSme('question-withdraw', `${question}/own/withdraw`, ...own, part('own/withdraw')),
  sme('not-bidding', '/assignments/{assignment}/not-bidding', tab('assignments'), '.k-card__title a[href^="/assignments/"]', '.k-not-bidding a'),
  sme('dashboard', ''),
  sme('profile', '/profile', tab('profile')),
  sme('claims', '/claims', tab('claims')),
  sme('claim-new', '/claims/new', tab('claims'), part('claims/new')),
  sme('claim', '/claims/{claim}', tab('claims'), first),
  sme('claim-delete', '/claims/{claim}/delete', tab('claims'), first, part('delete')),
  sme('claim-referee', '/claims/{claim}/referee', tab('claims'), first, part('referee')),
  sme('claim-versions', '/claims/{claim}/versions', tab('claims'), first, part('versions')),
  sme('claim-version', '/claims/{claim}/versions/{version}', tab('claims'), first, part('versions'), part('versions/')),
  sme('profile-import', '/profile/import', tab('profile'), part('profile/import')),
  sme('profile-import-preview', '/profile/import/preview', tab('profile'), part('profile/import'), 'fill:#text={"kavel_profile": 1, "website": "https://new.example"}', 'main form button.govuk-button'),
  sme('visibility', '/visibility', tab('profile'), part('visibility')),
  sme('declaration', '/declaration', tab('declaration')),
  sme('teams', '/teams', tab('teams')),
  sme('team-new', '/teams/new', tab('teams'), part('teams/new')),
  sme('team', '/teams/{team}', tab('teams'), first),
  sme('team-delete', '/teams/{team}/delete', tab('teams'), first, part('delete')),
  sme('admissions', '/admissions', tab('admissions')),
  sme('admission', '/admissions/{admission}', tab('admissions'), part('admissions')),
  sme('admission-leave', '/admissions/{admission}/leave', tab('admissions'), '.k-card:has(.govuk-tag--green) .k-card__title a', part('leave')),
  sme('apply', '/lots/{lot}/apply', '.k-nav a[href="/lots"]', 'input[value="admission"] ~ label', 'button:has-text("Apply"), form button.govuk-button--secondary', first, part('apply')),
  sme('messages', '/messages', tab('messages')),
  sme('thread', '/messages/{thread}', tab('messages'), first),
  sme('message-new', '/messages/new', '.k-nav a[href="/lots"]', first, part('messages/new')),
  sme('assignments', '/assignments', tab('assignments')),
  sme('bids', '/bids', tab('bids')),
  sme('bid', bid, ...draft),
  ...['quality', 'team', 'price', 'declaration'].map((section) => sme(`bid-${section}`, `${bid}/{section}`, ...draft, part(`bid/${section}`))),
  sme('bid-check', `${bid}/check`, ...draft, part('check')),
  sme('bid-delete', `${bid}/delete`, ...draft, part('delete')),
  sme('bid-receipts', `${bid}/receipts`, ...submitted, part('receipts')),
  sme('bid-submitted', `${bid}/submitted`, ...submitted, part('submitted')),
  sme('bid-withdraw', `${bid}/withdraw`, ...submitted, part('withdraw')),
  ...members(sme),
];

export const places: Place[] = [...open, ...person, ...agency, ...firm];

/** Routes that are no pages. */
export const noPages = [
  '/assignments.atom', '/lots.atom', '/frameworks.atom', '/suppliers.atom', '/searches/feed/{token}', '/api/search', '/api/openapi.json', '/try/lots/template.csv', '/try/lots/template.xlsx',
  '/receipts/keys.pem', '/assignments/{assignment}/tree-head.json', '/supplier/{supplier}/assignments/{assignment}/bid/receipts/{seq}',
  '/lots/{lot}/feed.atom', '/assignments/{assignment}/dates.ics', '/supplier/{supplier}/profile.json', '/suppliers/{supplier}/profile.json',
  '/assignments/{assignment}/file.zip', '/agency/{agency}/assignments/{assignment}/file.zip',
];

/** Without looking at the pages on the way: there are many places, and the banner has its own test. */
async function signInQuietly(page: Page, who: Who) {
  const answer = await page.request.post('/demo/sign-in', { form: { who, next: '/account' }, headers: { 'sec-fetch-site': 'same-origin' }, maxRedirects: 0 });
  expect(answer.status(), `signed in as ${who}`).toBe(303);
}

/** Goes to a page the way a person does. */
export async function visit(page: Page, place: Place) {
  if (place.as) await signInQuietly(page, place.as);
  const answer = await page.goto(place.path ?? place.route);
  expect(answer?.status(), place.path).toBe(place.status ?? 200);
  for (const link of place.through ?? []) {
    const typed = /^fill:(\S+?)=(.*)$/s.exec(link);
    if (typed) {
      await page.locator(typed[1]).fill(typed[2]);
      continue;
    }
    await page.locator(link).first().click();
    await page.waitForLoadState();
  }
  const pattern = place.route.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '(?!new\\b)[^/]+');
  await expect(page, 'the route that this place is for').toHaveURL((url) => new RegExp(`^${pattern}$`).test(url.pathname));
}
