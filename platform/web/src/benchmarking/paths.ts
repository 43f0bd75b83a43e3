/** Where the pages are. */
export const paths = {
  releases: '/$municipality/sammenligning',
  release: '/$municipality/sammenligning/$id',
  contributions: '/$municipality/sammenligning/bidrag',
  exchanges: '/$municipality/sammenligning/erfaringer',
} as const;
