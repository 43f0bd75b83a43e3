/** Where the pages of each kind are. */
export const paths = {
  services: {
    all: '/$municipality/tjenester',
    one: '/$municipality/tjenester/$id',
    edit: '/$municipality/tjenester/$id/rediger',
    add: '/$municipality/tjenester/ny',
  },
  units: {
    all: '/$municipality/enheter',
    one: '/$municipality/enheter/$id',
    edit: '/$municipality/enheter/$id/rediger',
    add: '/$municipality/enheter/ny',
  },
  goals: {
    all: '/$municipality/mal',
    one: '/$municipality/mal/$id',
    edit: '/$municipality/mal/$id/rediger',
    add: '/$municipality/mal/ny',
  },
  systems: {
    all: '/$municipality/systemer',
    one: '/$municipality/systemer/$id',
    edit: '/$municipality/systemer/$id/rediger',
    add: '/$municipality/systemer/ny',
  },
  roles: {
    all: '/$municipality/roller',
    one: '/$municipality/roller/$id',
    edit: '/$municipality/roller/$id/rediger',
    add: '/$municipality/roller/ny',
  },
} as const;
