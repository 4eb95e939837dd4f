import type { WordTable } from './word-table.ts';

export const spanish: WordTable = {
  language: 'es',
  resolution: ['resolución', 'resoluciones'],
  decision: ['decisión', 'decisiones'],
  own: ['su', 'sus', 'propia', 'propias', 'nuestra', 'nuestras'],
  outside: [
    'Consejo de Europa', 'Asamblea Parlamentaria', 'Unión Europea', 'Parlamento Europeo', 'Tribunal Europeo de Derechos Humanos', 'Directiva', 'Reglamento (CE) núm',
    'Organización de los Estados Americanos', 'OEA', 'Unión Africana', 'Organización de la Unidad Africana', 'Liga de los Estados Árabes', 'Organización de Cooperación Islámica',
    'Consejo de Paz y Seguridad', 'Unión Interparlamentaria', 'Organización Marítima Internacional', 'Conferencia Internacional del Trabajo', 'Organización Internacional del Trabajo',
    'Organización de las Naciones Unidas para la Alimentación y la Agricultura', 'Asamblea Mundial de la Salud', 'Organización Mundial de la Salud',
    'Organismo Internacional de Energía Atómica', 'OIT', 'OMS', 'OIEA', 'Comité de Ministros', 'Congreso',
  ],
  treatySeries: ['Treaty Series', 'Serie de Tratados', 'Recopilación de Tratados', 'Colección de Tratados'],
  volume: ['vol', 'vols', 'volumen', 'volúmenes'],
  registration: ['núm', 'núms', 'no', 'nos', 'n', 'número', 'números'],
  ibid: ['ibid', 'ibíd', 'ibidem', 'ídem'],
  between: [
    'y', 'e', 'así como', 'o', 'u', 'a', 'al', 'del', 'de', 'de fecha', 'fechada el', 'aprobada el', 'aprobadas el', 'el', 'la', 'las', 'los', 'en', 'también',
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre', 'noviembre', 'diciembre',
    'núm', 'núms', 'párr', 'párrs', 'párrafo', 'párrafos', 'secc', 'sección', 'secciones', 'parte', 'partes', 'cap', 'anexo', 'anexos', 'apéndice', 'apartado', 'inciso',
    'titulada', 'tituladas', 'su', 'sus', 'en particular', 'incluida', 'incluidas', 'entre ellas', 'más recientemente', 'respectivamente', 'véase', 'véanse',
  ],
  range: ['a', 'al'],
  and: ['y', 'e', 'o', 'u', 'así como'],
  ofBody: ['de', 'de la', 'del', 'de los', 'de las', 'la', 'el', 'por la', 'por el'],
};
