/** The addresses in a rule, made absolute: a rule that moves into another page loses what they are relative to. */
function withAbsoluteAddresses(rule: string, base: string): string {
  return rule.replace(/url\("(?<address>[^"]*)"\)/gu, (whole, address: string) => {
    const url = URL.parse(address, base);
    return url === null ? whole : `url("${url.href}")`;
  });
}

/** The rules by which the window has its fonts, for a page of the same origin that is to be set in them. */
export function fontFaceRules(sheets: Iterable<CSSStyleSheet>, base: string): string {
  const rules = [...sheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ cssText }) => withAbsoluteAddresses(cssText, sheet.href ?? base)),
  );
  return rules.join('\n');
}
