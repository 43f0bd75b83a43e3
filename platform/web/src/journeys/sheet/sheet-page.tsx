import { Button, Textfield } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { type Choices, proposal, template } from '../api.ts';
import { save } from '../export/save.ts';
import type { Draft } from '../list/born.ts';
import { journeyTexts, type Messages } from '../texts.ts';
import { Faults } from './faults.tsx';
import { Preview } from './preview.tsx';
import { SheetControls } from './sheet-controls.tsx';
import { useCreateFromSheet } from './use-create.ts';
import './sheet-page.css';

/** From a spreadsheet to a journey: paste or choose it, see what it becomes, and only then create it. */
export function SheetPage({ draft, onBack }: { draft: Draft; onBack: () => void }) {
  const t = useTexts(journeyTexts);
  const [source, setSource] = useState<File | string>();
  return (
    <>
      <PageHead
        title={t.sheet.title}
        lead={t.sheet.lead}
        up={
          <button
            type="button"
            className="journeys-up"
            onClick={() => (source === undefined ? onBack() : setSource(undefined))}
          >
            {source === undefined ? t.start.title : t.sheet.again}
          </button>
        }
        actions={<TemplateButton />}
      />
      {source === undefined ? (
        <Intake onSource={setSource} />
      ) : (
        <Proposed draft={draft} source={source} onBack={onBack} />
      )}
    </>
  );
}

function TemplateButton() {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  return (
    <Button
      variant="secondary"
      onClick={() => void template(alias).then((file) => save(file, 'medvirk-tjenestereise.xlsx'))}
    >
      <DownloadIcon aria-hidden />
      {t.sheet.template}
    </Button>
  );
}

function Intake({ onSource }: { onSource: (source: File | string) => void }) {
  const t = useTexts(journeyTexts);
  const hint = useId();
  const file = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) onSource(first);
  };
  return (
    <Panel padded>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file may also be dropped here; the field below takes it too */}
      <div
        className="sheet-intake"
        onDragOver={(event: DragEvent) => event.preventDefault()}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          file(event.dataTransfer.files);
        }}
      >
        <label>
          <span className="sheet-label">{t.sheet.paste}</span>
          <span id={hint} className="mv-quiet">
            {t.sheet.pasteHint}
          </span>
          <textarea
            className="ds-input"
            rows={8}
            value=""
            aria-describedby={hint}
            onChange={(event) => event.target.value.trim() && onSource(event.target.value)}
            onPaste={(event: ClipboardEvent) => {
              const pasted = event.clipboardData.getData('text/plain');
              if (!pasted.trim()) return file(event.clipboardData.files);
              event.preventDefault();
              onSource(pasted);
            }}
          />
        </label>
        <label>
          <span className="sheet-label">{t.sheet.file}</span>
          <span className="mv-quiet">{t.sheet.fileHint}</span>
          <input
            type="file"
            accept=".xlsx,.csv,.txt,.tsv,.xml,.cjml,text/csv,text/xml,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => file(event.target.files)}
          />
        </label>
      </div>
    </Panel>
  );
}

function Proposed({ draft, source, onBack }: { draft: Draft; source: File | string; onBack: () => void }) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const [choices, setChoices] = useState<Choices>({});
  const [title, setTitle] = useState(draft.title || undefined);
  const asked = useDebounced(choices);
  const [key] = useState(() => crypto.randomUUID());
  const found = useQuery({
    queryKey: [alias, 'journeys', 'proposal', key, asked],
    queryFn: () => proposal(alias, source, asked),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const create = useCreateFromSheet();
  const read = found.data;
  const named = (title ?? read?.title ?? '').trim();
  if (found.error && !read) {
    return (
      <Panel padded>
        <p role="alert">{reason(found.error, t)}</p>
        <Button variant="secondary" onClick={onBack}>
          {t.sheet.again}
        </Button>
      </Panel>
    );
  }
  if (!read) {
    return (
      <Panel padded>
        <p role="status">{t.sheet.reading}</p>
      </Panel>
    );
  }
  const { steps, lanes, cards } = read.document;
  const empty = cards.length === 0;
  return (
    <div className="sheet-page">
      <div className="sheet-side">
        <Panel padded title={t.sheet.controls}>
          <Textfield
            label={t.sheet.name}
            value={title ?? read.title ?? ''}
            error={named ? undefined : t.start.needsName}
            onChange={(event) => setTitle(event.target.value)}
          />
          <SheetControls proposal={read} choices={choices} onChange={setChoices} />
        </Panel>
      </div>
      <div className="sheet-main">
        {found.error && <p role="alert">{reason(found.error, t)}</p>}
        {read.faults.length > 0 && <Faults proposal={read} />}
        <Panel title={t.sheet.preview}>
          {empty ? (
            <p className="sheet-nothing">{t.sheet.nothing}</p>
          ) : (
            <Preview doc={read.document} busy={found.isFetching} />
          )}
          <div className="sheet-foot">
            <span role="status">
              {t.sheet.result({
                steps: t.count.steps({ n: steps.length }),
                lanes: t.count.lanes({ n: lanes.length }),
                cards: t.count.cards({ n: cards.length }),
              })}
            </span>
            <span className="sheet-buttons">
              <Button variant="secondary" onClick={onBack}>
                {t.sheet.cancel}
              </Button>
              <Button
                disabled={empty || !named || found.isFetching}
                loading={create.isPending}
                onClick={() => create.mutate({ draft: { ...draft, title: named }, proposal: read })}
              >
                {t.sheet.create}
              </Button>
            </span>
          </div>
          {create.error && (
            <p role="alert" className="sheet-nothing">
              {reason(create.error, t)}
            </p>
          )}
        </Panel>
      </div>
    </div>
  );
}

function reason(error: unknown, t: Messages): string {
  const problems = t.sheet.problems as Record<string, string>;
  if (!(error instanceof Problem)) return problems.other ?? '';
  const rule = error.rule ?? error.errors[0]?.rule;
  return problems[rule ?? ''] ?? problems[error.name] ?? t.sheet.problems.other;
}
