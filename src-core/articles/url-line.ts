const URL_LINE =
  /^(?:(?:source|url|link|quelle|fuente|источник|via|lien|աղբյուր|المصدر|منبع|מקור)\s*[:՝]\s*)?<?((?:https?:\/\/|www\.)[^\s<>]+)>?$/iu;
const LONGEST_URL_LINE = 2100;

/** The address on a line that holds nothing else (but perhaps "Source:" or angle brackets), or null. */
export function readUrlLine(line: string): string | null {
  if (line.length > LONGEST_URL_LINE || !/:\/\/|www\./iu.test(line)) return null;
  return URL_LINE.exec(line)?.[1] ?? null;
}
