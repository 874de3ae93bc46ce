import { describe, it } from 'vitest';
import { exporters } from '$core/formats/registry';
import { sampleContent } from './content/sample-content';
import { expectFile } from './expect-file';
import { OPTIONS } from './options';

describe('golden files', () => {
  it.each(exporters)('$id writes the sample byte by byte as it is kept', ({ id, extension, write }) => {
    expectFile(`tests/golden/formats/${id}/sample.${extension}`, write(sampleContent(), OPTIONS));
  });

  it.each(exporters)('$id writes the sample with every option as it is kept', ({ id, extension, write }) => {
    const options = { ...OPTIONS, withTexts: false, byteOrderMark: true, guardFormulas: true };
    expectFile(`tests/golden/formats/${id}/sample-options.${extension}`, write(sampleContent(), options));
  });
});
