import { createFileRoute } from '@tanstack/react-router';
import { SearchPage } from '../../../thread/index.tsx';

type Asked = { q?: string; kind?: string };

export const Route = createFileRoute('/$municipality/sok')({
  validateSearch: ({ q, kind }): Asked => ({
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
  }),
  component: SearchPage,
});
