// What the packaged application is made of. Everything that it runs is bundled into out/, so no node_modules are shipped.

/** @type {import('electron-builder').Configuration} */
export const packaging = {
  appId: 'org.verbatim.desktop',
  productName: 'Verbatim',
  executableName: 'verbatim',
  directories: { output: 'dist', buildResources: 'build/icons' },
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!node_modules/**'],
  extraResources: [
    { from: 'seeds', to: 'seeds' },
    { from: 'build/icons/verbatim.png', to: 'verbatim.png' },
  ],
  icon: 'build/icons/verbatim.png',
  npmRebuild: false,
  publish: null,
  linux: { target: ['dir'], category: 'Office' },
  mac: { target: ['dir'], category: 'public.app-category.productivity' },
  win: { target: ['dir'] },
};

/** Where the packaged application's executable lies, seen from the project's root. */
export const packagedExecutable =
  {
    darwin: `dist/mac${process.arch === 'arm64' ? '-arm64' : ''}/Verbatim.app/Contents/MacOS/verbatim`,
    win32: 'dist/win-unpacked/verbatim.exe',
  }[/** @type {string} */ (process.platform)] ?? 'dist/linux-unpacked/verbatim';
