import { defineConfig } from '@playwright/test';
import { browser, flags } from './browser.ts';

const found = await browser();

export default defineConfig({
  testDir: 'specs',
  outputDir: 'test-results',
  fullyParallel: false, // a file has a municipality to itself
  workers: 3, // one more than there are cores: a test often waits
  // Three browsers, an application and Keycloak share two cores: one more try, which the output tells as flaky.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['junit', { outputFile: process.env.MEDVIRK_REPORT ?? 'report/TEST-browser.xml' }]],
  use: {
    baseURL: process.env.MEDVIRK_URL ?? 'http://localhost:8080',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 30_000,
    launchOptions: { ...found, args: flags },
    trace: 'on-first-retry',
  },
});
