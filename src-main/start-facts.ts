import { userInfo } from 'node:os';
import { app } from 'electron';
import type { Start } from '$core/contract/calls';

/** What the window is told of this machine and this program when it opens. */
export function systemFacts(): Pick<
  Start,
  'appVersion' | 'electronVersion' | 'platform' | 'systemUserName' | 'locales' | 'profileFolder'
> {
  return {
    appVersion: app.getVersion(),
    electronVersion: process.versions.electron,
    platform: process.platform,
    systemUserName: systemUserName(),
    locales: app.getPreferredSystemLanguages().filter(isLanguageTag),
    profileFolder: app.getPath('userData'),
  };
}

/** A system without a language calls it `c`. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Empty where the system knows no name, as in some containers. */
function systemUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
