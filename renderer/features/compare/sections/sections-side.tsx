import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { Measure } from '#shared/domain/compare/measure';
import type { CompareModel, GroupModel } from '#shared/domain/compare/model/compare-model';
import { shown } from '#shared/domain/compare/sentence/numbers';
import { AppButton } from '../../../components/app-button';
import { ownOf } from '../own-spans';
import { areMarkersTold, changeOf, otherSpans, spokenChangeOf } from './section-notes';
import './sections.css';

interface SectionsSideProps {
  /** The measure whose series is shown. */
  readonly shown: Measure;
  /** The model of the view by section; null while it is made. */
  readonly model: CompareModel | null;
  /** Shows the series of one section. */
  readonly onMeasure: (measure: Measure) => void;
  /** Goes to what is known of how auditors mark. */
  readonly onAuditors: () => void;
}

/** All sections in little room: what each was, what it is, and whether that is more than chance. A press shows its series. */
export const SectionsSide = memo(function SectionsSide({
  shown: measure,
  model,
  onMeasure,
  onAuditors,
}: SectionsSideProps) {
  const groups = model?.split?.groups ?? [];
  if (model === null || groups.length === 0) return <div className="card sections-side" aria-busy={model === null} />;
  const { spans } = model;
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
            <SectionRow key={group.value} group={group} shown={measure} model={model} onMeasure={onMeasure} />
          ))}
        </tbody>
      </table>
      <Notes groups={groups} model={model} onAuditors={onAuditors} />
    </section>
  );
});

interface NotesProps extends Pick<SectionsSideProps, 'onAuditors'> {
  readonly groups: readonly GroupModel[];
  readonly model: CompareModel;
}

/** What a reader must know of some of the rows. */
function Notes({ groups, model, onAuditors }: NotesProps) {
  const others = model.spans === null ? [] : otherSpans(groups);
  const told = areMarkersTold(groups, model);
  if (!told && others.length === 0) return null;
  return (
    <div className="sections-notes">
      {told ? (
        <p>
          <span aria-hidden="true">* </span>Markers may be part of this.{' '}
          <AppButton kind="link" onPress={onAuditors}>
            See Auditors
          </AppButton>
        </p>
      ) : null}
      {others.length === 0 ? null : (
        <p>Too few plans in some periods, so other ones are compared. {others.join('; ')}.</p>
      )}
    </div>
  );
}

interface SectionRowProps extends Pick<SectionsSideProps, 'shown' | 'onMeasure'> {
  readonly group: GroupModel;
  /** While there are not two stretches in it the figure of all plans stands alone. */
  readonly model: CompareModel;
}

function SectionRow({ group, shown: measured, model, onMeasure }: SectionRowProps) {
  const { measure } = group.view;
  const { earlier, later, change } = ownOf(group);
  const isShown = measured.kind === 'section' && measured.section === group.value;
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
      {model.spans !== null ? (
        <>
          <Cell value={earlier.value} />
          <Cell value={later.value} />
          <td className="sections-change" data-change={model.comparable.ok ? change : undefined}>
            <span aria-hidden="true">{changeOf(group, model)}</span>
            <span className="visually-hidden">{spokenChangeOf(group, model)}</span>
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
