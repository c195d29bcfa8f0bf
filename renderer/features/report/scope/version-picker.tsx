import { ChoiceField } from '../../../components/choice-field';

/** A rubric version that audits of the period were marked with. */
export interface VersionChoice {
  /** `versionKey`. */
  readonly id: string;
  readonly label: string;
  readonly version: number;
  /** Submitted audits of the period that were marked with it. Seen in the window only. */
  readonly audits: number;
  /** Of these, those that its figures are of; the others were picked in other ways. */
  readonly counted: number;
  /** First and last ISO week of those counted. */
  readonly from: string;
  readonly to: string;
  readonly isChosen: boolean;
}

interface VersionPickerProps {
  readonly versions: readonly VersionChoice[];
  readonly onVersion: (key: string) => void;
}

/** Which rubric version a report is of, where the audits of its period were marked with several. */
export function VersionPicker({ versions, onVersion }: VersionPickerProps) {
  const chosen = versions.find(({ isChosen }) => isChosen);
  if (versions.length < 2 || chosen === undefined) return null;
  return <ChoiceField label="Rubric version" choices={versions} value={chosen.id} onChange={onVersion} />;
}
