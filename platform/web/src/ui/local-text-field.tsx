import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { LocalText } from '../api/types.ts';
import { type Language, languages } from '../i18n/language.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import './local-text-field.css';

type LocalTextFieldProps = {
  label: string;
  description?: string;
  /** The language the municipality writes in; its field comes first. */
  first: Language;
  value: LocalText;
  multiline?: boolean;
  /** Must be filled in, in the municipality's own language. */
  required?: boolean;
  /** What is wrong with the text in a language. */
  errorOf: (language: Language) => string | undefined;
  onChange: (value: LocalText) => void;
};

/** A text in the municipality's own language, and in the two others when someone wants to write them. */
export function LocalTextField({
  label,
  description,
  first,
  value,
  multiline,
  required,
  errorOf,
  onChange,
}: LocalTextFieldProps) {
  const t = useTexts(uiTexts);
  const others = languages.filter((language) => language !== first);
  const [open, setOpen] = useState(() => others.some((language) => value[language]));
  const shown = open || others.some(errorOf) ? [first, ...others] : [first];
  return (
    <div className="local-text-field">
      {shown.map((language) => {
        const field = {
          label: t.localText.label({ label, language: t.localText.languages[language] }),
          description: language === first ? description : undefined,
          lang: language,
          required: required && language === first,
          value: value[language] ?? '',
          error: errorOf(language),
        };
        const write = (text: string) => onChange({ ...value, [language]: text || undefined });
        return multiline ? (
          <Textfield key={language} {...field} multiline rows={3} onChange={(event) => write(event.target.value)} />
        ) : (
          <Textfield key={language} {...field} onChange={(event) => write(event.target.value)} />
        );
      })}
      {shown.length === 1 && (
        <Button variant="tertiary" data-size="sm" onClick={() => setOpen(true)}>
          <PlusIcon aria-hidden />
          {t.localText.more}
        </Button>
      )}
    </div>
  );
}
