import { Link } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { Definition, Indicator, Series } from '../measurement.ts';
import { useService, useSharedIndicators } from '../queries.ts';
import { measurementTexts } from '../texts.ts';

/** What the indicator is, who looks after it, and where it is to go. */
export function IndicatorFacts({ indicator, series }: { indicator: Indicator; series: Series }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  const service = useService(indicator.service);
  const shared = useSharedIndicators().data?.find(({ code }) => code === indicator.shared);
  const { definition, target, owner } = indicator;
  return (
    <Facts>
      {target && (
        <Fact name={t.fields.target}>
          {t.indicators.targetBy({ value: format.unit(definition.unit, target.value), on: format.date(target.on) })}
        </Fact>
      )}
      {target && series.baseline && (
        <Fact name={t.fields.progress}>
          <Progress series={series} />
        </Fact>
      )}
      <Fact name={t.fields.numerator}>{localText(definition.numerator, language)}</Fact>
      <Fact name={t.fields.denominator}>{localText(definition.denominator, language)}</Fact>
      <Fact name={t.fields.unit}>{t.units[definition.unit]}</Fact>
      <Fact name={t.fields.polarity}>{definition.increaseIsGood ? t.polarity.up : t.polarity.down}</Fact>
      <Fact name={t.fields.cadence}>{t.cadences[indicator.cadence]}</Fact>
      <Fact name={t.fields.owner}>{owner?.name ?? t.indicators.ownerless}</Fact>
      <Fact name={t.fields.service}>
        {service && (
          <Link
            className="ds-link"
            to="/$municipality/tjenester/$id"
            params={{ municipality: alias, id: service.value }}
          >
            {service.label}
          </Link>
        )}
      </Fact>
      <Fact name={t.fields.satisfaction}>{indicator.satisfaction && t.yes}</Fact>
      <Fact name={t.fields.shared}>{indicator.shared && localText(shared?.name, language)}</Fact>
    </Facts>
  );
}

function Progress({ series }: { series: Series }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { progress, baseline, target, unit } = series;
  if (!baseline || !target) return null;
  const { state, value, course } = progress;
  if (course === 'worse') return t.progress.wrongWay;
  const known = state === 'known' && value !== undefined;
  const toward = (share: number) => (course === 'reached' ? t.progress.reached : format.percent(share));
  return (
    <ProgressBar
      label={t.fields.progress}
      fraction={known ? value : undefined}
      told={known ? toward(value) : t.progress[state === 'known' ? 'missing' : state]}
      from={format.unit(unit, baseline.value)}
      to={format.unit(unit, target.value)}
    />
  );
}

/** Each time the indicator was given another meaning. */
export function Versions({ series, definition }: { series: Series; definition: Definition }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const known = new Map(series.lines.map((line) => [line.definition.version, line.definition]));
  known.set(definition.version, definition);
  const all = [...known.values()].toSorted((a, b) => b.version - a.version);
  return (
    <Panel title={t.indicators.versions}>
      <ul className="plain-list">
        {all.map(({ version, since, numerator, denominator }) => (
          <li key={version}>
            <div>
              <div className="row-title-name">{t.indicators.version({ version: String(version) })}</div>
              <div className="small-words">{t.indicators.since({ date: format.date(since) })}</div>
              <div className="small-words">
                {[localText(numerator, language), localText(denominator, language)].filter(Boolean).join(' / ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
