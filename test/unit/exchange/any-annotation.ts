import fc from 'fast-check';
import { paragraphPaths, type Selector } from '../../../utils/anchoring/selector.ts';
import { type Annotation, highlightColours } from '../../../utils/annotations/annotation.ts';
import { documentSurfaces } from '../../../utils/documents/document-identity.ts';

/** Any text that JavaScript can hold: surrogates in pairs and alone, marks of direction, quotation marks, line ends. */
const awkward = fc.constantFrom(
  '\u200f',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud83d',
  '\ude00',
  '\u2028',
  '"',
  '\\',
  '\n',
  '</script>',
  '[',
  '}',
);
const text = (minLength: number, maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
        { weight: 1, arbitrary: awkward },
      ),
      {
        minLength,
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('').slice(0, maxLength))
    .filter((joined) => joined.length >= minLength);
const moment = fc.integer({ min: 0, max: 8.64e15 });

const selector: fc.Arbitrary<Selector> = fc.oneof(
  fc.record({
    type: fc.constant('TextQuoteSelector' as const),
    exact: text(1, 200),
    prefix: text(0, 64),
    suffix: text(0, 64),
  }),
  fc.record({ type: fc.constant('TextPositionSelector' as const), start: moment, end: moment }),
  fc.record({
    type: fc.constant('FragmentSelector' as const),
    conformsTo: fc.constant(paragraphPaths),
    value: text(1, 200),
  }),
);

/** Any annotation that the store can hold. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .record(
    {
      id: text(1, 64),
      document: fc.record(
        {
          symbol: text(1, 200),
          language: text(0, 12),
          address: text(0, 400),
          title: text(0, 400),
          surface: fc.constantFrom(...documentSurfaces),
        },
        { requiredKeys: ['address'] },
      ),
      selectors: fc.array(selector, { maxLength: 8 }),
      colour: fc.constantFrom(...highlightColours),
      note: text(1, 400),
      tags: fc.array(text(1, 100), { maxLength: 6 }),
      created: moment,
      modified: moment,
      stamp: text(1, 64),
      deleted: moment,
    },
    { requiredKeys: ['id', 'document', 'selectors', 'tags', 'created', 'modified', 'stamp'] },
  )
  .filter(({ selectors, note }) => selectors.length > 0 || note !== undefined);
