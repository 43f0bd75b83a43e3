import { Alert, Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { uploadLos } from '../api.ts';
import { identityTexts } from '../texts.ts';

/** Reads in the common words of public services from a file. */
export function LosPanel() {
  const t = useTexts(identityTexts).drift;
  const [file, setFile] = useState<File>();
  const upload = useMutation({ mutationFn: uploadLos });
  return (
    <Panel title={t.los} padded>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (file) upload.mutate(file);
        }}
      >
        <p>{t.losLead}</p>
        <Field>
          <Label>{t.losFile}</Label>
          <Input
            type="file"
            accept=".rdf,.xml,application/rdf+xml"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        </Field>
        <ProblemMessage error={upload.error} />
        {upload.data && (
          <Alert data-color="success" role="status">
            {t.losDone(upload.data)}
          </Alert>
        )}
        <div className="form-actions">
          <Button type="submit" variant="secondary" disabled={!file} loading={upload.isPending}>
            {t.losUpload}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
