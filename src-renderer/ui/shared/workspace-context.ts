import { getContext, setContext } from 'svelte';
import type { Workspace } from '../../services/workspace';

const KEY = Symbol('workspace');

/** Called once, by the outermost component. */
export function provideWorkspace(workspace: Workspace): void {
  setContext(KEY, workspace);
}

/** The workspace, for any component below. */
export function useWorkspace(): Workspace {
  return getContext<Workspace>(KEY);
}
