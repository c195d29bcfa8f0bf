import { versionKey } from '#shared/domain/rubric/version-key';
import type { VersionChoice } from './scope/version-picker';
import type { Shown } from './use-preview';

/** The versions to choose from, newest first; none while nothing is shown. */
export function versionChoices(shown: Shown | null): readonly VersionChoice[] {
  if (shown === null) return [];
  const chosen = versionKey(shown.model.rubric);
  return [...shown.versions]
    .sort((a, b) => b.version - a.version)
    .map(({ key, title, version, ...counts }) => {
      const label = title === shown.model.rubric.title ? `Version ${version}` : `Version ${version} of “${title}”`;
      return { id: key, label, version, ...counts, isChosen: key === chosen };
    });
}
