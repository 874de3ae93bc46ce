import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts of the program lie. */
export interface Places {
  readonly preload: string;
  readonly page: string;
  readonly icon: string | null;
  /** The articles that come with the program. */
  readonly seeds: string;
}

/** `mainFolder` is that of the built main process. `resources` is the folder of a packaged program, else null. */
export function findPlaces(mainFolder: string, resources: string | null): Places {
  const out = join(mainFolder, '..');
  const icon = join(resources ?? join(out, '..', 'build', 'icons'), 'verbatim.png');
  return {
    preload: join(out, 'preload', 'index.cjs'),
    page: join(out, 'renderer'),
    icon: existsSync(icon) ? icon : null,
    seeds: join(resources ?? join(out, '..'), 'seeds'),
  };
}
