import { exporters } from '$core/formats/registry';
import type { ExportOptions, LibraryContent } from '$core/formats/types';

export interface ExportJob {
  /** Id of a format of the core. */
  readonly form: string;
  readonly content: LibraryContent;
  readonly options: ExportOptions;
}

export type ExportAnswer =
  { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly detail: string };

function written({ form, content, options }: ExportJob): ExportAnswer {
  const exporter = exporters.find(({ id }) => id === form);
  if (exporter === undefined) return { ok: false, detail: `There is no format ${form}.` };
  try {
    return { ok: true, bytes: new TextEncoder().encode(exporter.write(content, options)) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  self.postMessage(written(data));
});
