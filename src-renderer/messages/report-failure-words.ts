import type { ReportFailure } from '../services/reports';
import { exportFailureInWords } from './failure-words';
import { t } from './translate';

/** Why no report was saved, and what to do; null where the analyst ended it. */
export function reportFailureInWords(failure: ReportFailure): string | null {
  if (failure.kind !== 'not-printed') return exportFailureInWords(failure);
  const { code, detail } = failure.error;
  if (code === 'stopped') return null;
  return code === 'too-large' ? t('report.failed.too-many-pages') : t('report.failed.no-pdf', { detail });
}
