const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;

/** The text of one deflated file of a zip, by its central directory (APPNOTE.TXT, 4.3.12). */
export async function fileInZip(bytes: Uint8Array, name: string): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) continue;
    const nameLength = view.getUint16(at + 28, true);
    const called = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (called !== name) continue;
    const [size, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('The zip is damaged.');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = new Blob([bytes.slice(start, start + size)]).stream();
    return new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  }
  throw new Error(`There is no ${name} in it.`);
}
