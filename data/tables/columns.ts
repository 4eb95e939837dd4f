/** The columns of every table, in their order. data/README.md says what they mean. */
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

export const sourceColumns = ['code', 'official', 'source'] as const;

export const resolutionColumns = [
  'symbol',
  'title',
  'title_from',
  'title_flag',
  'title_zh',
  'date',
  'date_from',
  'adoption',
  'adoption_from',
  'yes',
  'no',
  'abstain',
  'absent',
  'draft',
  'draft_amended',
  'meeting',
  'agenda',
  'committee_report',
  'later_in_series',
  'library_record',
  'library_vote_record',
  'human_rights_record',
] as const;

export const documentColumns = [
  'symbol',
  'type',
  'title',
  'title_flag',
  'date',
  'year',
  'yes',
  'no',
  'abstain',
  'absent',
  'outcome',
  'meeting',
  'agenda',
  'sponsors',
  'related',
  'library_record',
  'human_rights_record',
  'aliases',
  'from',
] as const;

export const citationColumns = ['citing', 'cited', 'from'] as const;

export const correctionColumns = ['symbol', 'column', 'value', 'reason'] as const;

export const countryNameColumns = ['alpha_3', 'language', 'name'] as const;

export const knownNameColumns = ['symbol', 'name'] as const;

export const exceptionColumns = ['symbol', 'check', 'reason'] as const;
