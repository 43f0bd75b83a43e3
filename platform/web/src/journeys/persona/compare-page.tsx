import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FixedPicker } from '../../ui/picker.tsx';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { attributes, usePersonaWords } from './attributes.ts';
import { RestsOn } from './persona-page.tsx';
import { usePersonas } from './queries.ts';
import './persona.css';

const MOST = 4;

/** Two to four personas side by side. Which ones stands in the address, so that it can be shared. */
export function ComparePersonasPage() {
  const t = useTexts(journeyTexts).persona;
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const { med = '' } = useSearch({ strict: false }) as { med?: string };
  const all = usePersonas();
  const words = usePersonaWords();
  const chosen = med
    .split(',')
    .flatMap((id) => all.find((persona) => persona.id === id) ?? [])
    .slice(0, MOST);
  const choose = (ids: string[]) =>
    void navigate({ to: '.', search: () => (ids.length > 0 ? { med: ids.join(',') } : {}), replace: true });
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.personas.all} params={{ municipality: alias }}>
            {t.title}
          </Link>
        }
        title={t.compareTitle}
        lead={t.compareLead}
      />
      <Panel padded>
        <FixedPicker
          label={t.which}
          description={t.whichHelp}
          choices={all.map(({ id, name }) => ({ value: id, label: name }))}
          selected={chosen.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(next) => choose(next.slice(0, MOST).map(({ value }) => value))}
        />
      </Panel>
      <Panel>
        {chosen.length < 2 ? (
          <EmptyState why={t.needsTwo} />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keys
          <div className="persona-scroll" role="region" aria-label={t.compareTitle} tabIndex={0}>
            <table className="persona-compare">
              <caption className="mv-visually-hidden">{t.compareTitle}</caption>
              <thead>
                <tr>
                  <td />
                  {chosen.map(({ id, name }) => (
                    <th key={id} scope="col">
                      <Link className="ds-link" to={paths.personas.one} params={{ municipality: alias, id }}>
                        {name}
                      </Link>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{t.fields.description}</th>
                  {chosen.map(({ id, description }) => (
                    <td key={id}>{description ?? t.unknown}</td>
                  ))}
                </tr>
                {attributes.map((attribute) => (
                  <tr key={attribute}>
                    <th scope="row">{t.fields[attribute]}</th>
                    {chosen.map((persona) => (
                      <td key={persona.id}>{words(persona, attribute)}</td>
                    ))}
                  </tr>
                ))}
                <tr>
                  <th scope="row">{t.fields.restsOn}</th>
                  {chosen.map((persona) => (
                    <td key={persona.id}>
                      <RestsOn persona={persona} />
                    </td>
                  ))}
                </tr>
                <tr>
                  <th scope="row">{t.claimsHead}</th>
                  {chosen.map(({ id, claims }) => (
                    <td key={id}>{t.claims({ n: claims })}</td>
                  ))}
                </tr>
              </tbody>
            </table>
          </div>
        )}
      </Panel>
    </>
  );
}
