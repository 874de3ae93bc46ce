// The import aliases of the layers, for every bundler that this project uses. tsconfig.json holds the same for the compiler.
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export const aliases = {
  $core: join(root, 'src-core'),
  $main: join(root, 'src-main'),
  $renderer: join(root, 'src-renderer'),
};
