import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json';
import { countsAfter, type Head, type Step } from './step';

/** The one way a step is written as text, the same in main and in the window. */
export function stepToJson(step: Step): string {
  return canonicalJson(step);
}

/**
 * The head after a step. Its hash is SHA-256 over the hash before it and the step as JSON, so that equal hashes mean
 * equal histories.
 */
export function headAfter(head: Head, step: Step, stepJson: string = stepToJson(step)): Head {
  return {
    seq: step.seq,
    hash: bytesToHex(sha256(utf8ToBytes(`${head.hash}\n${stepJson}`))),
    counts: countsAfter(head.counts, step.changes),
  };
}

/** Whether two heads stand at the same place of the same history. */
export function sameHead(a: Head, b: Head): boolean {
  return a.seq === b.seq && a.hash === b.hash;
}
