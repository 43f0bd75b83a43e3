/** Where the pages of the journeys are. */
export const paths = {
  all: '/$municipality/reiser',
  add: '/$municipality/reiser/ny',
  one: '/$municipality/reiser/$id',
  print: '/$municipality/reiser/$id/utskrift',
} as const;
