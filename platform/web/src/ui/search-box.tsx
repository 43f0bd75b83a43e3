import { Search } from '@digdir/designsystemet-react';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import './search-box.css';

type SearchBoxProps = { label: string; value: string; onChange: (value: string) => void };

/** The search over a list. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const t = useTexts(uiTexts);
  return (
    <Search className="search-box">
      <Search.Input
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Search.Clear aria-label={t.actions.clear} onClick={() => onChange('')} />
    </Search>
  );
}
