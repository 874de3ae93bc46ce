import { fold } from '$core/text/fold';
import type { LabelledSpeaker } from './label';

/** Whether a detector's name for a speaker is one that the label allows, whatever its case and accents. */
export function isCalled(name: string | null, speaker: LabelledSpeaker | null): boolean {
  if (name === null || speaker === null) return false;
  const plain = (each: string) =>
    fold(each)
      .replace(/^(?:the|der|die|das|le|la|les|el|los) /u, '')
      .trim();
  return [speaker.name, ...speaker.aliases].some((each) => plain(each) === plain(name));
}
