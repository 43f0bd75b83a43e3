import { useQuery } from '@tanstack/react-query';
import { localText } from '../i18n/local-text.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { uiTexts } from '../ui/texts.ts';
import * as api from './api.ts';
import { measurementKey, useSharedIndicators } from './queries.ts';

// Things by their names, where only their ids are told. What is gone has none.

export function ServiceName({ id }: { id: string }) {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: [alias, 'catalogue', 'services', id],
    queryFn: () => api.service(alias, id),
    retry: false,
  });
  return <Named found={found} name={localText(found.data?.name, language)} />;
}

export function GoalName({ id }: { id: string }) {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: [alias, 'catalogue', 'goals', id],
    queryFn: () => api.goal(alias, id),
    retry: false,
  });
  return <Named found={found} name={localText(found.data?.title, language)} />;
}

export function IndicatorName({ id }: { id: string }) {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: measurementKey(alias, 'indicators', id),
    queryFn: () => api.read(alias, 'indicators', id),
    retry: false,
  });
  return <Named found={found} name={localText(found.data?.name, language)} />;
}

export function MemberName({ id }: { id: string }) {
  const { alias } = useMunicipality();
  const found = useQuery({
    queryKey: [alias, 'colleagues', 'all'],
    queryFn: () => api.colleagues(alias, '', 200),
  });
  return <Named found={found} name={found.data?.items.find((one) => one.id === id)?.name ?? ''} />;
}

export function SharedName({ code }: { code: string }) {
  const { language } = useLanguage();
  const found = useSharedIndicators();
  return <Named found={found} name={localText(found.data?.find((one) => one.code === code)?.name, language)} />;
}

function Named({ found, name }: { found: { isPending: boolean }; name: string }) {
  const t = useTexts(uiTexts);
  return found.isPending ? '…' : name || t.history.nameless;
}
