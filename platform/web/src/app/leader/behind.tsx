import { useQuery } from '@tanstack/react-query';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PlaceLink } from '../../thread/index.tsx';
import { type Involved, indicatorNamed, type Row } from './figures.ts';
import { leaderTexts } from './texts.ts';

/** The dates and records that an answer of claims and practice is computed from; why it is not yes, when it is not. */
export function Behind({ code, row }: { code: string; row: Row }) {
  const t = useTexts(leaderTexts).behind;
  const format = useFormat();
  const decided = format.date(row.decidedOn);
  switch (code) {
    case 'claim':
      return <p>{row.claimed ? t.claimed({ date: decided }) : t.notClaimed({ date: decided })}</p>;
    case 'verified-claim':
      return <p>{row.verified ? t.verified : t.notVerified}</p>;
    case 'users-involved':
      return <Took involved={row.users} decided={decided} />;
    case 'staff-involved':
      return <Took involved={row.staff} decided={decided} />;
    case 'satisfaction-measured':
      return <Measured row={row} />;
    default:
      return (
        <p>
          {row.exchanges.length === 0 ? t.noExchange : t.exchanges({ n: row.exchanges.length })}{' '}
          <PlaceLink path="sammenligning/erfaringer">{t.toExchanges}</PlaceLink>
        </p>
      );
  }
}

function Took({ involved: { activities, enough, answer }, decided }: { involved: Involved; decided: string }) {
  const t = useTexts(leaderTexts).behind;
  const format = useFormat();
  if (activities.length === 0) return <p>{t.noActivity}</p>;
  return (
    <>
      <ul>
        {activities.map(({ activity, on, persons, before }) => (
          <li key={activity}>
            {before ? t.before({ date: format.date(on), n: persons }) : t.after({ date: format.date(on), n: persons })}
          </li>
        ))}
      </ul>
      {answer !== 'yes' && <p>{t.tooFew({ enough, date: decided })}</p>}
    </>
  );
}

function Measured({ row: { satisfaction } }: { row: Row }) {
  const t = useTexts(leaderTexts).behind;
  const format = useFormat();
  if (satisfaction.indicators.length === 0) return <p>{t.noIndicator}</p>;
  return (
    <>
      <ul>
        {satisfaction.indicators.map(({ indicator, on }) => (
          <li key={indicator}>
            <Indicator id={indicator} /> {t.measured({ date: format.date(on) })}
          </li>
        ))}
      </ul>
      {satisfaction.answer === 'no' && <p>{t.tooOld}</p>}
    </>
  );
}

function Indicator({ id }: { id: string }) {
  const t = useTexts(leaderTexts).behind;
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: [alias, 'measurement', 'indicators', id],
    queryFn: () => indicatorNamed(alias, id),
    retry: false,
  });
  return <PlaceLink path={`maling/${id}`}>{localText(data?.name, language) || t.indicator}</PlaceLink>;
}
