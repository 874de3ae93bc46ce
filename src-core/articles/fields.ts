/** What the reader found out about an article. Null is "not said there", or "not said beyond doubt". */
export interface ArticleFields {
  title: string | null;
  publication: string | null;
  country: string | null;
  /** `yyyy-mm-dd`. */
  publishedOn: string | null;
  byline: string | null;
  standfirst: string | null;
  url: string | null;
}

/** The fields of an article of which nothing is known yet. */
export function noFields(): ArticleFields {
  return {
    title: null,
    publication: null,
    country: null,
    publishedOn: null,
    byline: null,
    standfirst: null,
    url: null,
  };
}
