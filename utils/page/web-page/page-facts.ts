import type { PageFacts } from '../../documents/identify-document.ts';
import { pageAddress } from './page-address.ts';

/** Collects what the open page says about itself. */
export function pageFacts(text: string): PageFacts {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  const metadata = [...document.querySelectorAll('meta[name][content]')].map(
    (meta) => [meta.getAttribute('name')?.toLowerCase() ?? '', meta.getAttribute('content') ?? ''] as const,
  );
  return {
    address: pageAddress(),
    title: document.title ?? '',
    language: document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang') ?? '',
    metadata,
    contentType: document.contentType,
    text,
    ...(canonical && { canonical }),
  };
}
