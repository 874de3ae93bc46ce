import type { Settings } from '$core/contract/settings';
import type { MessageKey } from '../../messages/translate';

export interface SettingChoice {
  readonly label: MessageKey;
  /** What it sets. */
  readonly patch: Partial<Settings>;
}

/** Whether a choice is the one that stands. */
export function holds(settings: Settings, { patch }: SettingChoice): boolean {
  const wanted = { ...settings, ...patch };
  return (
    settings.theme === wanted.theme &&
    settings.readingFont === wanted.readingFont &&
    settings.markStrength === wanted.markStrength
  );
}

export const THEMES: readonly SettingChoice[] = [
  { label: 'settings.theme.system', patch: { theme: 'system' } },
  { label: 'settings.theme.light', patch: { theme: 'light' } },
  { label: 'settings.theme.dark', patch: { theme: 'dark' } },
  { label: 'settings.theme.contrast', patch: { theme: 'contrast' } },
];
export const FONTS: readonly SettingChoice[] = [
  { label: 'settings.font.serif', patch: { readingFont: 'serif' } },
  { label: 'settings.font.sans', patch: { readingFont: 'sans' } },
];
export const STRENGTHS: readonly SettingChoice[] = [
  { label: 'settings.strength.faint', patch: { markStrength: 'faint' } },
  { label: 'settings.strength.normal', patch: { markStrength: 'normal' } },
  { label: 'settings.strength.strong', patch: { markStrength: 'strong' } },
];

/** Settings that are a number on a scale, within the bounds of their schema. */
export const SCALES = [
  { setting: 'readingSizePx', label: 'settings.size', unit: 'settings.size.value', min: 12, max: 40, step: 1 },
  {
    setting: 'measureCharacters',
    label: 'settings.measure',
    unit: 'settings.measure.value',
    min: 40,
    max: 110,
    step: 2,
  },
  { setting: 'leading', label: 'settings.leading', unit: 'settings.leading.value', min: 1.2, max: 2.4, step: 0.05 },
] as const;

export const USUAL_PAGE = { readingSizePx: 18, measureCharacters: 66, leading: 1.6, readingFont: 'serif' } as const;

/** Settings that are on or off. */
export const SWITCHES = {
  marks: [
    { setting: 'dimRest', label: 'settings.dim', hint: null },
    { setting: 'marginMarks', label: 'settings.margin', hint: null },
    { setting: 'articleMap', label: 'settings.map', hint: null },
  ],
  hands: [
    { setting: 'selectionToolbar', label: 'settings.toolbar', hint: null },
    { setting: 'footCommands', label: 'settings.foot', hint: null },
    { setting: 'singleKeys', label: 'settings.single', hint: 'settings.single.hint' },
  ],
} as const;
