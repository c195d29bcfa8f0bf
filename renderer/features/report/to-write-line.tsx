import type { FreeText } from '#shared/domain/report/model/part-ids';
import { AppButton } from '../../components/app-button';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import type { ToWrite } from './draft/to-write';
import { KINDS_OF_WORDS } from './words/kinds-of-words';

interface ToWriteLineProps {
  readonly open: readonly ToWrite[];
  /** Words that are there and stay out of the report, because nobody has ticked them. */
  readonly unticked: readonly FreeText[];
  readonly onNext: () => void;
}

/** How much only a person can write is still open, what of it stays out, and the way to the next of both. */
export function ToWriteLine({ open, unticked, onNext }: ToWriteLineProps) {
  const key = usePrintedKey('report-next-words');
  if (open.length + unticked.length === 0) return <p className="to-write muted">All words are written.</p>;
  return (
    <div className="to-write">
      <div>
        {open.length === 0 ? null : <p>{openWords(open)}</p>}
        {unticked.length === 0 ? null : <p className="to-tick">{untickedWords(unticked)}</p>}
      </div>
      <AppButton kind="quiet" keys={key} onPress={onNext}>
        Next
      </AppButton>
    </div>
  );
}

const openWords = (open: readonly ToWrite[]): string =>
  open.length === 1 ? `Still to write: ${open[0]?.label}` : `${open.length} things still to write`;

/** The names are said while they fit on a line. */
const untickedWords = (kinds: readonly FreeText[]): string =>
  kinds.length > 2
    ? `${kinds.length} kinds of words stay out until ticked`
    : `Out until ticked: ${kinds.map((kind, at) => (at === 0 ? KINDS_OF_WORDS[kind].name : lower(KINDS_OF_WORDS[kind].name))).join(', ')}`;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
