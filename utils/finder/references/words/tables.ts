import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { WordTable } from './word-table.ts';

export const wordTables: readonly WordTable[] = [arabic, chinese, english, french, russian, spanish];
