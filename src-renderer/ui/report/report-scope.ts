import { USUAL_COUNTING, type Counting } from '$core/agreement/contents/counted-marks';
import type { ReportSelection } from '$core/formats/report/selection';
import { STATUSES } from '$core/model/enumerations';
import { t } from '../../messages/translate';
import { articlesOf, selectionOfTable, tableCounts } from '../../services/table-selection';
import type { Workspace } from '../../services/workspace';

/** Of what a report is made: the chosen rows of the Table, all its rows, the open article, or everything. */
export const REPORT_SCOPES = ['picked', 'rows', 'article', 'everything'] as const;
export type ReportScope = (typeof REPORT_SCOPES)[number];

export interface OfferedScope {
  readonly scope: ReportScope;
  readonly label: string;
  /** Why it cannot be chosen; null where it can. */
  readonly whyNot: string | null;
}

const ALL: Counting = { statuses: STATUSES, scareQuotes: true };

/** What can be reported of now. */
export function offeredScopes(workspace: Workspace): readonly OfferedScope[] {
  const { rows, chosen } = tableCounts(workspace);
  const hasArticle = workspace.reading.current !== null;
  return [
    { scope: 'picked', label: t('report.scope.picked', { count: chosen }), whyNot: unless(chosen > 0, 'no-picked') },
    { scope: 'rows', label: t('report.scope.rows', { count: rows }), whyNot: null },
    { scope: 'article', label: t('report.scope.article'), whyNot: unless(hasArticle, 'no-article') },
    { scope: 'everything', label: t('report.scope.everything'), whyNot: null },
  ];
}

function unless(can: boolean, why: 'no-picked' | 'no-article'): string | null {
  return can ? null : t(`report.${why}`);
}

/** What is most likely meant where the report is asked for: the rows that are in sight, or the article that is read. */
export function likelyScope(workspace: Workspace): ReportScope {
  const { session, reading } = workspace;
  if (session.view === 'review') return tableCounts(workspace).chosen > 0 ? 'picked' : 'rows';
  if (session.view === 'insights') return 'rows';
  return session.view === 'read' && reading.current !== null ? 'article' : 'everything';
}

/** What a report of this prints, and the articles that it draws on; null: all of them. */
export function wantedOf(
  workspace: Workspace,
  scope: ReportScope,
  countsAll: boolean,
): { readonly selection: ReportSelection | Counting; readonly articleIds: readonly string[] | null } {
  if (scope === 'picked' || scope === 'rows') {
    const selection = selectionOfTable(workspace, scope === 'picked');
    return { selection, articleIds: articlesOf(workspace, selection) };
  }
  const open = workspace.reading.current;
  return {
    selection: countsAll ? ALL : USUAL_COUNTING,
    articleIds: scope === 'article' && open !== null ? [open.articleId] : null,
  };
}
