import { Button, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { type Column, RowTitle } from '../../ui/data-table.tsx';
import { SearchList } from '../../ui/search-list.tsx';
import { list } from '../api.ts';
import { AreaNav } from '../area-nav.tsx';
import type { Indicator } from '../measurement.ts';
import { paths } from '../paths.ts';
import { PointText } from '../point-text.tsx';
import { measurementKey } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { ThingMenu } from '../thing-menu.tsx';

/** What the municipality measures, each with where it stands now. */
export function IndicatorListPage() {
  const t = useTexts(measurementTexts);
  const { language } = useLanguage();
  const { alias, role } = useMunicipality();
  return (
    <SearchList
      t={{ ...t.indicators, title: t.title, lead: t.lead }}
      caption={t.indicators.title}
      add={
        mayWrite({ role }) && (
          <Button asChild>
            <Link to={paths.indicators.add} params={{ municipality: alias }}>
              <PlusIcon aria-hidden />
              {t.indicators.add}
            </Link>
          </Button>
        )
      }
      nav={<AreaNav />}
      listKey={(q) => measurementKey(alias, 'indicators', 'list', q)}
      fetchPage={(q, after) => list(alias, 'indicators', q, after)}
      columns={useColumns()}
      menu={({ id, version, name }) => (
        <ThingMenu kind="indicators" thing={{ id, version, name: localText(name, language) }} />
      )}
    />
  );
}

function useColumns(): Column<Indicator>[] {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  return [
    {
      key: 'name',
      heading: t.fields.name,
      width: '36%',
      cell: ({ id, name, owner, cadence }) => (
        <RowTitle facets={[t.cadences[cadence], owner?.name]}>
          <Link to={paths.indicators.one} params={{ municipality: alias, id }}>
            {localText(name, language)}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'latest',
      heading: t.indicators.latest,
      labelled: true,
      cell: ({ latest, definition }) =>
        latest ? (
          <PointText unit={definition.unit} point={latest} />
        ) : (
          <span className="mv-quiet">{t.indicators.never}</span>
        ),
    },
    {
      key: 'period',
      heading: t.fields.period,
      labelled: true,
      width: '18%',
      cell: ({ latest }) => latest && <span className="mv-quiet">{format.period(latest.from, latest.to)}</span>,
    },
    { key: 'flags', heading: t.indicators.flags, width: '18%', cell: (indicator) => <Flags indicator={indicator} /> },
  ];
}

/** What somebody should look into. */
export function Flags({ indicator: { stale, owner, watch } }: { indicator: Indicator }) {
  const t = useTexts(measurementTexts);
  if (!stale && owner && !watch.worsened && watch.outside === 0) return null;
  return (
    <span className="flags">
      {watch.worsened && <Tag data-color="danger">{t.indicators.worsened}</Tag>}
      {watch.outside > 0 && <Tag data-color="warning">{t.indicators.outside({ n: watch.outside })}</Tag>}
      {stale && <Tag data-color="warning">{t.indicators.stale}</Tag>}
      {!owner && <Tag data-color="warning">{t.indicators.ownerless}</Tag>}
    </span>
  );
}
