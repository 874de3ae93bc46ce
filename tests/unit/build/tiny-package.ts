import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { PinnedPackage } from '../../../build/runtime/pinned-package.mjs';

/** What @electron/fuses looks for in an executable: its sentinel, a version, the number of fuses, and the fuses, here all off. */
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('00000000'),
]);

/** A package like the pinned one, some hundred bytes large: its tarball, and what pins it. */
export function tinyPackage(folder: string): { tarball: Buffer; pinned: PinnedPackage } {
  const archive = zipOf({
    'Program/Program': fuses,
    'Program/locales/en.pak': Buffer.from('words'),
    'Program/browser_v8_context_snapshot.bin': Buffer.from('of the other program'),
    'Program/resources/app/package.json': Buffer.from('of the other program'),
  });
  mkdirSync(join(folder, 'package'));
  writeFileSync(join(folder, 'package', 'program.zip'), archive);
  const file = join(folder, 'package.tgz');
  spawnSync('tar', ['-czf', file, '-C', folder, 'package']);
  const tarball = readFileSync(file);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const names = { name: '@tiny/program', version: '1.0.0', archive: 'program.zip', archiveExecutable: 'Program' };
  return {
    tarball,
    pinned: { ...names, integrity, electronVersion: '33.2.1', machine: `${process.platform} ${process.arch}` },
  };
}

/** A zip archive of uncompressed, executable files. */
function zipOf(files: Record<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o100755 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, tail, Buffer.from(name));
    bodies.push(body);
    offset += body.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, index, Buffer.from('PK\u0005\u0006'), end]);
}
