import type { WordTable } from './word-table.ts';

export const french: WordTable = {
  language: 'fr',
  resolution: ['résolution', 'résolutions', 'rés'],
  decision: ['décision', 'décisions', 'déc'],
  own: ['sa', 'ses', 'leur', 'leurs', 'propre', 'propres', 'notre', 'nos'],
  outside: [
    "Conseil de l'Europe", 'Assemblée parlementaire', 'Union européenne', 'Parlement européen', 'Cour européenne des droits de l’homme', 'Directive', 'Règlement (CE) no',
    'Organisation des États américains', 'OEA', 'Union africaine', "Organisation de l'unité africaine", 'Ligue des États arabes', 'Organisation de la coopération islamique',
    'Conseil de paix et de sécurité', 'Conseil exécutif', 'Union interparlementaire', 'Organisation maritime internationale', 'Conférence internationale du Travail',
    'Organisation internationale du Travail', "Organisation des Nations Unies pour l'alimentation et l'agriculture", 'Assemblée mondiale de la Santé',
    'Organisation mondiale de la Santé', "Agence internationale de l'énergie atomique", 'OIT', 'OMS', 'AIEA', 'Comité des ministres', 'greffe du tribunal',
  ],
  treatySeries: ['Recueil des Traités', 'Recueil des Traités des Nations Unies', 'RTNU'],
  volume: ['vol', 'vols', 'volume', 'volumes'],
  registration: ['no', 'nos', 'n', 'numéro', 'numéros'],
  ibid: ['ibid', 'ibidem', 'idem'],
  between: [
    'et', 'ainsi que', 'de même que', 'ou', 'à', 'au', 'aux', 'du', 'de', 'des', 'en date du', 'en date des', 'datée du', 'adoptée le', 'adoptées le', 'le', 'la', 'les', 'et le', 'et les',
    'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'er', '1er',
    'no', 'nos', 'n', 'par', 'paragraphe', 'paragraphes', 'sect', 'section', 'sections', 'partie', 'parties', 'chap', 'annexe', 'annexes', 'appendice', 'al', 'alinéa',
    'intitulée', 'intitulées', 'sa', 'ses', 'notamment', 'en particulier', 'y compris', 'dont', 'plus récemment', 'respectivement', 'voir', 'novem', 'décem', 'septem', 'octo',
  ],
  range: ['à', 'au'],
  and: ['et', 'ou', 'ainsi que'],
  ofBody: ['de', "de l'", 'du', 'de la', 'des', 'par', "l'", 'le', 'la'],
};
