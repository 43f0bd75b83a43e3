import type { Unit } from '../../i18n/unit.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { Benefit } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';

/** Baseline, target and now, side by side, with n and interval as measurement gives them; and what is missing, in words. */
export function RealisationFigures({ benefit, whole }: { benefit: Benefit; whole?: boolean }) {
  const t = useTexts(roadmapTexts).benefits;
  const { missing, unshared, share, course } = benefit.realisation;
  const may = missing.length === 0;
  return (
    <>
      {benefit.indicator !== undefined && <Figures benefit={benefit} />}
      {share !== undefined && course !== undefined && <Share share={share} course={course} />}
      {whole && share === undefined && unshared && may && (
        <p className="mv-quiet">
          {t.shareUnknown}: {t.unshared[unshared]}
        </p>
      )}
      {benefit.status === 'realised' && !may && <p className="benefit-alarm">{t.doesNotHold}</p>}
      {may && whole && <p className="benefit-lacks">{t.maySay}</p>}
      {!may && (
        <div className="benefit-lacks">
          {t.lacks}
          <ul>
            {missing.map((code) => (
              <li key={code}>{t.missing[code]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

type ShareProps = { share: number; course: NonNullable<Benefit['realisation']['course']> };

/** Of the way that has been gone; one that went back has no bar to fill. */
function Share({ share, course }: ShareProps) {
  const t = useTexts(roadmapTexts).benefits;
  const format = useFormat();
  if (course === 'worse') return <p className="mv-quiet">{t.wrongWay}</p>;
  const told = course === 'reached' ? t.reached : t.shareIs({ share: format.percent(share) });
  return <ProgressBar label={t.share} fraction={share} told={told} from={t.baseline} to={t.target} />;
}

function Figures({ benefit }: { benefit: Benefit }) {
  const t = useTexts(roadmapTexts).benefits;
  const { baseline, now } = benefit.realisation;
  return (
    <dl className="benefit-figures">
      <div>
        <dt>{t.baseline}</dt>
        <dd>{baseline ? <Before benefit={benefit} baseline={baseline} /> : t.noBaseline}</dd>
      </div>
      <div>
        <dt>{now && !now.after ? t.latest : t.now}</dt>
        <dd>{now ? <Now benefit={benefit} now={now} /> : t.noNow}</dd>
      </div>
      <div>
        <dt>{t.target}</dt>
        <dd>
          <Target benefit={benefit} />
        </dd>
      </div>
    </dl>
  );
}

function useValue(benefit: Benefit): (value: number) => string {
  const format = useFormat();
  const unit = benefit.realisation.unit as Unit | undefined;
  return (value) => (unit ? format.unit(unit, value) : format.number(value));
}

type BaselineOf = NonNullable<Benefit['realisation']['baseline']>;
type NowOf = NonNullable<Benefit['realisation']['now']>;

function Before({ benefit, baseline }: { benefit: Benefit; baseline: BaselineOf }) {
  const t = useTexts(roadmapTexts).benefits;
  const format = useFormat();
  const value = useValue(benefit);
  return (
    <>
      <strong>{value(baseline.value)}</strong>
      <small>{t.n({ n: format.number(baseline.n) })}</small>
      <small>{t.on({ date: format.date(baseline.on), locked: format.date(baseline.lockedOn) })}</small>
    </>
  );
}

function Now({ benefit, now }: { benefit: Benefit; now: NowOf }) {
  const t = useTexts(roadmapTexts).benefits;
  const format = useFormat();
  const value = useValue(benefit);
  const unit = benefit.realisation.unit as Unit | undefined;
  const range = (low: number, high: number) => (unit ? format.range(unit, low, high) : `${value(low)}–${value(high)}`);
  if (now.value === undefined) return t.hidden;
  return (
    <>
      <strong>{value(now.value)}</strong>
      <small>{t.n({ n: format.number(now.n) })}</small>
      {now.low !== undefined && now.high !== undefined && (
        <small>{t.interval({ range: range(now.low, now.high) })}</small>
      )}
      <small>{format.period(now.from, now.to)}</small>
    </>
  );
}

function Target({ benefit }: { benefit: Benefit }) {
  const t = useTexts(roadmapTexts).benefits;
  const format = useFormat();
  const value = useValue(benefit);
  if (benefit.target === undefined) return t.noTarget;
  return (
    <>
      <strong>{value(benefit.target)}</strong>
      {benefit.targetOn && <small>{t.by({ date: format.date(benefit.targetOn) })}</small>}
    </>
  );
}
