import type { ExportOptions } from '$core/formats/types';

export const OPTIONS: ExportOptions = {
  generator: { name: 'Verbatim', version: '0.1.0' },
  exportedAt: '2026-01-12T10:00:00.000Z',
};

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
