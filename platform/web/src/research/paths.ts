/** Where the pages of research are. */
export const paths = {
  studies: {
    all: '/$municipality/innsikt/undersokelser',
    add: '/$municipality/innsikt/undersokelser/ny',
    one: '/$municipality/innsikt/undersokelser/$id',
    edit: '/$municipality/innsikt/undersokelser/$id/rediger',
    participants: '/$municipality/innsikt/undersokelser/$id/deltakere',
    notes: '/$municipality/innsikt/undersokelser/$id/notater',
  },
  notes: {
    add: '/$municipality/innsikt/notater/ny',
    one: '/$municipality/innsikt/notater/$id',
    edit: '/$municipality/innsikt/notater/$id/rediger',
  },
  insights: {
    all: '/$municipality/innsikt/innsikter',
    add: '/$municipality/innsikt/innsikter/ny',
    one: '/$municipality/innsikt/innsikter/$id',
    edit: '/$municipality/innsikt/innsikter/$id/rediger',
  },
  needs: {
    all: '/$municipality/innsikt/behov',
    add: '/$municipality/innsikt/behov/ny',
    one: '/$municipality/innsikt/behov/$id',
    edit: '/$municipality/innsikt/behov/$id/rediger',
  },
  mend: '/$municipality/innsikt/rettes',
} as const;
