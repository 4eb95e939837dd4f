/**
 * The style of the printable page. Colours also differ in the style of their line, for readers who can't tell them
 * apart and for printers without colour.
 */
export const printableStyle = `
:root { color-scheme: light dark; font: 11pt/1.5 Georgia, 'Noto Serif', serif; }
body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; overflow-wrap: anywhere; }
h2 { margin-block: 2.5rem 0.25rem; font-size: 1.2rem; break-after: avoid; }
.address { margin-block: 0; font-size: 0.85rem; break-after: avoid; }
article { margin-block: 1.25rem; break-inside: avoid; }
blockquote { margin: 0; padding-inline-start: 0.75rem; border-inline-start: 4px solid #888; }
.yellow { border-inline-start: 4px solid #c9a400; }
.green { border-inline-start: 4px dashed #3b8a3e; }
.blue { border-inline-start: 4px dotted #2f6fb5; }
.rose { border-inline-start: 6px double #b8436b; }
.about { margin-block: 0.25rem; font-size: 0.85rem; }
.note { margin-block: 0.5rem; white-space: pre-wrap; }
@media print { body { max-inline-size: none; margin: 0; padding: 0; } a { color: inherit; text-decoration: none; } }
`;
