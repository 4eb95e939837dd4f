import type { Language } from '../../../utils/ground/language.ts';

/** A resolution in each language, written for the tests, with the same paragraphs in all of them. */
export const resolutions: Readonly<Record<Language, string>> = {
  ar: `القرار 65/230

إن الجمعية العامة،

إذ تشير إلى قرارها 64/179 المؤرخ 18 كانون الأول/ديسمبر 2009،

وإذ يساورها القلق إزاء اتساع نطاق القرصنة قبالة السواحل،

1 - تحيط علما بتقرير الأمين العام؛

2 - تدعو الدول الأعضاء إلى ما يلي:

(أ) تبادل المعلومات عن السفن المفقودة؛

(ب) تدريب خفر السواحل؛

3 - تقرر أن تبقي المسألة قيد نظرها.

المرفق

1 - هذه مبادئ توجيهية للموانئ.

2 - تراجع كل سنتين.
`,
  en: `Resolution 65/230

The General Assembly,

Recalling its resolution 64/179 of 18 December 2009,

Concerned at the spread of piracy off the coasts of several regions,

1. Takes note of the report of the Secretary-General;

2. Invites Member States to do the following:

(a) To exchange information on ships that are missing;

(b) To train their coastguards;

3. Decides to remain seized of the matter.

Annex

1. These are guidelines for harbours.

2. They are reviewed every two years.
`,
  es: `Resolución 65/230

La Asamblea General,

Recordando su resolución 64/179, de 18 de diciembre de 2009,

Preocupada por la extensión de la piratería frente a las costas de varias regiones,

1. Toma nota del informe del Secretario General;

2. Invita a los Estados Miembros a hacer lo siguiente:

a) Intercambiar información sobre los buques desaparecidos;

b) Capacitar a sus guardacostas;

3. Decide seguir ocupándose de la cuestión.

Anexo

1. Estas son directrices para los puertos.

2. Se revisan cada dos años.
`,
  fr: `Résolution 65/230

L’Assemblée générale,

Rappelant sa résolution 64/179 du 18 décembre 2009,

Préoccupée par l’extension de la piraterie au large des côtes de plusieurs régions,

1. Prend note du rapport du Secrétaire général ;

2. Invite les États Membres à faire ce qui suit :

a) Échanger des renseignements sur les navires disparus ;

b) Former leurs garde-côtes ;

3. Décide de rester saisie de la question.

Annexe

1. Voici des principes directeurs pour les ports.

2. Ils sont revus tous les deux ans.
`,
  ru: `Резолюция 65/230

Генеральная Ассамблея,

ссылаясь на свою резолюцию 64/179 от 18 декабря 2009 года,

будучи обеспокоена распространением пиратства у берегов ряда регионов,

1. принимает к сведению доклад Генерального секретаря;

2. предлагает государствам-членам сделать следующее:

a) обмениваться сведениями о пропавших судах;

b) обучать береговую охрану;

3. постановляет продолжать заниматься этим вопросом.

Приложение

1. Ниже следуют руководящие принципы для портов.

2. Они пересматриваются каждые два года.
`,
  zh: `第65/230号决议

大会，

回顾其2009年12月18日第64/179号决议，

关切海盗行为在若干区域沿海蔓延，

1. 注意到秘书长的报告；

2. 邀请会员国采取下列行动：

(a) 交换失踪船只的信息；

(b) 培训本国海岸警卫队；

3. 决定继续处理此案。

附件

1. 以下是关于港口的准则。

2. 准则每两年审查一次。
`,
};
