import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../../ground/language.ts';
import { findReferences } from '../references/find-references.ts';
import type { TextContext } from '../references/found/reference.ts';
import { endWithReader } from './end-with-reader.ts';
import { languageSchema, textLines } from './text-lines.ts';

function print(doc: string, text: string, context: TextContext): void {
  for (const { start, end, text: printed, symbol, kind } of findReferences(text, context)) {
    process.stdout.write(`${JSON.stringify({ doc, start, end, text: printed, symbol, kind })}\n`);
  }
}

/**
 * The command `cite`: prints the references in files.
 * @param readText reads a file's text; its name is "-" for standard input
 * @param kinds what files it reads, for the help
 */
export async function cite(readText: (file: string) => string | Promise<string>, kinds: string): Promise<void> {
  endWithReader();
  const usage = `Prints the references in ${kinds}, one JSON object a line: doc, start, end (UTF-16 code units), text, symbol, kind.

  cite [options] FILE…

  -                    as a file: standard input
  --lines              the files are JSON Lines {doc, lang?, text}; each line is a text of its own
  --lang xx            language of the text: ${languages.join(', ')}
  --document SYMBOL    symbol of the document that the text is from`;

  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lines: { type: 'boolean', default: false },
      lang: { type: 'string' },
      document: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || positionals.length === 0) {
    process.stderr.write(`${usage}\n`);
    process.exit(values.help ? 0 : 2);
  }
  const language = languageSchema.safeParse(values.lang);
  if (values.lang !== undefined && !language.success) {
    process.stderr.write(`cite: --lang is one of ${languages.join(', ')}\n`);
    process.exit(2);
  }
  const context: TextContext = {
    ...(language.success && { language: language.data }),
    ...(values.document && { document: values.document }),
  };
  for (const file of positionals) {
    try {
      const text = await readText(file);
      if (!values.lines) print(file === '-' ? '-' : basename(file), text, context);
      else
        for (const { doc, lang, text: line } of textLines(text))
          print(doc, line, { ...context, ...(lang && { language: lang }) });
    } catch (error) {
      process.stderr.write(`cite: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
      break;
    }
  }
}
