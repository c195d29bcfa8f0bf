import { PlainSelect } from '../../../components/plain-select';

interface ImportSharesProps {
  /** Whether plain numbers of percents are shares of 1; undefined: told from the figures. */
  readonly shares: boolean | undefined;
  readonly onShares: (shares: boolean | undefined) => void;
}

const CHOICES = [
  { key: 'told', shares: undefined, label: 'Told from the figures' },
  { key: 'shares', shares: true, label: 'Shares: 0.45 is 45%' },
  { key: 'percents', shares: false, label: 'Percents: 0.45 is 0.45%' },
] as const;

/** What numbers without a sign are, where an indicator is a percent and they could be either. */
export function ImportShares({ shares, onShares }: ImportSharesProps) {
  return (
    <div className="import-choice">
      <span>Plain numbers of percents are</span>
      <PlainSelect
        label="Plain numbers of percents are"
        value={CHOICES.find((one) => one.shares === shares)?.key ?? 'told'}
        onChange={(key) => onShares(CHOICES.find((one) => one.key === key)?.shares)}
      >
        {CHOICES.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </PlainSelect>
    </div>
  );
}
