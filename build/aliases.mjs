// The import aliases of the layers, for every bundler that this project uses. tsconfig.json holds the same for the compiler.
import { join } from 'node:path';

/**
 * The project's root is given by the caller: a bundled configuration file does not know this file's own folder.
 * @param {string} root
 */
export function aliasesIn(root) {
  return {
    $core: join(root, 'src-core'),
    $main: join(root, 'src-main'),
    $renderer: join(root, 'src-renderer'),
  };
}
