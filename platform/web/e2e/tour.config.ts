import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Makes the pictures of docs/tour; best in an installation that has not had the tour before. */
export default defineConfig({
  ...config,
  testDir: 'tour',
  workers: 1,
  timeout: 600_000,
  reporter: 'line',
});
