import { useTexts } from '../../i18n/use-texts.tsx';
import type { Persona } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';

/** What a persona says of somebody, in the order in which it is read and compared. */
export const attributes = ['goals', 'needs', 'firstLanguage', 'digitalSkills', 'accessibility'] as const;
export type Attribute = (typeof attributes)[number];

/** A value as the history tells it. */
export type Told = unknown;

/** An attribute in words; what nobody has written is unknown. */
export function usePersonaWords(): (persona: Persona, attribute: Attribute) => string {
  const t = useTexts(journeyTexts).persona;
  return (persona, attribute) => {
    const value = persona[attribute];
    if (value === undefined || value === null) return t.unknown;
    return attribute === 'digitalSkills' ? t.skills[value as keyof typeof t.skills] : value;
  };
}
