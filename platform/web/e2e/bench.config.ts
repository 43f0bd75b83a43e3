import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Measures the editor; prints, and judges nothing. */
export default defineConfig({ ...config, testDir: 'bench', workers: 1, retries: 0, timeout: 600_000, reporter: 'line' });
