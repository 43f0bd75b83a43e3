import { Tag } from '@digdir/designsystemet-react';
import { BulletListIcon, CheckmarkCircleIcon, CircleSlashIcon, HourglassIcon, TrendUpIcon } from '@navikt/aksel-icons';
import { useTexts } from '../i18n/use-texts.tsx';
import type { Action, Benefit, InitiativeStatus } from './roadmap.ts';
import { roadmapTexts } from './texts.ts';
import './words.css';

const COLOURS = {
  idea: 'neutral',
  decided: 'info',
  ongoing: 'info',
  delivered: 'success',
  closed: 'neutral',
} as const;

/** How far an initiative has come: a filled tag. */
export function InitiativeTag({ status }: { status: InitiativeStatus }) {
  const t = useTexts(roadmapTexts);
  return (
    <Tag data-size="sm" data-color={COLOURS[status]} variant={status === 'closed' ? 'outline' : 'default'}>
      {t.statuses[status]}
    </Tag>
  );
}

const ICONS = {
  planned: BulletListIcon,
  ongoing: HourglassIcon,
  realised: CheckmarkCircleIcon,
  'not-realised': CircleSlashIcon,
} as const;

/** What a benefit has come to: an icon and a word in an outline, so that nobody takes it for the initiative's own status. */
export function BenefitMark({ status }: { status: Benefit['status'] }) {
  const t = useTexts(roadmapTexts);
  const Icon = ICONS[status];
  return (
    <span className="benefit-mark" data-status={status}>
      <Icon aria-hidden />
      {t.benefitStatuses[status]}
    </span>
  );
}

const ACTION_COLOURS = {
  proposed: 'neutral',
  decided: 'info',
  ongoing: 'info',
  delivered: 'success',
  stopped: 'warning',
} as const;

export function ActionTag({ status }: { status: Action['status'] }) {
  const t = useTexts(roadmapTexts);
  return (
    <Tag data-size="sm" data-color={ACTION_COLOURS[status]}>
      {t.actionStatuses[status]}
    </Tag>
  );
}

/** How many benefits there are and how many of them are realised, in the colour of what is gained when something is. */
export function BenefitCount({ benefits }: { benefits: { status: string; holds: boolean; disbenefit: boolean }[] }) {
  const t = useTexts(roadmapTexts);
  const gains = benefits.filter(({ disbenefit }) => !disbenefit);
  const realised = gains.filter(({ status, holds }) => status === 'realised' && holds).length;
  return (
    <span className="benefit-count" data-none={realised === 0}>
      <TrendUpIcon aria-hidden />
      {t.board.benefits({ n: gains.length, realised })}
    </span>
  );
}
