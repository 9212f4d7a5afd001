import { defineConfig, type Project } from '@playwright/test';

// `make test` chooses a free port; `npx playwright test` in this folder takes this one.
const port = (process.env.KAVEL_E2E_PORT ??= '3199');

// As root, in a container, and without a call to anywhere else.
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

// The main job moves the clock that all share: it runs after the rest, alone, once each way.
const mainJob = '**/main-job.spec.ts';
const unscripted = { javaScriptEnabled: false };
const journeys: Project[] = [
  { name: 'scripted', testMatch: '*.spec.ts', testIgnore: mainJob },
  { name: 'unscripted', testMatch: '*.spec.ts', testIgnore: mainJob, use: unscripted },
  { name: 'scripted main job', testMatch: mainJob, dependencies: ['scripted', 'unscripted'] },
  { name: 'unscripted main job', testMatch: mainJob, use: unscripted, dependencies: ['scripted main job'] },
];

// `make screenshots` and `make readme-screenshot`.
const pictures: Project[] = [
  { name: 'screenshots', testMatch: 'pictures/screenshots.ts' },
  { name: 'readme', testMatch: 'pictures/readme.ts' },
];

export default defineConfig({
  testDir: '.',
  outputDir: '../target/end2end/results',
  projects: process.env.KAVEL_PICTURES ? pictures : journeys,
  fullyParallel: true,
  workers: 2,
  // What passes only when tried again is named at the end of `make test`: it is a fault to repair, not a reason to stop everybody.
  retries: 1,
  forbidOnly: !!process.env.CI,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../target/end2end/report.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.KAVEL_CHROMIUM ?? '/usr/bin/chromium', args },
  },
  webServer: {
    command: './serve.sh',
    url: `http://127.0.0.1:${port}/`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
