import type { FileMatch } from '#shared/domain/match/match-files';
import type { Sample } from '#shared/domain/sample/sample';
import { ChoiceField } from '../../../../components/choice-field';
import { isOpen } from './match-choices';
import { MATCH_WORDS, matchReason } from './match-words';

interface MatchRowProps {
  readonly match: FileMatch;
  readonly fileName: string;
  /** The reference it is to be loaded as; empty: it is left out. */
  readonly chosen: string;
  /** References that have no file yet. */
  readonly open: readonly string[];
  readonly substitutions: Sample['substitutions'];
  readonly onChoose: (ref: string) => void;
}

/** One file: what it was found to be and why, and the plan it is loaded as. */
export function MatchRow({ match, fileName, chosen, open, substitutions, onChoose }: MatchRowProps) {
  const named = 'refs' in match ? match.refs : [];
  const ordered = [...named.filter((ref) => open.includes(ref)), ...open.filter((ref) => !named.includes(ref))];
  return (
    <li className="match-row" data-kind={MATCH_WORDS[match.kind]}>
      <span className="match-word">{MATCH_WORDS[match.kind]}</span>
      <div className="match-what">
        <span className="match-name">{fileName}</span>
        <span className="muted">{matchReason(match, substitutions)}</span>
      </div>
      {isOpen(match) ? (
        <ChoiceField
          label={`Load ${fileName} as`}
          hideLabel
          choices={[{ id: '', label: 'Leave out' }, ...ordered.map((ref) => ({ id: ref, label: ref }))]}
          value={chosen}
          onChange={onChoose}
        />
      ) : null}
    </li>
  );
}
