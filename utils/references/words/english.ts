import type { WordTable } from './word-table.ts';

export const english: WordTable = {
  language: 'en',
  resolution: ['resolution', 'resolutions', 'res', 'reso'],
  decision: ['decision', 'decisions', 'dec'],
  resolutionOf: {
    S: ['UNSCR', 'UNSCRs', 'SCR', 'UNSC Res', 'UNSC resolution', 'UNSC resolutions', 'SC Res', 'SC resolution', 'SC resolutions'],
    A: ['UNGA Res', 'UNGA resolution', 'UNGA resolutions', 'GA Res', 'GA resolution', 'GA resolutions', 'UNGAR'],
  },
  own: ['its', 'their', 'own', 'his', 'her', 'our'],
  outside: [
    'Council of Europe', 'Parliamentary Assembly', 'European Union', 'European Parliament', 'European Commission', 'European Court of Human Rights',
    'Council Directive', 'Council Regulation', 'Directive', 'Regulation (EC) No', 'Regulation (EU) No', 'Organization of American States', 'OAS',
    'African Union', 'Organization of African Unity', 'League of Arab States', 'Arab League', 'Organization of Islamic Cooperation',
    'Peace and Security Council', 'Executive Council', 'Inter-Parliamentary Union', 'International Maritime Organization', 'IMO',
    'Food and Agriculture Organization', 'International Labour Organization', 'International Labour Conference', 'World Health Assembly',
    'World Health Organization', 'International Atomic Energy Agency', 'International Civil Aviation Organization', 'North Atlantic Treaty Organization',
    'International Conference of the Red Cross', 'United Nations Educational, Scientific and Cultural Organization', 'UNESCO', 'WHO', 'FAO', 'ILO', 'ICAO',
    'Mixed Claims Commission', 'Committee of Ministers', 'Congress', 'Senate', 'Parliament', 'Knesset',
  ],
  treatySeries: ['United Nations, Treaty Series', 'Treaty Series', 'UNTS', 'U.N.T.S', 'Recueil des Traites'],
  volume: ['vol', 'vols', 'volume', 'volumes'],
  registration: ['no', 'nos', 'number', 'numbers'],
  ibid: ['ibid', 'ibidem', 'idem'],
  between: [
    'and', 'and also', 'as well as', 'or', 'to', 'through', 'until', 'of', 'dated', 'adopted', 'on', 'in', 'the', 'its', 'their', 'both', 'also', 'respectively',
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
    'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec',
    'No', 'Nos', 'para', 'paras', 'paragraph', 'paragraphs', 'op', 'sect', 'sects', 'section', 'sections', 'part', 'parts', 'chap', 'annex', 'annexes', 'appendix',
    'entitled', 'most recently', 'particularly', 'particular', 'especially', 'including', 'inter alia', 'subsequent', 'further', 'previous', 'earlier', 'more recently',
    'at', 'by', 'follow-up', 'see', 'e.g', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'a', 'b', 'c', 'd', 'e', 'f',
  ],
  range: ['to', 'through'],
  and: ['and', 'and also', 'or', 'as well as'],
  ofBody: ['of the', 'of', 'by the', 'the', 'adopted by the', 'by which the', 'in which the'],
};
