import type { Detection } from '$core/detect/proposals';
import { DETECTOR_VERSION } from '$core/detect/version';
import type { Database } from './database';

/**
 * What the rules found in a text: good as long as the rules and the names on record stay the same. It holds what all rules
 * found: those that are switched off are left out when it is shown, so that switching one asks for no reading.
 */
export interface DetectionRow {
  readonly textHash: string;
  readonly detectorVersion: number;
  readonly registryRevision: string;
  /** As it was told to the rules, BCP 47; null: they found it out. */
  readonly language: string | null;
  readonly detection: Detection;
}

export type DetectionKey = Pick<DetectionRow, 'textHash' | 'registryRevision' | 'language'>;

/** What is kept of the text; null where it was found by other rules, with other names or in another language. */
export async function keptDetection(database: Database, key: DetectionKey): Promise<Detection | null> {
  const row = await database.detections.get(key.textHash);
  const isGood =
    row?.detectorVersion === DETECTOR_VERSION &&
    row.registryRevision === key.registryRevision &&
    row.language === key.language;
  return isGood ? row.detection : null;
}

export async function keepDetection(database: Database, key: DetectionKey, detection: Detection): Promise<void> {
  await database.detections.put({ ...key, detectorVersion: DETECTOR_VERSION, detection });
}

/** Of these texts those of which nothing is kept that these rules found, with whichever names. */
export async function undetected(database: Database, textHashes: readonly string[]): Promise<string[]> {
  const kept = await database.detections.where('detectorVersion').equals(DETECTOR_VERSION).primaryKeys();
  const known = new Set(kept);
  return textHashes.filter((textHash) => !known.has(textHash));
}
