import { anchorInPage, type PageAnchored } from '../../anchoring/anchor-in-page.ts';
import { describe } from '../../anchoring/describe.ts';
import { type ReadyText, readyingSteps } from '../../anchoring/ready-text.ts';
import type { Selector } from '../../anchoring/selector.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import type { Span } from '../../ground/span.ts';
import { createTimeSlices, runStepsInSlices } from '../../ground/time-slices.ts';

/** An annotation, and its place on the page. */
export interface AnchoredAnnotation {
  annotation: Annotation;
  anchored: PageAnchored;
}

/** The paragraph paths at the start and at the end of a passage. */
export interface PassagePaths {
  path?: string;
  lastPath?: string;
}

/** Describes and finds places in a page's text, in tasks of a few milliseconds. */
export interface PageAnchors {
  describe(text: string, span: Span): Promise<Selector[]>;
  pathsOf(text: string, span: Span): Promise<PassagePaths>;
  /** Anchors annotations in order; undefined if a later call overtook this one. */
  anchor(
    text: string,
    document: DocumentIdentity,
    annotations: readonly Annotation[],
    isOvertaken: () => boolean,
  ): Promise<AnchoredAnnotation[] | undefined>;
}

/** Anchors annotations in a page. The text is prepared on first use, and cached until another text is used. */
export function createPageAnchors(): PageAnchors {
  let ready: ReadyText | undefined;

  async function readyFor(text: string): Promise<ReadyText> {
    if (ready?.text === text) return ready;
    ready = await runStepsInSlices(readyingSteps(text));
    return ready;
  }

  return {
    describe: async (text, span) => describe(await readyFor(text), span),
    async pathsOf(text, { start, end }) {
      const { paragraphs } = await readyFor(text);
      const path = paragraphs.pathAt(start);
      const lastPath = paragraphs.pathAt(end - 1);
      return { ...(path !== undefined && { path }), ...(lastPath !== undefined && { lastPath }) };
    },
    async anchor(text, document, annotations, isOvertaken) {
      const known = await readyFor(text);
      const slices = createTimeSlices();
      const anchored: AnchoredAnnotation[] = [];
      for (const annotation of annotations) {
        await slices.breathe();
        if (isOvertaken()) return undefined;
        anchored.push({ annotation, anchored: anchorInPage(known, document, annotation) });
      }
      return anchored;
    },
  };
}
