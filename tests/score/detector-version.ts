import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { detect } from '$core/detect/detect';
import { DETECTOR_VERSION, PROPOSALS_HASH } from '$core/detect/version';
import { readCorpus } from './corpus';

/** Lower-case hex SHA-256 of all that is proposed in both halves of the corpus. */
export function proposalsHash(): string {
  const texts = [...readCorpus('open'), ...readCorpus('closed')];
  const found = texts.map(({ name, text, language }) => JSON.stringify([name, detect(text, { language })]));
  return bytesToHex(sha256(utf8ToBytes(found.join('\n'))));
}

/** The source of the module with the detector's version: one more than now where other things are proposed than it says. */
export function detectorVersionSource(): string {
  const hash = proposalsHash();
  const version = hash === PROPOSALS_HASH ? DETECTOR_VERSION : DETECTOR_VERSION + 1;
  return `${HEAD}export const DETECTOR_VERSION = ${String(version)};\n\n${BESIDE}export const PROPOSALS_HASH = '${hash}';\n`;
}

const HEAD = `/**
 * The version of the rules and their words: one more with every change after which \`detect\` may find something else in some
 * text. What was found by another version is never shown again. Written by \`npm run score -- --update\`.
 */
`;

const BESIDE = `/** SHA-256 of all that this version proposes in the labelled corpus, so that none is forgotten to be raised. */
`;
