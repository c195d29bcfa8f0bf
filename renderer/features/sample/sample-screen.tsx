import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ScreenTitle } from '../../components/screen-title';
import { SamplesView, type SamplesViewProps } from './draw/samples-view';
import { RegisterView } from './register/register-view';
import type { RegisterImport } from './register/use-register-import';
import './sample.css';

export type SampleTab = 'register' | 'samples';

const TABS: readonly { readonly id: SampleTab; readonly label: string }[] = [
  { id: 'register', label: 'Register' },
  { id: 'samples', label: 'Samples' },
];

interface SampleScreenProps extends SamplesViewProps {
  readonly tab: SampleTab;
  readonly onTab: (tab: SampleTab) => void;
  /** Belongs to the shell, so that an import goes on while another screen is looked at. */
  readonly registerImport: RegisterImport;
}

/** Where plans to audit come from: the register of all plans there are, and the samples drawn from it. */
export function SampleScreen({ tab, onTab, registerImport, ...draw }: SampleScreenProps) {
  return (
    <div className="screen sample-screen">
      <div className="screen-head">
        <div>
          <ScreenTitle title="Sample" />
          <p>The register is the list of plans that there are to draw from; a sample is the plans drawn from it.</p>
        </div>
      </div>
      <Tabs
        className="sample-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = TABS.find(({ id }) => id === key);
          if (chosen !== undefined) onTab(chosen.id);
        }}
      >
        <TabList className="sample-tablist" aria-label="Register or samples">
          {TABS.map(({ id, label }) => (
            <Tab key={id} id={id} className="sample-tab">
              {label}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="register" className="sample-panel">
          <RegisterView registerImport={registerImport} />
        </TabPanel>
        <TabPanel id="samples" className="sample-panel">
          <SamplesView {...draw} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
