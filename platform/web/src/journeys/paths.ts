/** Where the pages of the journeys are. */
export const paths = {
  all: '/$municipality/reiser',
  add: '/$municipality/reiser/ny',
  one: '/$municipality/reiser/$id',
  difference: '/$municipality/reiser/$id/forskjell',
  engine: '/$municipality/reiser/$id/strikkmotor',
  actual: '/$municipality/reiser/$id/faktisk',
  print: '/$municipality/reiser/$id/utskrift',
} as const;
