import { i18n } from '#i18n';
import type { Verdict } from '../../utils/anchoring/verdict.ts';
import type { LibraryEntry } from '../../utils/library/entry.ts';
import type { NoteLinks } from '../markdown/markdown.tsx';
import { NoteText } from '../notes/note-text.tsx';
import './annotation-details.css';
import './colour-line.css';

interface AnnotationDetailsProps {
  entry: LibraryEntry;
  verdict: Verdict | undefined;
  /** Address of its place in the document. */
  address: string | undefined;
  /** What the references in its note link to. */
  links: NoteLinks;
  onTag(tag: string): void;
  onDocument(key: string): void;
}

function momentOf(moment: number): string {
  return new Intl.DateTimeFormat(i18n.t('language'), { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

/** The active annotation in full. */
export function AnnotationDetails({ entry, verdict, address, links, onTag, onDocument }: AnnotationDetailsProps) {
  const { document, quote, note, tags, colour = '', created, modified, deleted } = entry;
  return (
    <section className="annotation-details" aria-label={i18n.t('library.details')} data-testid="library-details">
      <h2>
        <bdi>{document.symbol ?? document.address}</bdi>
      </h2>
      {document.title !== '' && <p dir="auto">{document.title}</p>}
      {quote !== '' && (
        <blockquote className={`colour-line ${colour}`} dir="auto" lang={document.language}>
          {quote}
        </blockquote>
      )}
      {note !== '' && <NoteText text={note} links={links} />}
      {tags.length > 0 && (
        <p className="tags">
          {tags.map((tag) => (
            <button key={tag} type="button" onClick={() => onTag(tag)}>
              <bdi>{tag}</bdi>
            </button>
          ))}
        </p>
      )}
      {verdict && <p className="fact">{i18n.t(`library.lastSeen.${verdict}`)}</p>}
      <p className="fact">{i18n.t('library.made', { when: momentOf(created) })}</p>
      {modified > created && <p className="fact">{i18n.t('library.changed', { when: momentOf(modified) })}</p>}
      {deleted !== undefined && <p className="fact">{i18n.t('library.deletedOn', { when: momentOf(deleted) })}</p>}
      <p className="acts">
        {address !== undefined && (
          <a href={address} target="_blank" rel="noreferrer" data-testid="library-jump">
            {i18n.t('library.jump')}
          </a>
        )}
        <button type="button" onClick={() => onDocument(document.key)} data-testid="library-only-document">
          {i18n.t('library.onlyDocument')}
        </button>
      </p>
    </section>
  );
}
