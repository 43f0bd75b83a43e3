/** Where the pages are. */
export const paths = {
  releases: '/$municipality/sammenligning',
  release: '/$municipality/sammenligning/$id',
  contributions: '/$municipality/sammenligning/bidrag',
  contribution: '/$municipality/sammenligning/bidrag/$id',
  exchanges: '/$municipality/sammenligning/erfaringer',
} as const;
