import { useMemo } from 'react';
import type { Annotation, Draft } from '../../annotations/annotation.ts';
import type { Description } from '../../descriptions/description.ts';
import type { Series } from '../../descriptions/series.ts';
import type { Awaited } from '../../ground/awaited.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { Answer } from '../../messaging/protocol/requests.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { askForDraft, type NoteSource } from '../notes/use-document-notes.ts';
import { askForCard } from './ask-ahead.ts';

/** Everything that the card of a symbol shows, loaded with one question. */
export interface CardContent {
  description: Awaited<Description>;
  series: Series | undefined;
  /** The reader's own notes and highlights, in a sentence. */
  own: string | undefined;
  notes: NoteSource;
  again(): void;
}

/** The reader's notes in the answer for a card. */
function notesIn(awaited: Awaited<Answer<'card'>>): Awaited<readonly Annotation[]> {
  if (awaited.status !== 'known') return awaited;
  const { own } = awaited.value;
  return own.status === 'known' ? { status: 'known', value: own.notes } : own;
}

/** Loads what the card of a symbol shows, in the language of the interface. */
export function useCard(symbol: string): CardContent {
  const source = useMemo(() => {
    let latest: Promise<Answer<'card'>> | undefined;
    const question = () => {
      // Only the first may have been asked ahead: whoever asks again knows of a change.
      latest = latest ? ask('card', { symbol, language: interfaceLanguage() }) : askForCard(symbol);
      return latest;
    };
    /** The draft of a new note on the symbol comes with the answer. */
    async function draftOf(key: string): Promise<Draft | null> {
      if (key !== `note:${symbol}`) return askForDraft(key);
      const { own } = await (latest ?? question());
      return own.status === 'known' ? own.draft : null;
    }
    return { question, draftOf };
  }, [symbol]);
  const { awaited, again } = useAnswer(source.question);
  const known = awaited.status === 'known' ? awaited.value : undefined;
  return {
    description: awaited.status === 'known' ? { status: 'known', value: awaited.value.description } : awaited,
    series: known?.series,
    own: known?.own.status === 'known' && known.own.said !== '' ? known.own.said : undefined,
    notes: { awaited: notesIn(awaited), again, draftOf: source.draftOf },
    again,
  };
}
