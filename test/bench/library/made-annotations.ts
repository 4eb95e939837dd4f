import { type HighlightColour, highlightColours } from '../../../utils/annotations/annotation.ts';
import type { ImportItem } from '../../../utils/annotations/import-item.ts';
import { newIdentifier } from '../../../utils/annotations/new-identifier.ts';

/** Words of resolutions, by language. */
const words = {
  en: 'recalling reaffirming the General Assembly resolution States Member measures implementation report Secretary-General requests invites sustainable development human rights cooperation international peace security women children climate water decides to continue its consideration of the question'.split(
    ' ',
  ),
  fr: 'rappelant réaffirmant la résolution de l’Assemblée générale États Membres mesures application rapport du Secrétaire général prie invite développement durable droits de l’homme coopération paix sécurité femmes enfants climat eau décide de poursuivre l’examen de la question'.split(
    ' ',
  ),
  es: 'recordando reafirmando la resolución de la Asamblea General los Estados Miembros medidas aplicación informe del Secretario General solicita invita desarrollo sostenible derechos humanos cooperación paz seguridad mujeres niños clima agua decide seguir examinando la cuestión'.split(
    ' ',
  ),
  ru: 'ссылаясь подтверждая резолюцию Генеральной Ассамблеи государства-члены меры осуществление доклад Генерального секретаря просит предлагает устойчивое развитие права человека сотрудничество мир безопасность женщины дети климат вода постановляет продолжить рассмотрение вопроса'.split(
    ' ',
  ),
  ar: 'إذ تشير إلى قرار الجمعية العامة وإذ تؤكد الدول الأعضاء التدابير تنفيذ تقرير الأمين العام تطلب تدعو التنمية المستدامة حقوق الإنسان التعاون السلام الأمن المرأة الأطفال المناخ المياه تقرر مواصلة النظر في المسألة'.split(
    ' ',
  ),
  zh: '回顾 重申 大会 第 号决议 会员国 措施 执行 报告 秘书长 请 邀请 可持续发展 人权 合作 和平 安全 妇女 儿童 气候 水 决定 继续 审议 这一 问题'.split(
    ' ',
  ),
} as const;
type Language = keyof typeof words;
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const satisfies readonly Language[];

const tags = ['to check', 'quote', 'budget', 'gender', 'à voir', 'мандат', 'speech', 'history', 'law', 'draft'];
/** The first is made on 1 January 2020, the others at intervals of half an hour. */
const first = Date.UTC(2020, 0, 1);

/** Numbers below 1, the same each time: a linear congruential generator with the constants of Numerical Recipes. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Annotations in six languages on some thousand resolutions, the same each time. */
export function* madeAnnotations(count: number, seed: number): Generator<ImportItem> {
  const chance = chanceFrom(seed);
  const upTo = (most: number) => Math.floor(chance() * most);
  const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => items[upTo(items.length)];
  const text = (language: Language, length: number) =>
    Array.from({ length }, () => pick(words[language])).join(language === 'zh' ? '' : ' ');

  for (let number = 0; number < count; number++) {
    const language = pick(languages) ?? 'en';
    const created = first + number * 1_800_000;
    const symbol = `A/RES/${40 + upTo(38)}/${1 + upTo(200)}`;
    const colour: HighlightColour = pick(highlightColours) ?? 'yellow';
    yield {
      annotation: {
        id: newIdentifier(
          created,
          Uint8Array.from({ length: 16 }, () => upTo(256)),
        ),
        document: { symbol, language, address: `https://docs.un.org/${language}/${symbol}` },
        selectors: [
          {
            type: 'TextQuoteSelector',
            exact: `${text(language, 12 + upTo(40))} ${number}`,
            prefix: text(language, 6),
            suffix: text(language, 6),
          },
          { type: 'TextPositionSelector', start: upTo(20_000), end: 20_000 + upTo(500) },
        ],
        colour,
        ...(chance() < 0.3 && { note: text(language, 8 + upTo(20)) }),
        tags: chance() < 0.2 ? [pick(tags) ?? 'quote'] : [],
        created,
        modified: created,
      },
      choice: 'replace',
    };
  }
}

/** The searches: words found everywhere, rarely or nowhere; several at once; numbers and symbols. */
export const searches: readonly string[] = languages.flatMap((language, index) => {
  const own = words[language];
  const word = (at: number) => own[at % own.length] ?? '';
  return [
    word(0),
    `${word(3)} ${word(9)}`,
    `${word(4)} ${word(11)} ${word(17)}`,
    word(13).slice(0, 3),
    word(20),
    `${word(2)} ${90_000 + index * 1234}`,
    String(45_678 + index * 1111),
    `A/RES/${60 + index}/1`,
    `${word(5)} ${tags[index] ?? ''}`,
    `${word(7)}zqx`,
  ];
});
