import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

type Browser = { executablePath: string; env: Record<string, string> };

/**
 * The browser to test with: the one from npm with the libraries that it brings, or $CHROMIUM. It is the same everywhere, and without a
 * window to draw it takes three quarters of the time of an installed one.
 */
export async function browser(): Promise<Browser> {
  const env = { ...process.env } as Record<string, string>;
  const installed = process.env.CHROMIUM;
  if (installed) return { executablePath: installed, env };
  const home = resolve('node_modules/.cache/chromium');
  mkdirSync(join(home, 'fonts'), { recursive: true });
  process.env.TMPDIR = home; // read while the package is imported: without it, all checkouts share one folder
  const chromium = await import('@sparticuz/chromium');
  const executablePath = await chromium.default.executablePath();
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  if (!existsSync(join(home, 'al2023'))) await chromium.inflate(join(bin, 'al2023.tar.br'));
  writeFileSync(join(home, 'fonts/fonts.conf'), fonts(home)); // a Chromium without a font aborts
  return {
    executablePath,
    env: { ...env, TMPDIR: os.tmpdir(), LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

function fonts(home: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fc</cachedir><config></config></fontconfig>`;
}

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
