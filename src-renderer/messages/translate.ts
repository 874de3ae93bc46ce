import { isCalendarDay } from '$core/model/calendar-day';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/catalogue';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

const LOCALE = 'en';
const formats = new Map<MessageKey, IntlMessageFormat>();

function formatOf(key: MessageKey): IntlMessageFormat {
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(en[key], LOCALE);
  formats.set(key, made);
  return made;
}

/** The text of a message, its values filled in. */
export function t(key: MessageKey, values?: MessageValues): string {
  return String(formatOf(key).format(values));
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The text of a key that comes from data, such as the name of a step; the key itself where the catalogue lacks it. */
export function named(key: string): string {
  return isMessageKey(key) ? t(key) : key;
}

const time = new Intl.DateTimeFormat(LOCALE, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const languageNames = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' });

/** Several things as one phrase. */
export function listOf(items: readonly string[]): string {
  return lists.format(items);
}

/** Hours, minutes and seconds of a moment, in the local time zone. */
export function timeOfDay(instant: string): string {
  return time.format(new Date(instant));
}

/** A day `yyyy-mm-dd` in words; as it stands where the calendar does not have it. */
export function dayInWords(isoDay: string): string {
  if (!isCalendarDay(isoDay)) return isoDay;
  return day.format(new Date(`${isoDay}T00:00:00Z`));
}

/** The name of a language from its BCP 47 tag; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tag; // well formed, but with extensions, for which there are no names
  }
}
