import { RadioField } from '../../components/radio-field';
import { saveSetting } from '../../db/actions/settings';
import { useSetting } from '../../db/reads';

const CHOICES = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

/** Light, dark, or whichever the system is in. */
export function AppearanceCard() {
  const kept = useSetting('appearance');
  const chosen = CHOICES.find(({ id }) => id === kept)?.id ?? 'system';
  return (
    <section className="card data-card" aria-label="Appearance">
      <h2>Appearance</h2>
      <RadioField
        label="Colours"
        hideLabel
        choices={CHOICES}
        value={chosen}
        onChange={(value) => void saveSetting('appearance', value)}
      />
      <p className="muted">High contrast and reduced motion follow the system’s own settings.</p>
    </section>
  );
}
