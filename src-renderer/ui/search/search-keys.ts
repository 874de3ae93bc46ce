const PAGE_ROWS = 8;

/** Where a key of the field leads in the results; null for a key that is the field's own. */
export function moveOfKey({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): { readonly by: number; readonly unit: 'row' | 'group' } | null {
  const unit = ctrlKey || metaKey ? 'group' : 'row';
  switch (key) {
    case 'ArrowDown':
      return { by: 1, unit };
    case 'ArrowUp':
      return { by: -1, unit };
    case 'PageDown':
      return { by: PAGE_ROWS, unit: 'row' };
    case 'PageUp':
      return { by: -PAGE_ROWS, unit: 'row' };
    default:
      return null;
  }
}
