import { FileTrigger } from 'react-aria-components';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { AppButton } from '../../../components/app-button';
import { RadioField } from '../../../components/radio-field';
import { Placeholders } from './placeholders';
import type { TemplateDesk } from './use-template';
import './template.css';

interface TemplatePanelProps {
  readonly desk: TemplateDesk;
  /** The report that is shown: its placeholders are those that can be filled. */
  readonly model: ReportModel | null;
}

const USES = [
  { id: 'style', label: 'Take its looks' },
  { id: 'template', label: 'Fill its placeholders' },
] as const;

/** The council's own Word file: chosen once, for how the report looks or as a document to be filled. */
export function TemplatePanel({ desk: { kept, problem, choose, use, remove }, model }: TemplatePanelProps) {
  const pick = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) choose(file);
  };
  return (
    <>
      <h2>The council’s own Word file</h2>
      <p className="hint">
        Makes the Word document look like the council’s own: it takes the fonts, colours and styles of this file, or
        fills the placeholders that you have put into it.
      </p>
      {kept === null ? null : (
        <>
          <p className="template-name">{kept.name}</p>
          <RadioField label="What it is for" choices={USES} value={kept.use} onChange={use} />
        </>
      )}
      <div className="period-presets">
        <FileTrigger acceptedFileTypes={['.docx']} onSelect={pick}>
          <AppButton>{kept === null ? 'Choose a Word file…' : 'Choose another…'}</AppButton>
        </FileTrigger>
        {kept === null ? null : (
          <AppButton kind="quiet" onPress={remove}>
            Remove it
          </AppButton>
        )}
      </div>
      {problem === null ? null : (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {kept?.use === 'template' && model !== null ? <Placeholders model={model} /> : null}
    </>
  );
}
