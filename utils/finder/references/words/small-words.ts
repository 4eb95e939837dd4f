import type { SmallWords } from './small-word-table.ts';

/** A language without words of a kind. */
const none = {
  article: [],
  nameOpener: [],
  plainAnd: [],
  clauseAnd: [],
  dateLead: [],
  yearLead: [],
  foreign: [],
  dayEnding: [],
  inDate: [],
  beforeYear: [],
  afterYear: [],
  during: [],
  near: [],
  belongsTo: [],
  adopted: [],
  unanimously: [],
  by: [],
  entitled: [],
  ownApart: [],
  beforeStandIn: [],
  standIn: [],
  glued: [],
  abbreviated: [],
  beforeCapital: [],
  afterPronoun: [],
  share: [],
  counter: [],
  beforeHead: [],
};

const list = (words: string): readonly string[] => words.split(' ');

const arabic: SmallWords = {
  ...none,
  language: 'ar',
  article: ['إن'],
  plainAnd: ['و'],
  clauseAnd: ['و'],
  dateLead: ['المؤرخ', 'المؤرخة'],
  belongsTo: ['الصادر عن', 'الصادرة عن', 'التابع'],
  adopted: ['التي اتخذتها', 'الذي اتخذه', 'المتخذ من', 'الصادر عن'],
  entitled: ['المعنون', 'المعنونة'],
  yearLead: ['لعام', 'عام', 'لسنة', 'سنة', 'الصادر عام', 'الصادر في عام'],
  foreign: list('الجامعة جامعة الاتحاد اتحاد البرلمان برلمان الوزراء الكونغرس الكلية النقابة'),
};

const chinese: SmallWords = {
  ...none,
  language: 'zh',
  plainAnd: ['和', '及'],
  clauseAnd: ['和', '并', '以及'],
  afterYear: ['年'],
  near: ['和', '及', '与', '或', '其', '的', '有关', '相关', '各项', '历次', '以往'],
  entitled: ['题为'],
  ownApart: ['其'],
  counter: [...'年月日段条页票人个名项次届节份种国美万亿米公英小天周岁点至到'],
  share: ['的', '多', '票', '内', '成', '段', '人'],
  beforeHead: ['和', '等', '各项', '两项', '三项', '这', '大会'],
  foreign: list('联盟 大学 议会 国会 学院 协会 公司 内阁'),
};

const english: SmallWords = {
  ...none,
  language: 'en',
  article: ['the'],
  plainAnd: ['and'],
  clauseAnd: ['and'],
  dateLead: ['of', 'dated'],
  during: ['in', 'during'],
  near: list('and in by with under to of the its their his s previous relevant draft own'),
  belongsTo: ['of', 'by', 'for', 'adopted by', 'approved by', 'passed by'],
  adopted: ['adopted', 'approved', 'passed'],
  unanimously: ['unanimously'],
  by: ['by'],
  entitled: ['entitled', 'titled'],
  glued: ['of', 'and'],
  abbreviated: list(
    'no nos vol vols para paras sect sects chap op res art p pp f ff e.g jan feb mar apr jun jul aug sept sep oct nov dec',
  ),
  beforeCapital: ['No', 'res', 'Res'],
  afterPronoun: list('have had wish am was would should shall will think believe draw refer want hope do'),
  yearLead: ['of', 'from'],
  foreign: list(
    'league union university parliament senate congress federation confederation company society association academy ministers',
  ),
};

const french: SmallWords = {
  ...none,
  language: 'fr',
  article: ['le', 'la', 'les', "l'"],
  nameOpener: ['du', 'au', 'de', 'à'],
  plainAnd: ['et'],
  clauseAnd: ['et'],
  dateLead: ['du', 'en date du'],
  dayEnding: ['er'],
  during: ['en', 'durant', 'cours'],
  near: list('et en dans sa ses leur par'),
  belongsTo: ['de', 'du', 'des', 'de la', "de l'", 'par'],
  adopted: list('adopté adoptée adoptés adoptées approuvé approuvée approuvés approuvées'),
  unanimously: ["à l'unanimité"],
  by: ['par'],
  entitled: ['intitulé', 'intitulée', 'intitulés', 'intitulées'],
  beforeStandIn: ['et', 'puis', 'à', 'de', 'en'],
  standIn: ['la', 'les', 'celle', 'celles'],
  glued: ['du', 'de', 'et'],
  abbreviated: list('n no nos vol vols par art al chap p pp rés réss resol déc decs janv févr avr juil'),
  yearLead: ['de', "de l'année"],
  foreign: list(
    'ligue union université parlement sénat congrès fédération confédération société association académie ministres',
  ),
};

const russian: SmallWords = {
  ...none,
  language: 'ru',
  plainAnd: ['и'],
  clauseAnd: ['и', 'а также'],
  dateLead: ['от'],
  afterYear: ['год', 'года', 'году', 'годах', 'годов', 'г.', 'гг.'],
  near: list('в во своей своих своем своими своего ее его'),
  belongsTo: ['от'],
  adopted: ['принятая', 'принятой', 'принятую', 'принятые', 'принятых'],
  entitled: [
    ...list('озаглавленная озаглавленной озаглавленную озаглавленные озаглавленных озаглавленным озаглавленными'),
    ...list('озаглавленное озаглавленного озаглавленному озаглавленном озаглавленный'),
    'под названием',
  ],
  abbreviated: ['п', 'пп', 'г', 'гг', 'гл', 'рез'],
  yearLead: ['от'],
  foreign: list(
    'лига лиги лиге лигой лигу союз союза союзом университет университета парламент парламента конгресс конгресса федерация федерации ассоциация ассоциации министров',
  ),
};

const spanish: SmallWords = {
  ...none,
  language: 'es',
  article: ['el', 'la', 'los', 'las'],
  nameOpener: ['a', 'al', 'de', 'del'],
  plainAnd: ['y'],
  clauseAnd: ['y', 'e'],
  dateLead: ['de', 'de fecha'],
  inDate: ['de', 'del'],
  beforeYear: ['de'],
  during: ['en', 'durante'],
  near: ['y', 'en', 'su', 'sus', 'por'],
  belongsTo: ['de', 'del', 'de la', 'de los', 'de las', 'por', 'por la', 'por el'],
  adopted: ['adoptada', 'adoptadas', 'aprobada', 'aprobadas'],
  by: ['por'],
  entitled: ['titulada', 'tituladas', 'titulado', 'titulados'],
  beforeStandIn: ['y', 'e', 'a', 'de', 'en'],
  standIn: ['la', 'las'],
  glued: ['de', 'del', 'y'],
  abbreviated: list('n núm núms párr párrs pág págs apdo art cap secc ene abr ago dic'),
  yearLead: ['de', 'del año'],
  foreign: list(
    'liga unión universidad parlamento senado congreso federación confederación sociedad asociación academia ministros',
  ),
};

/** The small words of the six languages. */
export const smallWords: readonly SmallWords[] = [arabic, chinese, english, french, russian, spanish];
