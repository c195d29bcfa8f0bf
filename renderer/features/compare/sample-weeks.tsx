import { AppButton } from '../../components/app-button';

/** How the invented 26 weeks are added. */
export interface SampleWeeks {
  readonly add: () => void;
  readonly busy: boolean;
}

/** Adds the invented 26 weeks to the sample data, where they are missing. */
export function SampleWeeksButton({ sampleWeeks }: { readonly sampleWeeks: SampleWeeks | undefined }) {
  if (sampleWeeks === undefined) return null;
  return (
    <AppButton kind="primary" isBusy={sampleWeeks.busy} onPress={sampleWeeks.add}>
      {sampleWeeks.busy ? 'Adding 26 invented weeks…' : 'Add 26 invented weeks'}
    </AppButton>
  );
}
