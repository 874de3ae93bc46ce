/**
 * The codes of the totals that are not 0, the greatest first, equal ones by name and then by code, so that the same
 * counts stand in the same order on every machine that has the same names.
 */
export function ranked(totals: ArrayLike<number>, nameOf: (code: number) => string): readonly number[] {
  const codes: number[] = [];
  for (let code = 0; code < totals.length; code += 1) if ((totals[code] ?? 0) > 0) codes.push(code);
  const names = new Map(codes.map((code) => [code, nameOf(code)]));
  const byName = (a: number, b: number): number => {
    const [one, other] = [names.get(a) ?? '', names.get(b) ?? ''];
    return one === other ? a - b : one < other ? -1 : 1;
  };
  return codes.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || byName(a, b));
}
