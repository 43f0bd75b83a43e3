import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { difference, engineReport, experience } from '../api.ts';
import { useDuration } from '../editor/duration.ts';
import type { Vocabulary } from '../model/journey.ts';
import { useTold } from '../renewal/told.ts';
import { journeyTexts } from '../texts.ts';
import { journeyFile } from './api.ts';
import type { Saying } from './deck.ts';

const LANGUAGES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Makes a presentation of a journey as the server has it now, in the person's language. */
export function useDeck(vocabulary: Vocabulary): (municipality: string, id: string) => Promise<Blob> {
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { duration, about } = useDuration();
  const changed = useTold();
  const zones = new Map(vocabulary.laneKinds.map(({ kind, zone }) => [kind, zone]));
  const say: Saying = {
    t,
    language: LANGUAGES[language],
    number: (value) => format.number(value),
    felt: (value) => format.number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    percent: format.percent,
    date: format.date,
    duration,
    about,
    name: (text) => localText(text, language),
    changed: (change) => changed(change),
    zoneOf: (kind) => zones.get(kind) ?? 'none',
  };
  return async (municipality, id) => {
    // Fetched when the first presentation is asked for; nothing else needs them.
    const parts = Promise.all([import('./deck-of.ts'), import('./deck-pptx.ts')]);
    const [file, told] = await Promise.all([journeyFile(municipality, id), experience(municipality, id)]);
    const derived = file.journey.derivedFrom !== undefined;
    const [differs, engine] = derived
      ? await Promise.all([difference(municipality, id), engineReport(municipality, id)])
      : [];
    const [{ deckOf }, { pptxOf }] = await parts;
    const deck = deckOf({ ...file, experience: told, difference: differs, engine }, say);
    return new Blob([await pptxOf(deck)], {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    });
  };
}
