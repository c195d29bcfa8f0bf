import type { FreeText } from '#shared/domain/report/model/part-ids';

interface KindFacts {
  /** What it is called in the window. */
  readonly name: string;
  /** What its tick says. */
  readonly tick: string;
  readonly hint: string;
}

/** Each kind of free text that can go out, as the window speaks of it. */
export const KINDS_OF_WORDS: Readonly<Record<FreeText, KindFacts>> = {
  context: {
    name: 'Context',
    tick: 'Put the context into the report',
    hint: 'What the Board should know about this period. Figures are written by the report itself.',
  },
  decisions: {
    name: 'Decisions asked',
    tick: 'Put the decisions into the report',
    hint: 'What the Board is asked to decide, one a line.',
  },
  voice: {
    name: 'Voice of children, young people and parents',
    tick: 'Put these words into the report',
    hint: 'What they told the service. Say it so that nobody can be known by it.',
  },
  examples: {
    name: 'Examples',
    tick: 'Put signed-off examples into the report',
    hint: 'Rewritten from several plans, of no single child, and signed off by a role. Only signed-off ones go out.',
  },
  actions: {
    name: 'Words of actions',
    tick: 'Put the wording of actions into the report',
    hint: 'Action and measure are free text, written on the Board screen.',
  },
  risks: {
    name: 'Words of risks',
    tick: 'Put the wording of risks into the report',
    hint: 'Risk, cause, effect and control are free text, written on the Board screen.',
  },
};
