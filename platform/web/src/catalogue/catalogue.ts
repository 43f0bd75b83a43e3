import type { LocalText } from '../api/types.ts';

/** A department, a school, a service office; `parent` is the unit it lies under. */
export type Unit = { id: string; name: string; parent?: string; version: number };
export type UnitDraft = Omit<Unit, 'id' | 'version'>;

/** A system or a role: a name that others point to, and what it means. */
export type Named = { id: string; name: string; description?: string; version: number };
export type NamedDraft = Omit<Named, 'id' | 'version'>;

export type NamedKind = 'systems' | 'roles';
export type Kind = 'services' | 'units' | NamedKind;

/** What a municipality offers its citizens. Units, roles and systems are ids; themes and life event are addresses in LOS. */
export type Service = {
  id: string;
  name: LocalText;
  description?: LocalText;
  purpose?: string;
  responsibleUnit?: string;
  units: string[];
  roles: string[];
  systems: string[];
  targetGroups: string[];
  channels: string[];
  themes: string[];
  lifeEvent?: string;
  version: number;
  changedAt?: string;
  changedBy?: string;
};
export type ServiceDraft = Omit<Service, 'id' | 'version' | 'changedAt' | 'changedBy'>;

/**
 * A theme or a life event of LOS, the common words of Norwegian public services; a retired one is shown where it is in use, and not
 * chosen anew.
 */
export type LosWord = { uri: string; label: LocalText; retired: boolean };

/** The channels a service can be reached by, in the order they are shown. */
export const channels = [
  'service-bureau',
  'telephone',
  'e-mail',
  'mail',
  'homepage',
  'online-service',
  'mobile-app',
  'client-location',
  'assistant',
  'digital-tv',
  'fax',
] as const;
export type Channel = (typeof channels)[number];
