import type { VersionChoice } from './version-picker';

/** How many audits the period has, and which of them the report is of. Empty while it is being counted. */
export function countWords(versions: readonly VersionChoice[]): string {
  const chosen = versions.find(({ isChosen }) => isChosen);
  if (chosen === undefined) return '';
  const others = versions.filter((one) => one !== chosen);
  const counts = `${chosen.audits} submitted ${chosen.audits === 1 ? 'audit' : 'audits'} in this period`;
  const apart = apartWords(chosen);
  if (others.length === 0) return `${counts}.${apart}`;
  const left = others.map(({ label, audits }) => `${audits} marked with ${label.replace('Version', 'version')}`);
  return `${counts} marked with version ${chosen.version}.${apart} Left out, because they cannot be put together: ${left.join(', ')}.`;
}

/** Why the report counts fewer audits than were submitted. */
function apartWords({ audits, counted }: VersionChoice): string {
  if (audits === counted) return '';
  const left = audits - counted;
  return ` The figures are of ${counted}: ${left} ${left === 1 ? 'is of a plan that was' : 'are of plans that were'} picked in another way.`;
}
