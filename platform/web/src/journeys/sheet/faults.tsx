import { useTexts } from '../../i18n/use-texts.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Proposal } from '../api.ts';
import { journeyTexts } from '../texts.ts';

/** Every faulty row by its number in the sheet, what is wrong with it, and what stands there. */
export function Faults({ proposal }: { proposal: Proposal }) {
  const t = useTexts(journeyTexts);
  const rules = t.sheet.rules as Record<string, string>;
  const heading = (index: number | undefined) => {
    const column = proposal.columns.find((one) => one.index === index);
    return column ? t.sheet.faultColumn({ heading: column.heading || t.sheet.unnamed({ n: column.index + 1 }) }) : '';
  };
  return (
    <Panel padded title={t.sheet.faults({ n: proposal.faults.length })}>
      <p className="mv-quiet">{t.sheet.faultsHint}</p>
      <ul className="sheet-faults">
        {proposal.faults.map(({ row, column, rule, value }) => {
          const broken = rules[rule] ?? t.sheet.rules.other;
          const reason = value ? t.sheet.faultValue({ reason: broken, value }) : broken;
          return (
            <li key={`${row} ${column} ${rule} ${value}`}>
              {row === 0 ? reason : t.sheet.fault({ row, column: heading(column), reason })}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
