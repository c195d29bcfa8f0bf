import { useState } from 'react';
import { sectionTitle } from '#shared/domain/rubric/edit-sections';
import { RUBRIC_SECTION_IDS } from '#shared/domain/rubric/rubric';
import { AppButton } from '../../../components/app-button';
import { ChoiceField } from '../../../components/choice-field';
import type { StudioEditing } from './use-studio';

/** Adds one of the lettered sections that the rubric does not have yet. */
export function AddSection({ studio }: { readonly studio: StudioEditing }) {
  const free = RUBRIC_SECTION_IDS.filter((id) => studio.content.sections.every((section) => section.id !== id));
  const [chosen, setChosen] = useState<string>('');
  const sectionId = free.find((id) => id === chosen) ?? free[0];
  if (sectionId === undefined) return null;
  return (
    <div className="outline-add">
      <ChoiceField
        label="Section to add"
        hideLabel
        choices={free.map((id) => ({ id, label: `${id} ${sectionTitle(id)}` }))}
        value={sectionId}
        onChange={setChosen}
      />
      <AppButton
        onPress={() => {
          studio.edit({ kind: 'add-section', sectionId });
          studio.go({ kind: 'section', id: sectionId });
        }}
      >
        Add section
      </AppButton>
    </div>
  );
}
