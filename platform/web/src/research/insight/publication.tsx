import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { publish } from '../api.ts';
import { useDeed } from '../queries.ts';
import type { Insight } from '../research.ts';
import type { Messages } from '../texts/nb.ts';
import { researchTexts } from '../texts.ts';

/** Whether the insight is published, and what stands in the way when it may not be. */
export function Publication({ insight, writes }: { insight: Insight; writes: boolean }) {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const tell = useToast();
  const deed = useDeed(
    (published: boolean) => publish(alias, insight, published),
    (published) => tell({ text: published ? t.insights.publishedNow : t.insights.unpublishedNow }),
  );
  const [asking, setAsking] = useState(false);
  const { published, strength } = insight;
  const weak = strength.strength === 'weak';
  const blocked = whyBlocked(insight, t);
  return (
    <Panel title={t.insights.publishing} padded>
      <div className="strength">
        {published ? (
          <p>
            {t.insights.publishedAt({ when: format.dateTime(published.at), who: published.by ?? ui.history.nobody })}
          </p>
        ) : (
          <p>{blocked ?? t.insights.notPublished}</p>
        )}
        {writes && (published || !blocked) && (
          <div>
            <Button
              variant="secondary"
              data-size="sm"
              loading={deed.isPending}
              onClick={() => (weak && !published ? setAsking(true) : deed.mutate(!published))}
            >
              {published ? t.insights.unpublish : t.insights.publish}
            </Button>
          </div>
        )}
      </div>
      <ConfirmDialog
        mild
        open={asking}
        title={t.insights.publishTitle}
        verb={t.insights.publish}
        busy={deed.isPending}
        onConfirm={() => deed.mutate(true, { onSettled: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{t.insights.publishWeak({ n: strength.participants })}</p>
      </ConfirmDialog>
    </Panel>
  );
}

function whyBlocked({ strength, lacking }: Insight, t: Messages): string | undefined {
  if (strength.level === 'assumed') return t.insights.blockedAssumed;
  if (lacking.includes('publish')) return t.insights.blockedLacking({ purposes: t.purposesLong.publish.toLowerCase() });
  return undefined;
}
