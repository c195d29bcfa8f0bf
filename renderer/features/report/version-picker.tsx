import { versionKey } from '#shared/domain/rubric/version-key';
import { ChoiceField } from '../../components/choice-field';
import type { Preview } from './use-preview';

interface VersionPickerProps {
  readonly preview: Preview;
  readonly onVersion: (key: string) => void;
}

/** Which rubric version a report is of, where the audits of its period were marked with several. */
export function VersionPicker({ preview, onVersion }: VersionPickerProps) {
  if (preview.kind !== 'ready') return null;
  const { rubric, otherVersions = [] } = preview.model;
  if (otherVersions.length === 0) return null;
  const choices = [rubric, ...otherVersions]
    .sort((a, b) => b.version - a.version)
    .map((one) => ({
      id: versionKey(one),
      label: one.title === rubric.title ? `Version ${one.version}` : `Version ${one.version} of “${one.title}”`,
    }));
  return <ChoiceField label="Rubric version" choices={choices} value={versionKey(rubric)} onChange={onVersion} />;
}
