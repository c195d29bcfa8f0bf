import { CriterionForm } from './criterion-form';
import { type Place, sectionOf } from './place';
import { problemsIn } from './problem-places';
import { SectionForm } from './section-form';
import type { StudioEditing } from './use-studio';
import { WholeForm } from './whole-form';

interface FormInHandProps {
  readonly studio: StudioEditing;
  readonly place: Place;
}

/** The fields of what is chosen in the outline. */
export function FormInHand({ studio, place }: FormInHandProps) {
  return (
    <>
      <Unplaced studio={studio} place={place} />
      <Fields studio={studio} place={place} />
    </>
  );
}

function Fields({ studio, place }: FormInHandProps) {
  if (place.kind === 'whole') return <WholeForm studio={studio} />;
  if (place.kind === 'section') {
    const section = studio.content.sections.find(({ id }) => id === place.id);
    return section === undefined ? null : <SectionForm studio={studio} section={section} />;
  }
  const section = sectionOf(studio.content, place.id);
  const criterion = section?.criteria.find(({ id }) => id === place.id);
  return section === undefined || criterion === undefined ? null : (
    <CriterionForm studio={studio} section={section} criterion={criterion} />
  );
}

/** What is wrong with a section or criterion and with none of its fields. */
function Unplaced({ studio, place }: FormInHandProps) {
  const loose = problemsIn(studio.problems, place).filter(
    ({ place: at }) =>
      (at.part === 'section' || at.part === 'criterion') && (at.field === undefined || at.field === 'order'),
  );
  return loose.map(({ message, grave }) => (
    <p key={message} className={grave ? 'problem' : 'studio-hint'}>
      {message}
    </p>
  ));
}
