import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { detectorVersionSource, proposalsHash } from '../../score/detector-version';
import { PROPOSALS_HASH } from '$core/detect/version';

const RAISE =
  'The rules propose something else than DETECTOR_VERSION says, so that people would go on seeing what older rules found. ' +
  'Run "npm run score -- --update": it raises the version.';

it('raises the version of the detector with everything that it finds otherwise', () => {
  expect(proposalsHash(), RAISE).toBe(PROPOSALS_HASH);
});

it('is the version that "npm run score -- --update" writes', async () => {
  expect(await readFile('src-core/detect/version.ts', 'utf8')).toBe(detectorVersionSource());
});
