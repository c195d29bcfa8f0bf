import { useEffect, useState } from 'react';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import type { Placeholder } from '#shared/word/report/placeholders';

/** Everything that may stand between {{ and }} in the council's document, with what takes its place, for this very report. */
export function Placeholders({ model }: { readonly model: ReportModel }) {
  const [all, setAll] = useState<readonly Placeholder[]>([]);
  useEffect(() => {
    let wanted = true;
    // Looked at now and then: the list is long and comes only when it is asked for.
    void import('#shared/word/report/placeholders').then(({ placeholdersOf }) => {
      if (wanted) setAll(placeholdersOf(model));
    });
    return () => {
      wanted = false;
    };
  }, [model]);
  return (
    <details className="placeholders">
      <summary>Placeholders of this report ({all.length})</summary>
      <p className="hint">
        Copy one into a line of the file. A part, a table, a chart or a person’s words need a paragraph of their own;
        the heading at the top should be the title.
      </p>
      <ul>
        {all.map(({ key, about }) => (
          <li key={key}>
            <code>{`{{${key}}}`}</code>
            <span className="muted">{about}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
