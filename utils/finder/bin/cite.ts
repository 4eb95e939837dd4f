#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { cite } from './cite-command.ts';

await cite((file) => readFileSync(file === '-' ? 0 : file, 'utf8'), 'texts');
