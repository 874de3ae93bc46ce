import type { Speaker } from '$core/model/speaker';
import type { SpeakerContext } from '$renderer/services/speaker-choices';
import { inFull, type Mention } from '$renderer/services/speaker-mentions';

const AT = '2026-01-05T09:00:00.000Z';

export function speaker(id: string, name: string, more: Partial<Speaker> = {}): Speaker {
  return {
    id,
    createdAt: AT,
    updatedAt: AT,
    createdBy: 'someone',
    name,
    kind: null,
    aliases: [],
    roles: [],
    memberIds: [],
    country: null,
    note: '',
    wikidataId: null,
    ...more,
  };
}

/** The names where they stand in the text; `Title|Name` for one with a title. */
export function mentionsIn(text: string, ...names: readonly string[]): Mention[] {
  let from = 0;
  return names.map((given) => {
    const [title, name] = given.includes('|') ? (given.split('|') as [string, string]) : ['', given];
    const whole = title === '' ? name : `${title} ${name}`;
    const start = text.indexOf(whole, from);
    if (start < 0) throw new Error(`“${whole}” does not stand in the text.`);
    from = start + whole.length;
    return { name, title, start, end: from };
  });
}

/** A question about the passage in the text; its sentence is the whole line that it stands in. */
export function question(
  text: string,
  passage: string,
  more: Partial<SpeakerContext> & { names?: readonly Mention[] } = {},
): SpeakerContext {
  const start = text.indexOf(passage);
  const end = start + passage.length;
  const lineEnd = text.indexOf('\n', end);
  const { names = [], ...rest } = more;
  return {
    text,
    speakers: [],
    passage: [{ start, end }],
    sentence: { start: text.lastIndexOf('\n', start) + 1, end: lineEnd < 0 ? text.length : lineEnd },
    source: null,
    isSourceSupposed: false,
    mentions: inFull(names),
    ofQuoteId: null,
    continued: null,
    usedIds: [],
    recentIds: [],
    mayPreselect: true,
    ...rest,
  };
}
