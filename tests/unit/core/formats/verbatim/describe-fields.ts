type Part = Readonly<Record<string, unknown>>;

function asPart(value: unknown): Part {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function formOfText({ pattern, format }: Part): string {
  if (format === 'date') return 'day';
  const forms: readonly (readonly [string, string])[] = [
    ['^[0-9a-f]{8}-', 'id'],
    ['^[0-9a-f]{64}', 'SHA-256'],
    ['^\\d{4}-', 'moment'],
  ];
  return forms.find(([start]) => typeof pattern === 'string' && pattern.startsWith(start))?.[1] ?? 'text';
}

function typeOf(value: unknown): string {
  const part = asPart(value);
  const { anyOf, oneOf, items, $ref, type } = part;
  const alternatives = Array.isArray(anyOf) ? anyOf : oneOf;
  if (Array.isArray(alternatives)) return alternatives.map(typeOf).join(' or ');
  if (typeof $ref === 'string')
    return `[${$ref.replace('#/$defs/', '')}](#${$ref.replace('#/$defs/', '').toLowerCase()})`;
  if (Array.isArray(part['enum'])) return part['enum'].map((each) => `\`${String(each)}\``).join(', ');
  if ('const' in part) return `\`${String(part['const'])}\``;
  if (type === 'array') return `list of ${typeOf(items)}`;
  if (type === 'string') return formOfText(part);
  if (type === 'integer') return 'whole number';
  if (type === 'boolean') return '`true`, `false`';
  return type === 'null' ? '`null`' : String(type);
}

function tableOf(heading: string, part: Part): string {
  const rows = Object.entries(asPart(part['properties'])).map(([name, field]) => {
    const { description } = asPart(field);
    return `| \`${name}\` | ${typeOf(field)} | ${typeof description === 'string' ? description : ''} |`;
  });
  return `### ${heading}\n\n| field | value | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/** The tables of the description, one a part of the file, out of the published schema. */
export function describeFields(schema: Part): string {
  const parts = Object.entries(asPart(schema['$defs'])).map(([name, part]) => tableOf(name, asPart(part)));
  return [tableOf('The file', schema), ...parts].join('\n');
}
