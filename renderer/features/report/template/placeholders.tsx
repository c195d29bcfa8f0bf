import type { ReportModel } from '#shared/domain/report/model/report-model';

/** Placeholders that this report can fill, to be copied into the council's document. */
export function Placeholders({ model }: { readonly model: ReportModel }) {
  return (
    <details className="placeholders">
      <summary>Placeholders of this report</summary>
      <ul>
        {model.parts.map(({ id, title }) => (
          <li key={id}>
            <code>{`{{part:${id}}}`}</code> {title}
          </li>
        ))}
      </ul>
    </details>
  );
}
