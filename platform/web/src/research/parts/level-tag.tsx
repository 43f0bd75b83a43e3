import { Tag } from '@digdir/designsystemet-react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Level } from '../research.ts';
import { researchTexts } from '../texts.ts';

const colours = { measured: 'success', observed: 'success', reported: 'info', assumed: 'warning' } as const;

/** How well a statement stands by research's rule: the word says it, the colour only repeats it. */
export function LevelTag({ level }: { level: string }) {
  const t = useTexts(researchTexts);
  const known = level as Level;
  return (
    <Tag
      data-size="sm"
      data-color={colours[known] ?? 'neutral'}
      variant={known === 'assumed' ? 'outline' : 'default'}
      title={t.levelHelp[known]}
    >
      {t.levels[known] ?? level}
    </Tag>
  );
}
