import type { Annotation } from './annotation';

/** A field of an annotation that names a quote. */
export type Link = 'quoteId' | 'continuationOf' | 'parentQuoteId';

const LINKS: Readonly<Record<Annotation['kind'], readonly Link[]>> = {
  highlight: [],
  quote: ['continuationOf', 'parentQuoteId'],
  claim: ['quoteId'],
};

/** The links that an annotation of the kind has. */
export function linksOf(kind: Annotation['kind']): readonly Link[] {
  return LINKS[kind];
}

function linkOf(annotation: Annotation, link: Link): string | null {
  const value: unknown = Reflect.get(annotation, link);
  return typeof value === 'string' ? value : null;
}

/** Whether the annotation names the quote with this id. */
export function refersTo(annotation: Annotation, id: string): boolean {
  return linksOf(annotation.kind).some((link) => linkOf(annotation, link) === id);
}

/** The annotation with every link to `from` naming `to` instead; null takes the link away. */
export function relinked<TAnnotation extends Annotation>(
  annotation: TAnnotation,
  from: string,
  to: string | null,
): TAnnotation {
  const links = linksOf(annotation.kind).filter((link) => linkOf(annotation, link) === from);
  return { ...annotation, ...Object.fromEntries(links.map((link) => [link, to])) };
}

/** Whether the link leads from the annotation through others round to itself. */
export function leadsRound(annotation: Annotation, link: Link, byId: ReadonlyMap<string, Annotation>): boolean {
  const seen = new Set<string>();
  for (let next = linkOf(annotation, link); next !== null && !seen.has(next);) {
    if (next === annotation.id) return true;
    seen.add(next);
    const at = byId.get(next);
    next = at === undefined ? null : linkOf(at, link);
  }
  return false;
}
