import { Link } from '@tanstack/react-router';
import { useMunicipality } from '../../session/municipality.ts';
import { paths } from '../paths.ts';

/** To a card where it stands in its journey. */
export function CardLink({ journey, card, text }: { journey: string; card: string; text: string }) {
  const { alias } = useMunicipality();
  return (
    <Link className="ds-link" to={paths.one} params={{ municipality: alias, id: journey }} search={{ kort: card }}>
      {text}
    </Link>
  );
}
