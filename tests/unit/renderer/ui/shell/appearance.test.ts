import { describe, expect, it } from 'vitest';
import { drawnTheme } from '$renderer/ui/shell/appearance';

const LIGHT = { isDark: false, wantsContrast: false };

describe('drawnTheme', () => {
  it('is the chosen one, whatever the system asks for', () => {
    expect(drawnTheme('light', { isDark: true, wantsContrast: true })).toBe('light');
    expect(drawnTheme('contrast', LIGHT)).toBe('contrast');
  });

  it('follows the system where that was chosen', () => {
    expect(drawnTheme('system', LIGHT)).toBe('light');
    expect(drawnTheme('system', { ...LIGHT, isDark: true })).toBe('dark');
    expect(drawnTheme('system', { ...LIGHT, wantsContrast: true })).toBe('contrast');
  });
});
