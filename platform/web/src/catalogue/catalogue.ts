import type { Schema } from '../api/types.ts';

/** A department, a school, a service office; `parent` is the unit it lies under. */
export type Unit = Schema<'Unit'>;
export type UnitDraft = Schema<'UnitDraft'>;

/** A system or a role: a name that others point to, and what it means. */
export type Named = Schema<'WorkRole'> & Pick<Schema<'ItSystem'>, 'retiredOn' | 'replacedBy'>;
export type NamedDraft = Schema<'WorkRoleDraft'> & Pick<Schema<'ItSystemDraft'>, 'retiredOn' | 'replacedBy'>;

export type NamedKind = 'systems' | 'roles';
export type Kind = 'services' | 'units' | 'goals' | NamedKind;

/** What a municipality wants to become: its vision and its goals. How far each has come is measured, never written. */
export type Goal = Schema<'Goal'>;
export type GoalDraft = Schema<'GoalDraft'>;

/** What a municipality offers its citizens. Units, roles and systems are ids; themes and life event are addresses in LOS. */
export type Service = Schema<'PublicService'>;
export type ServiceDraft = Schema<'PublicServiceDraft'>;
export type Channel = Service['channels'][number];

/**
 * A theme or a life event of LOS, the common words of Norwegian public services; a retired one is shown where it is in use, and not
 * chosen anew.
 */
export type LosWord = Schema<'LosConcept'>;

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
] as const satisfies readonly Channel[];
