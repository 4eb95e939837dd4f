import type { Definition, Nodes, Parents, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react';
import { liveReferences, type TextPiece } from '../../utils/markdown/live-references.ts';
import { safeAddress } from '../../utils/markdown/safe-address.ts';
import { SymbolLink } from '../shared/symbol-link.tsx';
import './markdown.css';

/** Where the references in a note lead. */
export interface NoteLinks {
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

interface MarkdownProps extends NoteLinks {
  text: string;
}

/** What the nodes of a note need besides themselves. */
interface NoteContextValue extends NoteLinks {
  definitions: ReadonlyMap<string, Definition>;
  pieces: ReadonlyMap<Text, readonly TextPiece[]>;
}
const NoteContext = createContext<NoteContextValue | undefined>(undefined);

/** HTML in a note is plain text. */
const withoutHtml = { extensions: [{ disable: { null: ['htmlFlow', 'htmlText'] } }] };

/** Levels of nesting that are rendered; below them, which nobody writes by hand, only the text is. */
const mostLevels = 24;

/** Elements for nodes that consist of their children only. */
const elements: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
};

function definitionsIn(tree: Parents): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) open.push(...node.children);
  }
  return found;
}

/** The plain text of a node. */
function textOf(top: Nodes): string {
  const words: string[] = [];
  const open: Nodes[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) words.push(node.value);
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return words.join(' ');
}

/** A link if its address is safe to follow, otherwise only its text. */
function Link({ address, children }: { address: string | undefined; children: ReactNode }) {
  const safe = address === undefined ? undefined : safeAddress(address);
  if (safe === undefined) return children;
  return (
    <a href={safe} target="_blank" rel="noreferrer noopener" title={safe}>
      {children}
    </a>
  );
}

function Words({ node }: { node: Text }) {
  const context = useContext(NoteContext);
  const pieces = context?.pieces.get(node);
  if (!context || !pieces) return node.value;
  let start = 0;
  return pieces.map(({ text, symbol }) => {
    const key = start;
    start += text.length;
    return symbol === undefined ? (
      text
    ) : (
      <SymbolLink key={key} symbol={symbol} address={context.addressOf(symbol)} onOpen={context.onOpen}>
        {text}
      </SymbolLink>
    );
  });
}

function Children({ of, depth }: { of: Parents; depth: number }) {
  return of.children.map((child) => (
    <Part key={`${child.type} ${child.position?.start.offset}`} node={child} depth={depth + 1} />
  ));
}

/** A paragraph or heading, with the references in it linked. */
function Block({ node, name, depth }: { node: Parents; name: string; depth: number }) {
  const context = useContext(NoteContext);
  const pieces = useMemo(() => liveReferences(node), [node]);
  const inside = createElement(name, { dir: 'auto' }, <Children of={node} depth={depth} />);
  return context ? <NoteContext value={{ ...context, pieces }}>{inside}</NoteContext> : inside;
}

/** One node of a note. Images become links: nothing is fetched, nothing runs. */
function Part({ node, depth }: { node: Nodes; depth: number }): ReactNode {
  const context = useContext(NoteContext);
  const definition = 'identifier' in node ? context?.definitions.get(node.identifier) : undefined;
  if (depth > mostLevels) return textOf(node);
  switch (node.type) {
    case 'text':
      return <Words node={node} />;
    case 'paragraph':
      return <Block node={node} name="p" depth={depth} />;
    case 'heading':
      // The surface itself uses h1 and h2.
      return <Block node={node} name={`h${Math.min(6, node.depth + 2)}`} depth={depth} />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre dir="ltr">
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'image':
      return <Link address={node.url}>{node.alt || node.url}</Link>;
    case 'imageReference':
      return <Link address={definition?.url}>{node.alt}</Link>;
    case 'link':
    case 'linkReference':
      return (
        <Link address={node.type === 'link' ? node.url : definition?.url}>
          <Children of={node} depth={depth} />
        </Link>
      );
    case 'list':
      return createElement(
        node.ordered ? 'ol' : 'ul',
        node.ordered ? { start: node.start ?? 1 } : {},
        <Children of={node} depth={depth} />,
      );
    case 'definition':
      return null;
    default: {
      const name = elements[node.type];
      const inside = 'children' in node ? <Children of={node} depth={depth} /> : null;
      return name === undefined ? inside : createElement(name, null, inside);
    }
  }
}

/**
 * A note in Markdown (CommonMark) with links for the references to United Nations documents in it. Rendered as React
 * elements from the parsed tree, never as HTML; line breaks are kept as typed.
 */
export function Markdown({ text, addressOf, onOpen }: MarkdownProps) {
  const { tree, definitions } = useMemo(() => {
    const tree = fromMarkdown(text, withoutHtml);
    return { tree, definitions: definitionsIn(tree) };
  }, [text]);
  return (
    <NoteContext value={{ addressOf, onOpen, definitions, pieces: new Map() }}>
      <div className="markdown">
        <Part node={tree} depth={0} />
      </div>
    </NoteContext>
  );
}
