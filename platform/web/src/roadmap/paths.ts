/** Where the pages of the roadmap are. */
export const paths = {
  all: '/$municipality/veikart',
  add: '/$municipality/veikart/ny',
  one: '/$municipality/veikart/$id',
  edit: '/$municipality/veikart/$id/rediger',
  action: '/$municipality/veikart/tiltak/$id',
  benefits: '/$municipality/veikart/gevinster',
  benefit: '/$municipality/veikart/gevinster/$id',
} as const;
