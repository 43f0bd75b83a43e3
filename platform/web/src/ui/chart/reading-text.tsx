import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Reading } from './reading.ts';
import type { Messages } from './texts/nb.ts';
import { chartTexts } from './texts.ts';
import './reading-text.css';

type ReadingTextProps = { reading: Reading; format: (value: number) => string };

/** A figure as it stands in a line of text or a table: the value, or why there is none. */
export function ReadingText({ reading, format }: ReadingTextProps) {
  const t = useTexts(chartTexts);
  if (reading.kind === 'known') return <span className="reading">{format(reading.value)}</span>;
  return (
    <span className="reading" data-kind={reading.kind}>
      {reading.kind === 'suppressed' && <PadlockLockedIcon aria-hidden />}
      {readingWords(t, reading, format)}
    </span>
  );
}

/** The same in words alone, for what is spoken and for files. */
export function readingWords(t: Messages, reading: Reading, format: (value: number) => string): string {
  switch (reading.kind) {
    case 'known':
      return format(reading.value);
    case 'suppressed':
      return t.suppressed({ reason: reading.reason });
    case 'unknown':
      return t.unknown;
    case 'not-applicable':
      return t.notApplicable;
  }
}

/** The same, as a function that knows the language. */
export function useReadingWords(format: (value: number) => string): (reading: Reading) => string {
  const t = useTexts(chartTexts);
  return (reading) => readingWords(t, reading, format);
}
