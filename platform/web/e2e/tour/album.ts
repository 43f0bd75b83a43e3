import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

const largest = 200_000;

/** Numbered pictures with a sentence each, in docs/tour or a folder of it. */
export class Album {
  private readonly folder: string;
  private readonly parts: { title: string; lines: string[] }[] = [];
  private count = 0;

  constructor(under = '') {
    this.folder = fileURLToPath(new URL(`../../../../docs/tour/${under}`, import.meta.url));
    mkdirSync(this.folder, { recursive: true });
    for (const file of readdirSync(this.folder)) if (file.endsWith('.png')) rmSync(this.folder + file);
  }

  part(title: string): void {
    this.parts.push({ title, lines: [] });
  }

  /** Takes a picture of what is on the screen now, which is where the sentence led. */
  async picture(page: Page, name: string, sentence: string): Promise<void> {
    this.count += 1;
    const file = `${String(this.count).padStart(2, '0')}-${name}.png`;
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(200, 2); // nothing is pointed at
    const image = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    expect(image.length, `bytes of ${file}`).toBeLessThanOrEqual(largest);
    writeFileSync(this.folder + file, image);
    this.parts.at(-1)?.lines.push(`${this.count}. ${sentence}\n\n   ![Bilde ${this.count}](${file})`);
  }

  close(lead: string, foot: string): void {
    const body = this.parts.map(({ title, lines }) => `## ${title}\n\n${lines.join('\n\n')}`);
    writeFileSync(`${this.folder}README.md`, `${[lead, ...body, foot].join('\n\n')}\n`);
  }
}
