import './progress-bar.css';

type ProgressBarProps = {
  /** What it is the progress of, for screen readers. */
  label: string;
  /** 0 is where it began, 1 is there; below and above are told by the words and stop at the ends of the bar. Absent when nobody can tell. */
  fraction?: number;
  /** What stands beside it, in words. */
  told: string;
  /** At the two ends of the bar. */
  from?: string;
  to?: string;
};

/** How far something has come, as a bar with words: never the colour alone. */
export function ProgressBar({ label, fraction, told, from, to }: ProgressBarProps) {
  const share = fraction === undefined ? 0 : Math.max(0, Math.min(1, fraction));
  return (
    <div className="progress" data-unknown={fraction === undefined}>
      <div
        className="progress-bar"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={told}
      >
        <div style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <div className="progress-words" aria-hidden>
        <span>{from}</span>
        <strong>{told}</strong>
        <span>{to}</span>
      </div>
    </div>
  );
}
