/** Where the pages of each kind are. */
export const paths = {
  indicators: {
    all: '/$municipality/maling',
    one: '/$municipality/maling/$id',
    edit: '/$municipality/maling/$id/rediger',
    add: '/$municipality/maling/ny',
  },
  surveys: {
    all: '/$municipality/maling/sporreundersokelser',
    one: '/$municipality/maling/sporreundersokelser/$id',
    edit: '/$municipality/maling/sporreundersokelser/$id/rediger',
    add: '/$municipality/maling/sporreundersokelser/ny',
  },
} as const;
