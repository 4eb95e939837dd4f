/** The months in the six languages, January first, with every name and abbreviation that dates in documents use. */
export const months: readonly (readonly string[])[] = [
  ['January', 'Jan', 'janvier', 'janv', 'enero', 'ene', 'января', 'январь', 'كانون الثاني', 'يناير'],
  ['February', 'Feb', 'février', 'févr', 'febrero', 'feb', 'февраля', 'февраль', 'شباط', 'فبراير'],
  ['March', 'Mar', 'mars', 'marzo', 'марта', 'март', 'آذار', 'مارس'],
  ['April', 'Apr', 'avril', 'avr', 'abril', 'abr', 'апреля', 'апрель', 'نيسان', 'أبريل'],
  ['May', 'mai', 'mayo', 'мая', 'май', 'أيار', 'مايو'],
  ['June', 'Jun', 'juin', 'junio', 'июня', 'июнь', 'حزيران', 'يونيه', 'يونيو'],
  ['July', 'Jul', 'juillet', 'juil', 'julio', 'июля', 'июль', 'تموز', 'يوليه', 'يوليو'],
  ['August', 'Aug', 'août', 'agosto', 'ago', 'августа', 'август', 'آب', 'أغسطس'],
  ['September', 'Sept', 'Sep', 'septembre', 'septiembre', 'setiembre', 'сентября', 'сентябрь', 'أيلول', 'سبتمبر'],
  ['October', 'Oct', 'octobre', 'octubre', 'октября', 'октябрь', 'تشرين الأول', 'أكتوبر'],
  ['November', 'Nov', 'novembre', 'noviembre', 'ноября', 'ноябрь', 'تشرين الثاني', 'نوفمبر'],
  ['December', 'Dec', 'décembre', 'diciembre', 'dic', 'декабря', 'декабрь', 'كانون الأول', 'ديسمبر'],
];
