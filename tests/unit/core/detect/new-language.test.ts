import { describe, expect, it, vi } from 'vitest';
import type * as Packs from '$core/detect/packs/all';
import { quotesOf, speakersOf } from './shown-detection';

vi.mock('$core/detect/packs/all', async (original) => {
  const [{ LANGUAGE_PACKS }, { sham }] = await Promise.all([original<typeof Packs>(), import('./sham-language')]);
  return { LANGUAGE_PACKS: [...LANGUAGE_PACKS, sham] };
});

// Every name and every sentence is invented.
describe('a language that is added by its pack alone', () => {
  it.each([
    ['«Finite», dikis Odo Vek.', 'direct | dikis | Odo Vek | «Finite»'],
    ['Hieraŭ Odo Vek dikis: «Finite.»', 'direct | dikis | Odo Vek | «Finite.»'],
    ['«Ni iras, dikis Odo Vek, morgaŭ.»', 'direct | dikis | Odo Vek | «Ni iras … morgaŭ.»'],
    ['— Ni iras morgaŭ, — dikis Odo Vek.', 'direct | dikis | Odo Vek | Ni iras morgaŭ'],
    ['«Ni iras», legiĝas en la letero.', 'direct | legiĝas | la letero | «Ni iras»'],
    ['La gardisto nomis la planon «freneza».', 'mixed | nomis | La gardisto | «freneza»'],
    ['La gardisto dikis ke la haveno fermos.', 'indirect | dikis | La gardisto | la haveno fermos'],
    ['La gardisto dikis ne fermoj la havenon.', 'indirect | dikis | La gardisto | ne fermoj la havenon'],
    ['Lau la gardisto, la haveno fermos.', 'indirect | Lau | la gardisto | la haveno fermos'],
    ['Kiel dikis la gardisto, la haveno fermos.', 'indirect | dikis | la gardisto | la haveno fermos'],
    ['La haveno fermos hodiaŭ. Tion dikis la gardisto.', 'indirect | dikis | la gardisto | La haveno fermos hodiaŭ'],
  ])('%s', (text, expected) => {
    expect(quotesOf('qsh', text)).toEqual([expected]);
  });

  it('tells who a pronoun means, and whom a verb without a subject means', () => {
    const text = 'Odo Vek, la gardisto, dikis ke la haveno fermos. Respondis ke ĝi restos. «Mi restas», dikis li.';
    expect(quotesOf('qsh', text)[1]).toBe('indirect | Respondis | Odo Vek, la gardisto | ĝi restos');
    expect(speakersOf('qsh', text)[0]).toBe('Odo Vek');
  });

  it('leaves sentences alone that report nothing', () => {
    expect(quotesOf('qsh', 'La haveno estas granda. La gardisto dormas en la domo.')).toEqual([]);
  });
});
