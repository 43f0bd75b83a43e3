/** Where the pages of the journeys are. */
export const paths = {
  all: '/$municipality/reiser',
  add: '/$municipality/reiser/ny',
  personas: {
    all: '/$municipality/reiser/personas',
    one: '/$municipality/reiser/personas/$id',
    edit: '/$municipality/reiser/personas/$id/rediger',
    add: '/$municipality/reiser/personas/ny',
    compare: '/$municipality/reiser/personas/sammenlign',
  },
  one: '/$municipality/reiser/$id',
  difference: '/$municipality/reiser/$id/forskjell',
  lint: '/$municipality/reiser/$id/kontroll',
  sides: '/$municipality/reiser/$id/sammenlign',
  promises: '/$municipality/reiser/$id/lovet',
  engine: '/$municipality/reiser/$id/strikkmotor',
  flow: '/$municipality/reiser/$id/flyt',
  serviceFlow: '/$municipality/tjenester/$id/flyt',
  actual: '/$municipality/reiser/$id/faktisk',
  print: '/$municipality/reiser/$id/utskrift',
} as const;
