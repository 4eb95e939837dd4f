/** The columns of every table, in their order. What they mean is written in data/README.md. */
export const bodyColumns = [
  'series',
  'parent',
  'counts',
  'since',
  'until',
  'session_from',
  'session_to',
  'resolution',
  'decision',
  'resolution_old',
  'resolution_old_until',
  'resolution_symbol',
  'decision_symbol',
  'special',
  'outside',
  'note',
] as const;

export const bodyNameColumns = ['series', 'language', 'use', 'text'] as const;

export const symbolPartColumns = ['part', 'position', 'numbered', 'forms', 'note'] as const;

export const symbolPartNameColumns = ['part', 'language', 'use', 'text'] as const;

export const numberBandColumns = [
  'body',
  'kind',
  'session',
  'lowest',
  'highest',
  'first_date',
  'last_date',
  'count',
] as const;

export const countryColumns = ['alpha_3', 'alpha_2'] as const;
