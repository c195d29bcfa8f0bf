import { type ChangeEvent, useRef, useState } from 'react';
import { indicatorsCsv } from '#shared/csv/indicators-csv';
import { monthOfDay, monthsUpTo } from '#shared/domain/board/month';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { saveFile } from '../../../platform/save-file';
import { useBoard } from '../board-context';
import { ImportDialog, type Imported } from './import-dialog';
import { useFiguresImport } from './use-figures-import';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xlsm,text/csv';
/** Months that the file to fill in has lines for. */
const MONTHS = 13;

/** Figures from a file, and a file to fill them in elsewhere. */
export function FileTools() {
  const { indicators, today } = useBoard();
  const figures = useFiguresImport();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [imported, setImported] = useState<Imported | null>(null);
  const tell = (words: string) => {
    setSaid(words);
    announce(words);
  };
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = [...(target.files ?? [])];
    // So that choosing the same file again counts as a choice.
    target.value = '';
    if (file === undefined) return;
    figures.start(file);
  };
  const save = async () => {
    const followed = indicators.filter(({ retired }) => retired !== true);
    const text = indicatorsCsv(followed, monthsUpTo(monthOfDay(today), MONTHS));
    const saved = await saveFile({
      kind: 'figures',
      suggestedName: 'Figures to fill in.csv',
      bytes: new TextEncoder().encode(text),
    });
    if (!saved.ok) tell(saved.error.message);
    else if (saved.value !== null) tell(`Saved as ${saved.value} in the folder you chose.`);
  };
  return (
    <>
      <input ref={input} type="file" hidden accept={ACCEPT} aria-label="File of figures" onChange={take} />
      <AppButton onPress={() => input.current?.click()}>Import figures…</AppButton>
      <AppButton onPress={() => void save()}>Save a file to fill in…</AppButton>
      {imported === null ? null : (
        <span role="status">
          {imported.figures} {imported.figures === 1 ? 'figure is' : 'figures are'} imported.{' '}
          <AppButton
            kind="link"
            onPress={() => {
              setImported(null);
              void imported.takeBack().then(tell);
            }}
          >
            Take it back
          </AppButton>
        </span>
      )}
      {said === '' ? null : <span className="muted">{said}</span>}
      <ImportDialog figures={figures} onImported={setImported} />
    </>
  );
}
