import { ChevronLeftIcon } from '@navikt/aksel-icons';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { PlaceLink } from './thing-link.tsx';
import { useWords } from './words.ts';
import './mend-strip.css';

/** The address of a broken thing, which says on arrival what is to be mended there. */
export function toMend(path: string, code: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}brudd=${code}`;
}

/** On the page of a broken thing, and of its form: what is to be mended there, and the way back to the list. */
export function MendStrip() {
  const pathname = useLocation({ select: (location) => location.pathname });
  const brudd = useLocation({ select: ({ search }) => (search as { brudd?: string }).brudd });
  const [at, setAt] = useState<{ code: string; thing: string }>();
  useEffect(() => {
    if (brudd) setAt({ code: brudd, thing: pathname });
  }, [brudd, pathname]);
  const code = brudd ?? (at && pathname.startsWith(at.thing) ? at.code : undefined);
  return code ? <Strip code={code} /> : null;
}

function Strip({ code }: { code: string }) {
  const { t, broken } = useWords();
  const { title, mend } = broken(code);
  return (
    <p className="mend-strip">
      <PlaceLink path={`rod-trad/brudd/${code}`}>
        <ChevronLeftIcon aria-hidden />
        {t.toList}
      </PlaceLink>
      <span>
        <strong>{title}.</strong> {mend}
      </span>
    </p>
  );
}
