/**
 * The version of the rules and their words: one more with every change after which `detect` may find something else in some
 * text. What was found by another version is never shown again. Written by `npm run score -- --update`.
 */
export const DETECTOR_VERSION = 11;

/** SHA-256 of all that this version proposes in the labelled corpus, so that none is forgotten to be raised. */
export const PROPOSALS_HASH = '66788673217c07870dbf7bcfb75d656ccad55e7be79ddc77fc47f3a66b0c085a';
