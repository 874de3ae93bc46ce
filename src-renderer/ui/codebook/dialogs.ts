import CodebookImportDialog from './CodebookImportDialog.svelte';
import MergeTagsDialog from './MergeTagsDialog.svelte';
import MoveTagDialog from './MoveTagDialog.svelte';
import NewTagDialog from './NewTagDialog.svelte';

export const CODEBOOK_DIALOGS = {
  'tag-new': NewTagDialog,
  'tag-move': MoveTagDialog,
  'tags-merge': MergeTagsDialog,
  'codebook-import': CodebookImportDialog,
} as const;
