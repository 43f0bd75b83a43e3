import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page may weigh over the wire, in kB gzipped; the build fails when something grows past it. */
const limits = { initial: 170, chunk: 40, css: 48, pptx: 130 };

/** Shared libraries are counted with the first page, not as one page's own code. */
const shared = /^(react|tanstack|ds)-/;

/** What writes presentations, fetched by whoever asks for one and by nobody else. */
const apart = /^deck-pptx-/;

const assets = join(import.meta.dirname, '../dist/assets');
const html = readFileSync(join(assets, '../index.html'), 'utf8');
const files = readdirSync(assets);
const size = (file: string) => gzipSync(readFileSync(join(assets, file))).length / 1000;
const sum = (names: string[]) => names.reduce((total, name) => total + size(name), 0);

const scripts = files.filter((file) => file.endsWith('.js'));
const initial = scripts.filter((file) => html.includes(file));
const chunks = scripts.filter((file) => !initial.includes(file) && !shared.test(file) && !apart.test(file));
const heaviest = chunks.toSorted((a, b) => size(b) - size(a))[0];

const measured: [string, number, number][] = [
  ['first page, scripts', sum(initial), limits.initial],
  [`heaviest page (${heaviest ?? 'none'})`, heaviest ? size(heaviest) : 0, limits.chunk],
  ['presentations', sum(scripts.filter((file) => apart.test(file) && !initial.includes(file))), limits.pptx],
  ['styles', sum(files.filter((file) => file.endsWith('.css'))), limits.css],
];

for (const [what, kilobytes, limit] of measured) {
  console.log(`${kilobytes > limit ? 'TOO HEAVY' : 'ok'}  ${what}: ${kilobytes.toFixed(1)} of ${limit} kB gzipped`);
}
if (measured.some(([, kilobytes, limit]) => kilobytes > limit)) process.exitCode = 1;
if (/<script(?![^>]*\bsrc=)|<style|\sstyle=/.test(html)) {
  console.log('NOT ALLOWED  index.html holds an inline script or style, which the content security policy refuses');
  process.exitCode = 1;
}
