import * as v from 'valibot';
import { isCalendarDay } from './calendar-day';
import { idSchema } from './ids';

/** A moment as ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const instantSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u));

/**
 * A day in the form `yyyy-mm-dd`, as records hold it. Whether the calendar has the day is not checked here: early steps
 * of a journal may hold an impossible one, and must be read, undone and corrected all the same.
 */
export const recordedDaySchema = v.pipe(v.string(), v.isoDate());

/** A day of the calendar, `yyyy-mm-dd`: what a person or a file may give. */
export const daySchema = v.pipe(recordedDaySchema, v.check(isCalendarDay, 'The calendar has no such day.'));

/** Language, script, region, variants, extensions, private use: the form that `Intl` takes (UTS 35, section 3.2). */
const LANGUAGE_TAG =
  /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(?:-[A-WYZa-wyz\d](?:-[A-Za-z\d]{2,8})+)*(?:-[Xx](?:-[A-Za-z\d]{1,8})+)?$/u;

/** A BCP 47 language tag. Only its form is checked: which tags exist changes over the years. */
export const languageTagSchema = v.pipe(v.string(), v.regex(LANGUAGE_TAG));

/** Fields that every record has. `createdBy` names an annotator. */
export const recordEntries = {
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  createdBy: idSchema,
};

/** An offset into a canonical text, in UTF-16 code units. */
export const offsetSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export interface RecordBase {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string;
}
