import { isMessageKey, t } from '../../../messages/translate';

/** The name of a question on which two analysts may differ. */
export function questionInWords(question: string): string {
  for (const key of [`agreement.field.${question}`, `details.field.${question}`]) if (isMessageKey(key)) return t(key);
  return question;
}

/** Questions that share their closed list with another. */
const LISTED_UNDER: Readonly<Record<string, string>> = { claimantStatus: 'speakerStatus' };

/** An answer to it; `names` gives those of speakers and tags. */
export function answerInWords(
  question: string,
  answer: string | null,
  names: Readonly<Record<string, string>>,
): string {
  if (answer === null) return t('value.undecided');
  if (question === 'tags' && answer === '') return t('agreement.no-tags');
  if (['speaker', 'claimant', 'tags'].includes(question))
    return answer
      .split(' ')
      .map((id) => names[id] ?? id)
      .join(', ');
  const key = `value.${LISTED_UNDER[question] ?? question}.${answer}`;
  return isMessageKey(key) ? t(key) : answer;
}
