// Whether Electron's makers can be reached from here.
import { fetch } from 'undici';
import { npmDispatcher } from './npm-network.mjs';
import { wantedVersion } from './official.mjs';

/**
 * Whether Electron's binary can be had from its release host (or the mirror that ELECTRON_MIRROR names), decided within `timeoutMs`.
 * @param {string} root
 * @param {number} timeoutMs
 */
export async function releaseHostAnswers(root, timeoutMs) {
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  const version = wantedVersion(root);
  const url = `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'HEAD', signal, dispatcher: npmDispatcher() });
    return response.ok;
  } catch {
    return false;
  }
}
