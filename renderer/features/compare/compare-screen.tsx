import type { Person } from '#shared/domain/audit/person';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { ScreenTitle } from '../../components/screen-title';

interface CompareScreenProps {
  readonly person: Person;
  readonly view: CompareView;
  readonly onView: (view: CompareView) => void;
  /** Opens a plan that stands behind a figure. */
  readonly onOpen: (planId: string) => void;
}

/** What really changed, week by week. */
export function CompareScreen(_props: CompareScreenProps) {
  return (
    <div className="screen">
      <div className="screen-head">
        <ScreenTitle title="Compare" />
      </div>
    </div>
  );
}
