const STEPS = ['File', 'Columns', 'Check', 'Import'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Where in the import one is. */
export function ImportSteps({ at }: { readonly at: ImportStep }) {
  const here = STEPS.indexOf(at);
  return (
    <ol className="import-steps" aria-label="Steps of the import">
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined} data-done={index < here ? '' : undefined}>
          <span aria-hidden="true">{index < here ? '✓' : index + 1}</span> {step}
        </li>
      ))}
    </ol>
  );
}
