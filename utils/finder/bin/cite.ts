import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languages } from '../../ground/language.ts';
import { findReferences } from '../references/find-references.ts';
import type { TextContext } from '../references/found/reference.ts';

const usage = `Prints the references in texts, one JSON object a line: doc, start, end (UTF-16 code units), text, symbol, kind.

  npm run --silent cite -- [options] FILE…

  -                    as a file: standard input
  --lines              the files are JSON Lines {doc, lang?, text}; each line is a text of its own
  --lang xx            language of the text: ${languages.join(', ')}
  --document SYMBOL    symbol of the document that the text is from`;

const language = z.enum(languages);
const line = z.object({ doc: z.string(), lang: language.optional(), text: z.string() });

function print(doc: string, text: string, context: TextContext): void {
  for (const { start, end, text: printed, symbol, kind } of findReferences(text, context)) {
    process.stdout.write(`${JSON.stringify({ doc, start, end, text: printed, symbol, kind })}\n`);
  }
}

function printLines(content: string, context: TextContext): void {
  content.split('\n').forEach((row, index) => {
    if (row.trim() === '') return;
    const parsed = line.safeParse(JSON.parse(row));
    if (!parsed.success) throw new Error(`line ${index + 1} is not {doc, lang?, text}`);
    const { doc, lang, text } = parsed.data;
    print(doc, text, { ...context, ...(lang && { language: lang }) });
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: 'boolean' },
    lang: { type: 'string' },
    document: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help || positionals.length === 0) {
  process.stderr.write(`${usage}\n`);
  process.exit(values.help ? 0 : 2);
}
try {
  const lang = values.lang === undefined ? undefined : language.parse(values.lang);
  const context: TextContext = {
    ...(lang && { language: lang }),
    ...(values.document && { document: values.document }),
  };
  for (const file of positionals) {
    const content = readFileSync(file === '-' ? 0 : file, 'utf8');
    if (values.lines) printLines(content, context);
    else print(file === '-' ? '-' : basename(file), content, context);
  }
} catch (error) {
  process.stderr.write(`cite: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
