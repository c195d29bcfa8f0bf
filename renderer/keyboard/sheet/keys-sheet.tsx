import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { AppButton } from '../../components/app-button';
import { SideSheet } from '../../components/side-sheet';
import { useKeptKeys } from '../keyboard-map';
import { KeyLine } from './key-line';
import { sheetGroups } from './sheet-rows';
import { useChangeKeys } from './use-change-keys';
import './keys-sheet.css';

interface KeysSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every key of the app, by where it is heard, and the way to other ones. */
export function KeysSheet({ isOpen, onClose }: KeysSheetProps) {
  return (
    <SideSheet title="Keys" isOpen={isOpen} onClose={onClose}>
      <Keys />
    </SideSheet>
  );
}

function Keys() {
  const [search, setSearch] = useState('');
  const change = useChangeKeys();
  const { broken } = useKeptKeys();
  const groups = sheetGroups(change.chosen, search);
  return (
    <div className="keys">
      <div className="keys-head">
        <SearchField aria-label="Find a key" className="keys-search" value={search} onChange={setSearch} autoFocus>
          <Input className="input" placeholder="Find a key or what it does" />
        </SearchField>
        <AllBack change={change} />
      </div>
      {broken ? (
        <p className="keys-broken">
          Some keys chosen earlier could not be read or stood in each other’s way. They are back to what they were.
        </p>
      ) : null}
      {groups.length === 0 ? <p className="muted">No key fits this search.</p> : null}
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3 className="keys-group">{title}</h3>
          <ul className="keys-list">
            {rows.map((row) => (
              <KeyLine key={row.id} row={row} change={change} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function AllBack({ change }: { readonly change: ReturnType<typeof useChangeKeys> }) {
  const { before, chosen } = change;
  if (before !== null) return <AppButton onPress={() => change.takeThatBack(before)}>My keys again</AppButton>;
  return (
    <AppButton isDisabled={Object.keys(chosen).length === 0} onPress={change.putAllBack}>
      All keys back
    </AppButton>
  );
}
