import { describe, expect, it } from 'vitest';
import { evidenceWith, supportOf } from '$renderer/ui/details/evidence';

describe('evidence', () => {
  it('holds no part that is empty', () => {
    const evidence = evidenceWith({ title: 'Report', url: 'https://example.org' }, { url: '', note: 'p. 4' });
    expect(evidence).toEqual({ title: 'Report', note: 'p. 4' });
    expect(evidenceWith(evidence, { note: '', title: '' })).toEqual({});
  });

  it('speaks for, against, or is not decided', () => {
    expect(supportOf(evidenceWith({}, { supports: true }))).toBe('for');
    expect(supportOf(evidenceWith({}, { supports: false }))).toBe('against');
    expect(supportOf(evidenceWith({ supports: true }, { supports: null }))).toBeNull();
  });
});
