/** The Chinese numerals from 0 to 9, other forms of zero, and the powers of ten. */
export const chineseNumerals = { digits: '〇一二三四五六七八九', zeros: '○零', powers: { 十: 10, 百: 100, 千: 1000 } };
