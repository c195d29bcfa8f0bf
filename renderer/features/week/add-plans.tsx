import { type ChangeEvent, type Ref, useRef } from 'react';
import { AppButton } from '../../components/app-button';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import type { NamedFile } from '../../workers/import-types';

interface AddPlansProps {
  readonly onFiles: (files: readonly NamedFile[]) => void;
  /** The hidden file input, for the key that opens it. */
  readonly filesInput: Ref<HTMLInputElement>;
  readonly onChooseFiles: () => void;
  readonly primary: boolean;
}

/** Chromium's attribute for choosing a folder, which React's types do not know. */
const WHOLE_FOLDER = { webkitdirectory: '' };

function takeFiles(event: ChangeEvent<HTMLInputElement>, onFiles: AddPlansProps['onFiles']): void {
  const files = [...(event.target.files ?? [])];
  onFiles(files.map((file) => ({ name: file.name, file })));
  // So that choosing the same file again counts as a choice.
  event.target.value = '';
}

/** Buttons for single files and for a whole folder, over the browser's own inputs. */
export function AddPlans({ onFiles, filesInput, onChooseFiles, primary }: AddPlansProps) {
  const loadKey = usePrintedKey('load-plans');
  const folderInput = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={filesInput}
        type="file"
        multiple
        hidden
        accept=".docx,.pdf,.doc,.docm,application/pdf"
        aria-label="Plan files"
        onChange={(event) => takeFiles(event, onFiles)}
      />
      <input
        ref={folderInput}
        type="file"
        multiple
        hidden
        {...WHOLE_FOLDER}
        aria-label="Folder of plans"
        onChange={(event) => takeFiles(event, onFiles)}
      />
      <AppButton onPress={() => folderInput.current?.click()}>Add folder</AppButton>
      <AppButton kind={primary ? 'primary' : 'plain'} keys={loadKey} onPress={onChooseFiles}>
        Add plans
      </AppButton>
    </>
  );
}
