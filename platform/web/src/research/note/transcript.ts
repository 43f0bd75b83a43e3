import type { Block } from '../research.ts';

/** A name of at most three words, with no mark of a sentence in it, before a colon and a blank. */
const spoken = /^(\p{Lu}[^\s:.,;!?]*(?: [^\s:.,;!?]+){0,2}): +(.+)$/u;

/** Each line becomes a paragraph; "Intervjuer: …" tells who speaks, and a line that begins with a colon that nobody does. */
export function readTranscript(written: string): Block[] {
  return written
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.replace(/^:\s*/, '') !== '')
    .map((line) => {
      if (line.startsWith(':')) return { text: line.replace(/^:\s*/, '') };
      const [, speaker, text] = spoken.exec(line) ?? [];
      return speaker && text ? { speaker, text } : { text: line };
    });
}

/** The text as a person writes it; read again it is the same paragraphs. */
export function writeTranscript(blocks: readonly Block[]): string {
  return blocks
    .map(({ speaker, text }) => {
      const line = text.replace(/\s*\n\s*/g, ' ');
      if (speaker) return `${speaker}: ${line}`;
      return spoken.test(line) || line.startsWith(':') ? `: ${line}` : line;
    })
    .join('\n');
}
