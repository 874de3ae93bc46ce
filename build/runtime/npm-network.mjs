// The road to the registry that npm is set to take: where it lies, whom it trusts, which proxy it uses.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { EnvHttpProxyAgent } from 'undici';

/** @typedef {Readonly<Record<string, string>>} NpmSettings  by key; those that are not set are absent */

const defaultRegistry = 'https://registry.npmjs.org/';

/**
 * What npm is set to, in its files and in the environment.
 * @param {string[]} keys  at least two: npm names the values only then
 * @returns {NpmSettings}
 */
export function npmSettings(keys) {
  const { stdout } = spawnSync('npm', ['config', 'get', ...keys], { encoding: 'utf8', cwd: import.meta.dirname });
  const lines = (stdout ?? '').split('\n').map((line) => /^([^=]+)=(.*)$/.exec(line.trim()));
  const entries = lines.flatMap((line) => (line === null ? [] : [[line[1] ?? '', line[2] ?? '']]));
  return Object.fromEntries(entries.filter(([, value]) => !['', 'null', 'undefined'].includes(value ?? '')));
}

/**
 * The registry for a package, its scope's or the one for everything.
 * @param {string} packageName
 */
export function registryOf(packageName) {
  const scoped = `${packageName.split('/')[0]}:registry`;
  const settings = npmSettings([scoped, 'registry']);
  return [settings[scoped], settings['registry']].find((url) => url && URL.canParse(url)) ?? defaultRegistry;
}

/**
 * The connections for downloads, so that they work wherever npm works: through its proxy or that of the environment, and trusting the
 * authorities of its `cafile` beside those of Node.
 * @param {NpmSettings} settings
 */
export function npmDispatcher(settings = npmSettings(['cafile', 'proxy', 'https-proxy', 'noproxy'])) {
  const { cafile, proxy, 'https-proxy': httpsProxy, noproxy } = settings;
  const trust = cafile === undefined ? {} : { ca: [...rootCertificates, readFileSync(cafile, 'utf8')] };
  return new EnvHttpProxyAgent({
    connect: trust,
    requestTls: trust,
    ...(proxy === undefined ? {} : { httpProxy: proxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noproxy === undefined ? {} : { noProxy: noproxy }),
  });
}
