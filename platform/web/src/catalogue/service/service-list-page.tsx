import { Link } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, RowTitle } from '../../ui/data-table.tsx';
import type { Service } from '../catalogue.ts';
import { ListPage } from '../list-page.tsx';
import { paths } from '../paths.ts';
import { useNames } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { useChannelName } from './channels.ts';

/** The services of the municipality. */
export function ServiceListPage() {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const format = useFormat();
  const unitName = useNames('units');
  const channelName = useChannelName();
  const columns: Column<Service>[] = [
    {
      key: 'name',
      heading: t.fields.name,
      cell: (service) => (
        <RowTitle facets={[localText(service.description, language)]}>
          <Link to={paths.services.one} params={{ municipality: alias, id: service.id }}>
            {localText(service.name, language)}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'unit',
      heading: t.fields.responsibleUnit,
      width: '20%',
      cell: (service) => service.responsibleUnit && unitName(service.responsibleUnit),
    },
    {
      key: 'channels',
      heading: t.fields.channels,
      width: '22%',
      cell: (service) => <span className="mv-quiet">{service.channels.map(channelName).join(', ')}</span>,
    },
    {
      key: 'changed',
      labelled: true,
      heading: t.services.changed,
      width: '132px',
      cell: (service) =>
        service.changedAt && <time dateTime={service.changedAt}>{format.when(service.changedAt)}</time>,
    },
  ];
  return <ListPage kind="services" t={t.services} nameOf={({ name }) => localText(name, language)} columns={columns} />;
}
