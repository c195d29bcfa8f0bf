import { type ReactNode, useEffect, useRef } from 'react';
import { type ImportStep, ImportSteps } from './import-steps';

interface StepHeadingProps {
  readonly step: ImportStep;
  readonly title: string;
  readonly children?: ReactNode;
}

/** The heading of a step; takes the focus as the step appears, because what had it is gone. */
export function StepHeading({ step, title, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="register-head">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      <ImportSteps at={step} />
    </div>
  );
}
