import { Tag } from '@digdir/designsystemet-react';
import { useTexts } from '../i18n/use-texts.tsx';
import type { JourneyStatus } from './model/journey.ts';
import { journeyTexts } from './texts.ts';

const STATUS_COLOURS = { draft: 'neutral', review: 'warning', current: 'success', archived: 'neutral' } as const;

/** The status of a journey, with the colour of how far it has come. */
export function StatusTag({ status }: { status: JourneyStatus }) {
  const t = useTexts(journeyTexts);
  return (
    <Tag data-size="sm" data-color={STATUS_COLOURS[status]} variant={status === 'archived' ? 'outline' : 'default'}>
      {t.statuses[status]}
    </Tag>
  );
}

/** Marks a journey as a new one, not today's. */
export function TargetTag() {
  const t = useTexts(journeyTexts);
  return (
    <Tag data-size="sm" data-color="moss">
      {t.target.tag}
    </Tag>
  );
}
