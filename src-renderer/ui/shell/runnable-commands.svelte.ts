import { commands } from '../../commands/catalogue';
import { keysInForce } from '../../commands/keys-in-force';
import type { Command } from '../../commands/command';
import type { Workspace } from '../../services/workspace';

/** So long the menu waits for things to settle before it is told what can be done now. */
const SETTLED_MS = 150;

/** The commands that make sense at this moment. */
export class RunnableCommands {
  readonly #workspace: Workspace;
  readonly #now = $derived.by(() => commands.filter((command) => command.canRun(this.#workspace)));

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get now(): readonly Command[] {
    return this.#now;
  }

  /** Keeps the native menu in step. To be called while a component is set up. */
  tellMenu(): void {
    $effect(() => {
      const commandIds = this.#now.map((command) => command.id);
      const timer = setTimeout(() => void this.#workspace.host.call('menu:enable', { commandIds }), SETTLED_MS);
      return () => {
        clearTimeout(timer);
      };
    });
    $effect(() => {
      const shown = commands.flatMap((command) => {
        const [first] = keysInForce(this.#workspace, command);
        return first === undefined ? [] : [[command.id, first] as const];
      });
      void this.#workspace.host.call('menu:keys', { keys: Object.fromEntries(shown) });
    });
  }
}
