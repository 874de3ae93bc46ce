import { describe, expect, it } from 'vitest';
import { developmentSecurityPolicy } from '$main/security/content-security-policy';
import { developmentServer } from '$main/security/development-server';
import { isLocalRequest } from '$main/security/network';
import { ENTRY_URL, ORIGIN } from '$main/security/origin';
import { isPermitted } from '$main/security/permissions';

it('the origin is what it has always been', () => {
  expect(ORIGIN).toBe('app://verbatim');
  expect(new URL(ENTRY_URL).host).toBe('verbatim');
});

describe('a request', () => {
  it.each([
    'app://verbatim/index.html',
    'blob:app://verbatim/1',
    'data:image/png;base64,AA',
    'devtools://devtools/x.js',
  ])('to %s passes', (url) => {
    expect(isLocalRequest(url, null)).toBe(true);
  });

  it.each([
    'http://localhost:5173/',
    'https://example.com/',
    'ws://localhost:5173/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://verbatim.evil/',
    'app://other/',
    'chrome-extension://x/',
    'nonsense',
  ])('to %s is refused', (url) => {
    expect(isLocalRequest(url, null)).toBe(false);
  });

  it('may go to the web socket of the server that builds the page, and to no other', () => {
    const server = new URL('http://localhost:5173/');
    expect(isLocalRequest('ws://localhost:5173/?token=1', server)).toBe(true);
    expect(isLocalRequest('ws://localhost:9999/', server)).toBe(false);
    expect(isLocalRequest('http://localhost:5173/', server)).toBe(false);
  });
});

describe('a server that builds the page', () => {
  it.each([
    undefined,
    '',
    'nonsense',
    'https://localhost:1/',
    'http://example.com/',
    'http://localhost.evil/',
    'file:///x',
  ])('%s is none', (address) => {
    expect(developmentServer(address)).toBeNull();
  });

  it('is on this machine, and its page still runs no script from elsewhere', () => {
    const server = developmentServer('http://localhost:5173/');
    if (server === null) throw new Error('not taken');
    const policy = developmentSecurityPolicy(server);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' ws://localhost:5173;");
  });
});

describe('a permission', () => {
  it('is given for copying from our page, and for nothing else', () => {
    expect(isPermitted('clipboard-sanitized-write', 'app://verbatim')).toBe(true);
    expect(isPermitted('clipboard-sanitized-write', 'app://other')).toBe(false);
    for (const name of [
      'clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'fileSystem',
      'hid',
    ]) {
      expect(isPermitted(name, 'app://verbatim')).toBe(false);
    }
  });
});
