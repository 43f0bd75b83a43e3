import { Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import type { Choices, Proposal } from '../api.ts';
import type { LaneKind } from '../model/journey.ts';
import { useVocabulary } from '../queries.ts';
import { journeyTexts } from '../texts.ts';

interface ControlProps {
  proposal: Proposal;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** How the sheet is read; whatever is changed here, the preview beside it follows. */
export function SheetControls({ proposal, choices, onChange }: ControlProps) {
  const t = useTexts(journeyTexts);
  return (
    <div className="sheet-controls">
      {proposal.sheets.length > 1 && (
        <Choice
          label={t.sheet.sheetName}
          value={proposal.sheet}
          choices={proposal.sheets.map((name) => [name, name])}
          onChange={(sheet) => onChange({ sheet })}
        />
      )}
      {proposal.columns.length > 0 && (
        <>
          <Textfield
            label={t.sheet.headingRow}
            data-size="sm"
            type="number"
            min={1}
            max={20}
            value={String(choices.headingRow ?? proposal.headingRow)}
            onChange={(event) => {
              const headingRow = Number(event.target.value);
              // Other headings are other columns: what was chosen for the old ones no longer fits.
              if (headingRow >= 1) onChange({ ...choices, headingRow, columns: undefined, starts: undefined });
            }}
          />
          <Checkbox
            data-size="sm"
            label={t.sheet.turned}
            description={t.sheet.turnedHint}
            checked={choices.turned ?? proposal.turned}
            onChange={(event) =>
              onChange({
                ...choices,
                turned: event.target.checked,
                columns: undefined,
                starts: undefined,
                headingRow: undefined,
              })
            }
          />
        </>
      )}
      <Columns proposal={proposal} choices={choices} onChange={onChange} />
      {proposal.performers.length > 0 && <Performers proposal={proposal} choices={choices} onChange={onChange} />}
      <Rows proposal={proposal} choices={choices} onChange={onChange} />
    </div>
  );
}

function Columns({ proposal, choices, onChange }: ControlProps) {
  const t = useTexts(journeyTexts);
  const meanings = t.sheet.meanings as Record<string, string>;
  const now = choices.columns ?? proposal.columns.map((column) => column.meaning);
  return (
    <fieldset className="sheet-group">
      <legend>{t.sheet.columns}</legend>
      {proposal.columns.map((column, i) => {
        const heading = column.heading || t.sheet.unnamed({ n: column.index + 1 });
        const samples = column.samples.filter(Boolean).join(' · ');
        return (
          <div key={column.index} className="sheet-column">
            <span title={samples}>
              <strong>{heading}</strong>
              {samples && <span className="mv-quiet">{t.sheet.samples({ samples })}</span>}
            </span>
            <Select
              data-size="sm"
              aria-label={t.sheet.columnMeans({ heading })}
              value={now[i]}
              onChange={(event) =>
                onChange({ ...choices, columns: now.map((old, k) => (k === i ? event.target.value : old)) })
              }
            >
              {proposal.meanings.map((meaning) => (
                <Select.Option key={meaning} value={meaning}>
                  {meanings[meaning] ?? meaning}
                </Select.Option>
              ))}
            </Select>
          </div>
        );
      })}
    </fieldset>
  );
}

/** What somebody does lies in one of these lanes. */
const DOING: readonly LaneKind[] = ['user-actions', 'frontstage', 'backstage', 'support', 'systems'];

function Performers({ proposal, choices, onChange }: ControlProps) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const kinds = useVocabulary(alias).data?.laneKinds.map(({ kind }) => kind) ?? DOING;
  return (
    <fieldset className="sheet-group">
      <legend>{t.sheet.performers}</legend>
      {proposal.performers.map(({ name, lane, remembered }) => (
        <div key={name} className="sheet-column">
          <span>
            <strong>{name || t.sheet.nobody}</strong>
            {remembered && <span className="mv-quiet">{t.sheet.remembered}</span>}
          </span>
          <Select
            data-size="sm"
            aria-label={t.sheet.performerIn({ name: name || t.sheet.nobody })}
            value={choices.lanes?.[name] ?? lane}
            onChange={(event) =>
              onChange({ ...choices, lanes: { ...choices.lanes, [name]: event.target.value as LaneKind } })
            }
          >
            {kinds
              .filter((kind) => DOING.includes(kind) || kind === lane)
              .map((kind) => (
                <Select.Option key={kind} value={kind}>
                  {t.lanes[kind].label}
                </Select.Option>
              ))}
          </Select>
        </div>
      ))}
    </fieldset>
  );
}

function Rows({ proposal, choices, onChange }: ControlProps) {
  const t = useTexts(journeyTexts);
  return (
    <details className="sheet-group">
      <summary>{t.sheet.rows}</summary>
      <ul className="sheet-rows">
        {proposal.rows.map(({ number, cells, startsStep }) => (
          <li key={number}>
            <Checkbox
              data-size="sm"
              label={`${t.sheet.row({ n: number })}: ${t.sheet.startsStep}`}
              description={cells.filter(Boolean).slice(0, 3).join(' · ')}
              checked={choices.starts?.[number] ?? startsStep}
              onChange={(event) =>
                onChange({ ...choices, starts: { ...choices.starts, [number]: event.target.checked } })
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: [value: string, label: string][];
  onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map(([choice, text]) => (
          <Select.Option key={choice} value={choice}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
