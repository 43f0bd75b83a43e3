import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import type { FileFault, Touchpoint } from '../research.ts';
import { researchTexts } from '../texts.ts';

type Read = { touchpoints: Touchpoint[]; faults: FileFault[] };
type Props = { onFile: (file: File) => Promise<Read>; onRead: (read: Read) => void };

/** Takes a CJML file, and says what of it could not be taken as it stood. Nothing is stored before the form is. */
export function FromFile({ onFile, onRead }: Props) {
  const t = useTexts(researchTexts).actual;
  const hint = useId();
  const read = useMutation({ mutationFn: onFile, onSuccess: onRead });
  return (
    <div className="actual-file">
      <label>
        <span className="actual-label">{t.file}</span>
        <span id={hint} className="mv-quiet">
          {t.fileHint}
        </span>
        <input
          type="file"
          accept=".xml,.cjml,text/xml,application/xml"
          aria-describedby={hint}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) read.mutate(file);
          }}
        />
      </label>
      {read.isPending && <p role="status">{t.reading}</p>}
      <ProblemMessage error={read.error} />
    </div>
  );
}

/** What of a file could not be taken as it stood. */
export function FileFaults({ faults }: { faults: FileFault[] }) {
  const t = useTexts(researchTexts).actual;
  const rules = t.faults as Record<string, string>;
  return (
    <div className="actual-faults" role="status">
      <p>{t.faultsAre({ n: faults.length })}</p>
      <ul>
        {faults.map(({ touchpoint, rule, value }) => (
          <li key={`${touchpoint} ${rule} ${value}`}>
            {touchpoint > 0 && `${t.touchpoint({ n: touchpoint })}: `}
            {rules[rule] ?? rule}
            {value && ` – «${value}»`}
          </li>
        ))}
      </ul>
    </div>
  );
}
