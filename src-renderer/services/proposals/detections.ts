import { registryRevision } from '$core/detect/registry-revision';
import type { Detection } from '$core/detect/proposals';
import type { Text } from '$core/model/text';
import type { Database } from '../../data/database';
import { keepDetection, keptDetection } from '../../data/detections';
import type { Library } from '../../models/library.svelte';
import type { DetectLimits, Detector } from '../../workers/detector';

export interface DetectionParts {
  readonly database: Database;
  readonly library: Library;
  readonly detector: Detector;
}

/** What the rules find in texts, with the names on record. Found once, it is kept until rules or names change. */
export class Detections {
  readonly #parts: DetectionParts;

  constructor(parts: DetectionParts) {
    this.#parts = parts;
  }

  /** Null where the reading was ended or broke. */
  async of(text: Text, language: string | null, limits: DetectLimits): Promise<Detection | null> {
    const { database, library, detector } = this.#parts;
    const registry = library.speakers.all.map(({ name, aliases }) => ({ name, aliases: [...aliases] }));
    const key = { textHash: text.textHash, language, registryRevision: registryRevision(registry) };
    const kept = await keptDetection(database, key);
    if (kept !== null) return kept;
    const read = await detector.read({ text: { text: text.text, blocks: text.blocks }, language, registry }, limits);
    if (!read.ok) return null;
    await keepDetection(database, key, read.value);
    return read.value;
  }
}
