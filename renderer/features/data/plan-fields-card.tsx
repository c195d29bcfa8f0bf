import { Checkbox } from 'react-aria-components';
import { FIELD_LABELS } from '#shared/domain/plan/field-words';
import {
  DEFAULT_SHOWN_FIELDS,
  FIELD_PLACES,
  type FieldPlace,
  SHOWABLE_FIELDS,
  type ShowableField,
  withShown,
} from '#shared/domain/plan/shown-fields';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { TableScroll } from '../../components/table-scroll';
import { saveShownFields } from '../../db/actions/settings';
import { useShownFields } from '../../db/reads';

const PLACE_WORDS: Readonly<Record<FieldPlace, string>> = {
  details: 'Details',
  list: 'List',
  audit: 'Audit',
};

/** The weeks are worked out of two days: there is nothing to fill in. */
const canBeShown = (place: FieldPlace, field: ShowableField): boolean => !(place === 'details' && field === 'weeks');

/** Which fields of a plan are asked for, have a column in the list, and stand at the head of an audit. */
export function PlanFieldsCard() {
  const shown = useShownFields();
  return (
    <section className="card data-card" aria-label="Fields of plans">
      <h2>Fields of plans</h2>
      <p className="muted">
        What can be filled in for a plan, what has a column in the list, and what stands at the head of an audit. Hiding
        a field loses nothing. Writer codes are staff data: they never go into a report, a results file or a feedback
        sheet.
      </p>
      <TableScroll>
        <table className="fields-table">
          <thead>
            <tr>
              <th scope="col">Field</th>
              {FIELD_PLACES.map((place) => (
                <th key={place} scope="col">
                  {PLACE_WORDS[place]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SHOWABLE_FIELDS.map((field) => (
              <tr key={field}>
                <th scope="row">{FIELD_LABELS[field]}</th>
                {FIELD_PLACES.map((place) => (
                  <td key={place}>
                    {canBeShown(place, field) ? (
                      <Checkbox
                        className="check"
                        aria-label={`${FIELD_LABELS[field]}: ${PLACE_WORDS[place]}`}
                        isSelected={shown[place].includes(field)}
                        onChange={(show) => void saveShownFields(withShown(shown, place, field, show))}
                      >
                        <span className="check-box" aria-hidden="true" />
                      </Checkbox>
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className="card-actions">
        <AppButton
          kind="quiet"
          onPress={() => {
            void saveShownFields(DEFAULT_SHOWN_FIELDS);
            announce('The fields are as they came.');
          }}
        >
          Back to the defaults
        </AppButton>
      </div>
    </section>
  );
}
