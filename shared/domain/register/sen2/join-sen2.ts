import { fail, ok, type Result } from '../../../lib/result';
import { MOST_ROWS } from '../register';
import { REGISTER_ERRORS, type RegisterErrorCode } from '../register-errors';
import { type Cell, cellText, type Sheet, type SheetRow } from '../sheet';
import { type ModuleRow, type ModuleTable, SEN2_MODULE_WORDS, type Sen2Module } from './sen2-modules';

/** The plans of a return as one table. */
export interface JoinedSen2 {
  readonly sheet: Sheet;
  /** Whole sentences: modules that are missing, and what the return never says. */
  readonly warnings: readonly string[];
}

/** What is not known of a plan where a module is missing. */
const WITHOUT: Readonly<Partial<Record<Sen2Module, string>>> = {
  requests: 'the dates of requests and the person ids are not known, and each plan is called by the id of its request',
  assessment: 'the 20-week exceptions are not known',
  namedplan: 'the issue dates are not known',
  activeplans: 'the plans were taken from the Named Plan file, needs and settings are not known, nor is who moved in',
  placementdetail: 'the setting types are not known',
  senneed: 'the needs are not known',
};

const NEVER_SAID =
  'A SEN2 return does not say the team, the writer, who drafted a plan, the phase or year, or whether a plan is new or amended; those fields stay not known.';

class Joiner {
  readonly #byModule = new Map<Sen2Module, ModuleRow[]>();
  readonly #indexes = new Map<string, Map<string, ModuleRow[]>>();

  constructor(tables: readonly ModuleTable[]) {
    for (const { module, rows } of tables) {
      this.#byModule.set(module, [...(this.#byModule.get(module) ?? []), ...rows.filter(({ get }) => hasId(get))]);
    }
  }

  has(module: Sen2Module): boolean {
    return (this.#byModule.get(module)?.length ?? 0) > 0;
  }

  rows(module: Sen2Module): readonly ModuleRow[] {
    return this.#byModule.get(module) ?? [];
  }

  /** Rows of a module that have this id in this column; none for an empty id. */
  find(module: Sen2Module, column: string, id: Cell): readonly ModuleRow[] {
    const key = cellText(id);
    if (key === '') return [];
    const name = `${module} ${column}`;
    let index = this.#indexes.get(name);
    if (!index) {
      index = new Map();
      for (const row of this.rows(module)) {
        const own = cellText(row.get(column));
        const others = index.get(own);
        if (others) others.push(row);
        else index.set(own, [row]);
      }
      this.#indexes.set(name, index);
    }
    return index.get(key) ?? [];
  }

  /** Children of a row: by the parent's own id in the CSV export, by the request's in the data entry workbook. */
  children(module: Sen2Module, parent: Sen2Module, row: ModuleRow | undefined): readonly ModuleRow[] {
    if (row === undefined) return [];
    const byParent = this.find(module, `${parent}tableid`, row.get(`${parent}tableid`));
    return byParent.length > 0 ? byParent : this.find(module, 'requeststableid', row.get('requeststableid'));
  }
}

const hasId = (get: ModuleRow['get']): boolean =>
  ['activeplans', 'namedplan', 'assessment', 'requests', 'person'].some(
    (module) => cellText(get(`${module}tableid`)) !== '',
  );

/** The row of a rank; the first where none is ranked so and rank 1 is asked for. */
function ranked(rows: readonly ModuleRow[], column: string, rank: 1 | 2): ModuleRow | undefined {
  const found = rows.find(({ get }) => cellText(get(column)) === String(rank));
  return found ?? (rank === 1 ? rows.find(({ get }) => cellText(get(column)) === '') : undefined);
}

const saysYes = (cell: Cell): boolean => cell === true || /^(1|true|yes|y)$/i.test(cellText(cell));

function settingOf(placements: readonly ModuleRow[]): Cell {
  const current = placements.filter(({ get }) => cellText(get('leavingdate')) === '');
  const main = ranked(current, 'placementrank', 1) ?? current[0];
  if (!main) return null;
  if (saysYes(main.get('senunitindicator')) || saysYes(main.get('resourcedprovisionindicator')))
    return 'Resourced provision';
  const code = cellText(main.get('sensetting'));
  return code === '' || /^oth$/i.test(code) ? null : code;
}

const HEADINGS = [
  'Date request received',
  'Plan start date',
  '20-week exception',
  'Primary need',
  'Secondary need',
  'Setting type',
  'Plan type',
  'Status',
] as const;
/** Shown as dropped, so that who imports sees that the return had them. */
const PERSON: readonly (readonly [string, string])[] = [
  ['Surname', 'surname'],
  ['Forename', 'forename'],
  ['Date of birth', 'personbirthdate'],
  ['Postcode', 'postcode'],
  ['UPN', 'upn'],
  ['ULN', 'uniquelearnernumber'],
];

interface JoinedPlan {
  readonly at: number;
  readonly person: Cell;
  readonly request: Cell;
  readonly cells: readonly Cell[];
}

function joinPlan(joiner: Joiner, plan: ModuleRow, active: boolean): JoinedPlan {
  const assessment = active
    ? joiner.find('assessment', 'requeststableid', plan.get('requeststableid')).at(-1)
    : joiner.find('assessment', 'assessmenttableid', plan.get('assessmenttableid'))[0];
  const requestId = active
    ? plan.get('requeststableid')
    : (assessment?.get('requeststableid') ?? plan.get('requeststableid'));
  const [request] = joiner.find('requests', 'requeststableid', requestId);
  const [person] = joiner.find('person', 'persontableid', request?.get('persontableid') ?? plan.get('persontableid'));
  const named = active ? namedPlan(joiner, plan, assessment) : plan;
  const needs = active ? joiner.children('senneed', 'activeplans', plan) : [];
  const placements = active ? joiner.children('placementdetail', 'activeplans', plan) : [];
  return {
    at: plan.at,
    person: request?.get('persontableid') ?? plan.get('persontableid'),
    request: requestId,
    cells: [
      request?.get('receiveddate') ?? null,
      named?.get('startdate') ?? null,
      assessment?.get('week20') ?? null,
      ranked(needs, 'sentyperank', 1)?.get('sentype') ?? null,
      ranked(needs, 'sentyperank', 2)?.get('sentype') ?? null,
      settingOf(placements),
      /^(|0|false|no|n)$/i.test(cellText(plan.get('transferla'))) ? null : 'Moved in',
      'Final',
      ...PERSON.map(([, column]) => person?.get(column) ?? null),
    ],
  };
}

/** The plan that is maintained: a ceased one only where there is no other. */
function namedPlan(joiner: Joiner, plan: ModuleRow, assessment: ModuleRow | undefined): ModuleRow | undefined {
  const byAssessment = assessment
    ? joiner.find('namedplan', 'assessmenttableid', assessment.get('assessmenttableid'))
    : [];
  const all =
    byAssessment.length > 0 ? byAssessment : joiner.find('namedplan', 'requeststableid', plan.get('requeststableid'));
  return all.find(({ get }) => cellText(get('ceasedate')) === '') ?? all[0];
}

function missing(joiner: Joiner): string[] {
  return (Object.keys(WITHOUT) as Sen2Module[])
    .filter((module) => !joiner.has(module))
    .map((module) => `The ${SEN2_MODULE_WORDS[module]} file of the SEN2 return is missing: ${WITHOUT[module]}.`);
}

/**
 * Joins the modules of a SEN2 return on the ids of persons and requests into one row for each plan that is maintained.
 * Fails with `sen2-incomplete` where there is neither a file of active plans nor one of named plans.
 */
export function joinSen2(tables: readonly ModuleTable[]): Result<JoinedSen2, RegisterErrorCode> {
  const joiner = new Joiner(tables);
  const active = joiner.has('activeplans');
  const plans = active
    ? joiner.rows('activeplans')
    : joiner.rows('namedplan').filter(({ get }) => cellText(get('ceasedate')) === '');
  if (plans.length === 0 || plans.length > MOST_ROWS)
    return fail('sen2-incomplete', REGISTER_ERRORS['sen2-incomplete']);
  const joined = plans.map((plan) => joinPlan(joiner, plan, active));
  const alone = joined.filter(({ person }) => cellText(person) === '').length;
  const from = SEN2_MODULE_WORDS[active ? 'activeplans' : 'namedplan'];
  const rowNumbers = `Row numbers are those of the ${from} file.`;
  const warnings = [rowNumbers, ...missing(joiner), ...(joiner.has('requests') ? withoutRequest(alone) : []), NEVER_SAID];
  return ok({ sheet: toSheet(joined, joiner.has('person')), warnings });
}

const withoutRequest = (plans: number): string[] =>
  plans === 0
    ? []
    : [
        `${plans.toLocaleString('en-GB')} ${plans === 1 ? 'plan belongs' : 'plans belong'} to no request in these files; check that all files are of one export.`,
      ];

/** The id that is different for every plan stands first, and so is taken for the reference. */
function toSheet(joined: readonly JoinedPlan[], withPersons: boolean): Sheet {
  const persons = new Set(joined.map(({ person }) => cellText(person)));
  const personFirst = persons.size === joined.length && !persons.has('');
  const identity = withPersons ? PERSON.map(([heading]) => heading) : [];
  const ids = personFirst ? ['Person ID', 'Request ID'] : ['Request ID', 'Person ID'];
  const header: SheetRow = { at: 1, cells: [...ids, ...HEADINGS, ...identity] };
  const rows = joined.map(({ at, person, request, cells }, index) => ({
    at: Math.max(at, index + 2),
    cells: [
      ...(personFirst ? [person, request] : [request, person]),
      ...cells.slice(0, HEADINGS.length + identity.length),
    ],
  }));
  return {
    name: 'SEN2 return',
    hidden: false,
    rows: [header, ...rows],
    columns: header.cells.length,
    merged: [],
    from1904: false,
    warnings: [],
  };
}
