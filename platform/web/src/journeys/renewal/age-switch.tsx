import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import './age-switch.css';

/** The comparison lies under the journey's own address, and is another page. */
const EXACT = { exact: true, includeSearch: false };

interface AgeSwitchProps {
  today: string;
  target: string;
  here: 'today' | 'target' | 'both';
}

/** From today's journey to the new one, and to both side by side. */
export function AgeSwitch({ today, target, here }: AgeSwitchProps) {
  const { alias: municipality } = useMunicipality();
  const t = useTexts(journeyTexts);
  const current = (age: AgeSwitchProps['here']) => (age === here ? ('page' as const) : undefined);
  return (
    <nav className="je-ages" aria-label={t.sides.ages}>
      <Link to={paths.one} params={{ municipality, id: today }} activeOptions={EXACT} aria-current={current('today')}>
        {t.sides.today}
      </Link>
      <Link to={paths.one} params={{ municipality, id: target }} activeOptions={EXACT} aria-current={current('target')}>
        {t.sides.target}
      </Link>
      <Link to={paths.sides} params={{ municipality, id: target }} aria-current={current('both')}>
        {t.sides.both}
      </Link>
    </nav>
  );
}
