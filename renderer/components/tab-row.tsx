import { Tab, TabList } from 'react-aria-components';
import './tab-row.css';

interface TabRowProps<Id extends string> {
  /** What the tabs are ways of, for those who do not see them stand in a row. */
  readonly label: string;
  readonly ids: readonly Id[];
  readonly words: Readonly<Record<Id, string>>;
}

/** The row of tabs above what they show. Stands in `Tabs`, which knows the one that is chosen. */
export const TabRow = <Id extends string>({ label, ids, words }: TabRowProps<Id>) => (
  <TabList className="tab-row" aria-label={label}>
    {ids.map((id) => (
      <Tab key={id} id={id} className="tab">
        {words[id]}
      </Tab>
    ))}
  </TabList>
);
