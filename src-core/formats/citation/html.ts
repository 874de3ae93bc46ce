const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as text of HTML, also between quotation marks of an attribute. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** The address if it leads to the web, else null: nothing else may become a link. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s"'<>]+$/iu.test(url) ? url : null;
}
