import { Link as Styled } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useEditor } from '../editor/context.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { type Source, sources } from './api.ts';

/** Where a journey, a step or a lane was copied from; nothing when it was not. */
export function CopiedFrom({ id: thing }: { id: string }) {
  const { municipality, id } = useEditor();
  const t = useTexts(journeyTexts).copying;
  const format = useFormat();
  const found = useQuery({
    queryKey: [municipality, 'journeys', 'sources', id],
    queryFn: () => sources(municipality, id),
  });
  const source = found.data?.find((one) => one.id === thing);
  if (!source) return null;
  const when = format.date(source.at);
  return (
    <p className="mv-quiet">
      {source.template ? t.madeOf : t.from} <Named source={source} />{' '}
      {source.by ? t.by({ who: source.by, when }) : when}.{source.state === 'trashed' && ` ${t.trashed}`}
      {source.state === 'gone' && ` ${t.gone}`}
    </p>
  );
}

function Named({ source: { template, journey, from, thing, name, title, state } }: { source: Source }) {
  const { municipality } = useEditor();
  const t = useTexts(journeyTexts).copying;
  const words = template || thing === 'journey' || !title ? `«${name}»` : t.source({ title, name });
  if (!journey || state === 'gone') return words;
  const search = thing === 'step' && from ? { steg: from } : {};
  return (
    <Styled asChild>
      <Link to={paths.one} params={{ municipality, id: journey }} search={search}>
        {words}
      </Link>
    </Styled>
  );
}
