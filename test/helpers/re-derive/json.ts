/** A results file and a report's choice as plain JSON, as far as figures are made of them. No type of the program's is used. */

export type MarkJson = number | 'na' | 'ne';
export type MarksJson = Readonly<Record<string, MarkJson>>;

export interface CriterionJson {
  readonly id: string;
  readonly title: string;
  readonly good: string;
  readonly naAllowed: boolean;
  readonly limiting: boolean;
  readonly planTypes?: readonly string[] | undefined;
}

export interface SectionJson {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly discipline?: string | undefined;
  readonly criteria: readonly CriterionJson[];
}

export interface RubricJson {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly publishedAt?: string | undefined;
  readonly metFrom: number;
  readonly scale: readonly { readonly value: number; readonly word: string }[];
  readonly sections: readonly SectionJson[];
  /** Best first. */
  readonly bands: readonly { readonly id: string; readonly word: string; readonly from: number }[];
  readonly caps: { readonly one: string; readonly twoOrMore: string };
}

export interface RowJson {
  readonly plan: string;
  readonly draft: number;
  readonly week: string;
  readonly sampling: 'random' | 'targeted' | 'none';
  readonly team?: string | undefined;
  readonly markedAs?: string | undefined;
  readonly discipline?: string | undefined;
  readonly agreed?: true | undefined;
  readonly rubricId: string;
  readonly rubricVersion: number;
  readonly auditor: string;
  readonly marks: MarksJson;
}

export interface PairJson {
  readonly plan: string;
  readonly week: string;
  readonly rubricId: string;
  readonly rubricVersion: number;
  readonly markings: readonly { readonly marks: MarksJson }[];
}

export interface SampleJson {
  readonly week: string;
  readonly sampling: 'random' | 'targeted';
  readonly method: string;
  readonly frame: number;
  readonly drawn: number;
  readonly substituted: number;
  readonly excluded: number;
}

export type MonthJson =
  | { readonly month: string; readonly value: number }
  | { readonly month: string; readonly part: number; readonly base: number };

export interface IndicatorJson {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly unit: 'percent' | 'count' | 'weeks' | 'days';
  readonly better: 'higher' | 'lower';
  readonly baseline?: { readonly month: string; readonly value: number } | undefined;
  readonly targets: readonly { readonly from: string; readonly value: number }[];
  readonly values: readonly MonthJson[];
}

export interface ActionJson {
  readonly area: string;
  readonly action: string;
  readonly ownerRole: string;
  readonly due: string;
  readonly status: string;
  readonly measure: {
    readonly words: string;
    readonly source?:
      | {
          readonly kind: string;
          readonly criterionId?: string | undefined;
          readonly section?: string | undefined;
          readonly indicatorId?: string | undefined;
        }
      | undefined;
    readonly baseline?:
      | {
          readonly value: number;
          readonly part?: number | undefined;
          readonly total?: number | undefined;
          readonly n?: number | undefined;
          readonly from: string;
          readonly to: string;
        }
      | undefined;
  };
  readonly history: readonly { readonly at: string; readonly status: string; readonly due: string }[];
}

interface Score {
  readonly likelihood: number;
  readonly impact: number;
}

export interface RiskJson {
  readonly risk: string;
  readonly cause: string;
  readonly effect: string;
  readonly control: string;
  readonly ownerRole: string;
  readonly now: Score;
  readonly target: Score;
  readonly reviewOn: string;
  readonly closed: boolean;
  readonly history: readonly { readonly at: string; readonly now: Score; readonly closed: boolean }[];
}

export interface ResultsJson {
  readonly generatedAt: string;
  readonly rubrics: readonly RubricJson[];
  readonly audits: readonly RowJson[];
  readonly pairs: readonly PairJson[];
  readonly samples: readonly SampleJson[];
  readonly settings: {
    readonly rules: Readonly<Record<string, boolean>>;
    readonly shiftLength: number;
    readonly trendLength: number;
    readonly few: number;
  };
  readonly events: readonly {
    readonly on: string;
    readonly kind: string;
    readonly label: string;
    readonly rebase: boolean;
  }[];
  readonly board: {
    readonly actions: readonly ActionJson[];
    readonly risks: readonly RiskJson[];
    readonly indicators: readonly IndicatorJson[];
  };
}

export interface ChoiceJson {
  readonly audience: 'board' | 'public' | 'internal';
  readonly threshold: number;
  readonly baseline: 'before' | 'none' | { readonly from: string; readonly to: string };
  /** Kinds of words that may go out. */
  readonly ticked: readonly string[];
  readonly words: {
    readonly context?: string | undefined;
    readonly decisions?: string | undefined;
    readonly voice?: string | undefined;
  };
  readonly examples: readonly {
    readonly heading: string;
    readonly text: string;
    readonly signedOffBy?: string | undefined;
    readonly signedOffOn?: string | undefined;
  }[];
  /** First and last week; left out, those of the file. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Day of the report before this one; null for the first. */
  readonly lastReportOn: string | null;
}
