import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { journey } from '../api.ts';
import type { Difference } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import type { JourneyVersion } from '../versions/api.ts';
import { useVersionName, useVersions } from '../versions/use-versions.ts';
import { type Sides, sides } from './sides.ts';
import './sides-picker.css';

/** One of the two in words: the journey as it is now, or the name of the version. */
export function useSideName(): (side: Difference['today']) => string {
  const called = useVersionName();
  return ({ title, version }) => (version ? called(version) : title);
}

/** Which two are compared: today's journey or a version on the one side, this journey or a version of it on the other. */
export function SidesPicker({ id, sides: { fra, til } }: { id: string; sides: Sides }) {
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts);
  const navigate = useNavigate();
  const head = useQuery({ queryKey: [alias, 'journeys', 'head', id], queryFn: () => journey(alias, id), staleTime: 0 });
  const today = head.data?.derivedFrom;
  const own = useVersions(alias, id);
  const earlier = useVersions(alias, today?.id);
  if (!head.data) return null;
  const go = (next: Sides) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, fra: undefined, til: undefined, ...sides(next) }),
      replace: true,
    });
  const options = (title: string, versions: readonly JourneyVersion[] | undefined, now: boolean) => (
    <optgroup label={title}>
      {now && <option value="">{t.versions.now({ title })}</option>}
      {versions?.map((version) => (
        <Choice key={version.id} version={version} />
      ))}
    </optgroup>
  );
  return (
    <div className="je-sides-picker">
      <Field>
        <Label>{t.versions.from}</Label>
        <Select data-size="sm" value={fra ?? ''} onChange={(event) => go({ fra: event.target.value, til })}>
          {today && options(today.title, earlier.data, true)}
          {options(head.data.title, own.data, false)}
        </Select>
      </Field>
      <Field>
        <Label>{t.versions.to}</Label>
        <Select data-size="sm" value={til ?? ''} onChange={(event) => go({ fra, til: event.target.value })}>
          {options(head.data.title, own.data, true)}
        </Select>
      </Field>
    </div>
  );
}

function Choice({ version }: { version: JourneyVersion }) {
  const format = useFormat();
  const called = useVersionName();
  return <option value={version.id}>{`${called(version)} (${format.date(version.madeAt)})`}</option>;
}
