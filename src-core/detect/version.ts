/**
 * The version of the rules and their words. Raise it by one with every change after which `detect` may find something else in
 * some text: rules, packs, marks, segmentation, confidence. What was found by another version is never shown again.
 */
export const DETECTOR_VERSION = 2;
