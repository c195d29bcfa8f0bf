import { Button } from 'react-aria-components';
import type { CompareView } from '#shared/domain/compare/compare-view';
import type { Measure } from '#shared/domain/compare/measure';
import type { ChangeWord, CompareModel, GroupModel } from '#shared/domain/compare/model/compare-model';
import { shown } from '#shared/domain/compare/sentence/numbers';
import './sections.css';

interface SectionsSideProps {
  readonly view: CompareView;
  /** The model of the view by section; null while it is made. */
  readonly model: CompareModel | null;
  /** Shows the series of one section. */
  readonly onMeasure: (measure: Measure) => void;
}

const CHANGES: Readonly<Record<ChangeWord, string>> = {
  up: 'up',
  down: 'down',
  'no-signal': 'no signal',
  'too-few': 'too few',
  'not-compared': 'not compared',
};

/** All sections in little room: what each was, what it is, and whether that is more than chance. A press shows its series. */
export function SectionsSide({ view, model, onMeasure }: SectionsSideProps) {
  const groups = model?.split?.groups ?? [];
  if (groups.length === 0) return <div className="card sections-side" aria-busy={model === null} />;
  const spans = model?.spans ?? null;
  return (
    <section className="card sections-side" aria-label="Sections">
      <table className="sections-table">
        <caption className="visually-hidden">
          Share of criteria met by section
          {spans === null ? '' : `, ${spans.earlier.label} and ${spans.later.label}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Section</th>
            {spans === null ? (
              <>
                <th scope="col" className="number">
                  Met, of all
                </th>
                <th scope="col" className="number">
                  Plans
                </th>
              </>
            ) : (
              <>
                <th scope="col" className="number">
                  Before
                </th>
                <th scope="col" className="number">
                  Since
                </th>
                <th scope="col">
                  <span className="visually-hidden">Change</span>
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <SectionRow key={group.value} group={group} view={view} isCompared={spans !== null} onMeasure={onMeasure} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SectionRowProps extends Pick<SectionsSideProps, 'view' | 'onMeasure'> {
  readonly group: GroupModel;
  /** False while there are not two stretches: then the figure of all plans stands alone. */
  readonly isCompared: boolean;
}

function SectionRow({ group, view, isCompared, onMeasure }: SectionRowProps) {
  const { measure } = group.view;
  const isShown = view.measure.kind === 'section' && view.measure.section === group.value;
  return (
    <tr data-shown={isShown ? '' : undefined}>
      <th scope="row">
        <Button
          className="sections-button"
          aria-label={`Show the series of ${group.label}`}
          aria-current={isShown}
          isDisabled={measure === undefined}
          onPress={() => {
            if (measure !== undefined) onMeasure(measure);
          }}
        >
          {group.value === 'X' ? 'Plan' : group.value}
        </Button>
      </th>
      {isCompared ? (
        <>
          <Cell value={group.earlier.value} />
          <Cell value={group.later.value} />
          <td className="sections-change" data-change={group.change}>
            {CHANGES[group.change]}
          </td>
        </>
      ) : (
        <>
          <Cell value={shareOfAll(group)} />
          <td className="number">{group.plans}</td>
        </>
      )}
    </tr>
  );
}

/** Of all plans in the series, in percent: weeks with few plans count in it, as they do in any sum. */
export function shareOfAll({ series }: Pick<GroupModel, 'series'>): number | null {
  const [part, total] = series.points.reduce(([y, x], { figure }) => [y + figure.part, x + figure.total], [0, 0]);
  return total === 0 ? null : (100 * part) / total;
}

/** A share in one of four steps of colour, always with its number. */
function Cell({ value }: { readonly value: number | null }) {
  if (value === null) return <td className="number muted">–</td>;
  return (
    <td className="number sections-cell" data-step={Math.min(3, Math.floor(value / 25))}>
      {shown(value)}%
    </td>
  );
}
