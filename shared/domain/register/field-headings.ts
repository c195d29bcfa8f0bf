import { foldHeading } from './fold-value';
import type { RegisterField } from './register-fields';

export interface FieldGuess {
  readonly field: RegisterField;
  /** Higher is surer, from 1 to 3: `Plan reference` is surer than `ID`. */
  readonly sure: number;
}

const rule = (field: RegisterField, sure: number, pattern: RegExp) => ({ field, sure, pattern });
const PLAN = '(?:plan|ehcp?|ehc plan|ehcp plan|final plan|final ehcp?|final ehc plan)';
const WRITER =
  '(?:writer|plan writer|ehcp? writer|author|plan author|case ?worker|case officer|case manager|sen officer|send officer|ehcp? officer|ehc officer|officer|(?:plan|ehc|ehcp|sen|send)? ?co ?ordinator|key ?worker|allocated (?:worker|officer|to)|written by)';

const advice = (field: RegisterField, who: string) =>
  rule(
    field,
    2,
    new RegExp(
      `^(?:date (?:of )?)?(?:advice )?(?:from )?(?:${who}) ?(?:advice|report|advice report)? ?(?:received|recd|in|returned)? ?(?:date|on|yn|y n)?$`,
    ),
  );

/**
 * Headings of case systems and of the SEN2 return, folded by `foldHeading`. The first that fits decides, so the more
 * particular stand before the more general.
 */
const RULES = [
  rule('secondaryNeed', 3, /\b(secondary|second|sec)\b.*\b(need|needs|sen|type|difficulty)\b/),
  rule('secondaryNeed', 3, /^(sen ?need|sen ?type|need|need type|sen type of need)( code)?( rank)? ?2$|^need rank 2$/),
  rule('need', 3, /\b(primary|main|first|principal)\b.*\b(need|needs|sen|difficulty)\b/),
  rule('need', 3, /^(sen ?need|sen ?type|need|need type|sen type of need)( code)?( rank)? ?1$|^need rank 1$/),
  rule(
    'need',
    2,
    /^((sen|send|pupil|type of|area of|category of|primary) )*(sen ?type|sen ?need|needs?|need type|need code|need category|category of need|area of need|type of need)( code| description| type)?$/,
  ),
  rule('exception', 3, /\b(exceptions?|exempt|exempted|exemption)\b|^week ?20$/),
  rule(
    'adviceEp',
    3,
    /\b(ep|eps|educational psychology|educational psychologist|ed psych|psychologist)\b.*\b(advice|report|received)\b/,
  ),
  rule('adviceHealth', 3, /\b(health|medical|nhs health|paediatric\w*)\b.*\b(advice|report|received)\b/),
  rule('adviceCare', 3, /\b(social care|care|social work\w*)\b.*\b(advice|report|received)\b/),
  rule('adviceEducation', 3, /\b(education|educational|school|setting)\b.*\b(advice|report)\b/),
  advice('adviceEp', 'advice ep|advice educational psychologist'),
  advice('adviceHealth', 'advice health'),
  advice('adviceCare', 'advice social care|advice care'),
  advice('adviceEducation', 'advice education'),
  rule(
    'draftedOn',
    3,
    /\b(draft|drafted|proposed)\b.*\b(date|issued|on|sent)\b|\bdate\b.*\b(draft|drafted|proposed)\b|\bdates draft$/,
  ),
  rule(
    'requestedOn',
    3,
    /\b(date|dates)\b.*\b(request|requested|referral|referred)\b|\b(request|requested|referral|referred)\b.*\b(date|on|received|recd)\b|^(date )?(request|requested|requested on|received date|date received)$/,
  ),
  rule(
    'draftedBy',
    3,
    /^(draft|plan|ehcp?)? ?(drafted|written) by( in house agency)?$|\bdraft(ing)? (source|route|method)\b|\bin house\b.*\bagency\b/,
  ),
  rule(
    'writer',
    3,
    new RegExp(
      `^(?:sen |send |the )?${WRITER}(?: ?(?:code|id|initials|ref|reference|name|no|number|staff code|staff id))?$`,
    ),
  ),
  rule('writer', 2, /^(staff|worker|user|officer) ?(code|id|ref|reference|initials)$/),
  rule(
    'issuedOn',
    3,
    new RegExp(
      `^(?:date )?${PLAN} ?(?:was )?(?:issued?|finalised|completed|made|start|signed|signed off)? ?(?:on|date)$`,
    ),
  ),
  rule(
    'issuedOn',
    3,
    new RegExp(
      `^date (?:of |the )?(?:issue of )?(?:${PLAN} ?)?(?:was )?(?:issued?|finalised|completed|final|signed off)?$`,
    ),
  ),
  rule(
    'issuedOn',
    2,
    /^(dates? )?(final|named plan|plan)? ?(issued?|finalised|finalisation|completion|completed|start) ?(on|date)?$|^startdate$|^date final$|^(date )?final (plan )?date$|\bdates (final|issued?)$/,
  ),
  rule(
    'issuedOn',
    2,
    /\b(date)\b.*\b(plan|ehcp?)\b.*\b(issued?|finalised|final)\b|\b(final|finalised|issued?)\b.*\b(plan|ehcp?)\b.*\b(date|on|issued)\b/,
  ),
  rule(
    'type',
    3,
    new RegExp(
      `^(?:type of ${PLAN}|${PLAN} (?:type|kind|category)|new or amended|new amended|new or amendment|(?:plan )?(?:issue|amendment) type|reason for (?:the )?plan)$`,
    ),
  ),
  rule('type', 1, /^(type|kind)$/),
  rule(
    'lookedAfter',
    3,
    /\blooked after\b|^(is )?(a )?(cla|lac|cic|clac?)( status| flag| y n| yn| indicator)?$|^(child )?in care$/,
  ),
  rule('childInNeed', 3, /\b(child|children) in need\b|^(is )?(a )?cin( status| plan| flag| y n| yn| indicator)?$/),
  rule(
    'year',
    3,
    /^(actual |current |pupil )?(ncy|nc ?year|national curriculum( year)?|n c year|year ?group|school year|curriculum year|nc)( group| year| actual)?$/,
  ),
  rule('year', 1, /^year$|^yr( group)?$/),
  rule('phase', 3, /^(school |education |educational |current )?phase( of education| type| group)?$|^key ?stage$/),
  rule(
    'setting',
    3,
    /^((current|sen|named|education|educational|type of) )*(school|setting|placement|provision|establishment|provider|sen ?setting|institution)( establishment)? ?types?$|^type of (school|setting|placement|provision|establishment)$|^sen ?setting( establishment type)?$/,
  ),
  rule('setting', 1, /^(setting|placement|provision)( category)?$/),
  rule(
    'team',
    3,
    /^(sen |send |ehc |casework |case |area |locality |responsible |sen casework )*(team|locality|area team|team or area|team area|area|district|quadrant|hub|patch|cluster)( name| code)?$/,
  ),
  rule('status', 3, /^(plan |ehcp? |document |current |case |ehc plan )?(status|stage)( of plan)?$/),
  rule(
    'ref',
    3,
    new RegExp(
      `^(?:${PLAN}|our|local|audit) ?(?:ref|refs|reference|id|no|number|ref no|reference number|reference no|pseudonym)$`,
    ),
  ),
  rule('ref', 3, /^(reference|ref|refs|ref no|ref number|reference number|reference no|pseudonym|local pseudonym)$/),
  rule(
    'ref',
    2,
    /^(case|case file|casefile|cases?|ehc|record|system|mosaic|liquidlogic|lcs|ehm|synergy|capita|capita one|one|tribal|impulse|servelec|e?cms) ?(system )?(ref|reference|id|identifier|no|number|key|ref no|reference number)$/,
  ),
  rule(
    'ref',
    1,
    /^(person|pupil|child|childs|student|stud|client|cyp|learner|young person|persontable|person table|person record|requests?|requests record|request) ?(ref|reference|id|identifier|no|number|key|system id|table id)$/,
  ),
  rule('ref', 1, /^(id|identifier|key|unique (id|identifier|ref|reference)|uid|number)$/),
] as const;

/** The field that a heading speaks of; null where it speaks of none. Ask `identifierByHeading` first. */
export function fieldByHeading(heading: string): FieldGuess | null {
  const words = foldHeading(heading);
  if (words === '') return null;
  const found = RULES.find(({ pattern }) => pattern.test(words));
  return found ? { field: found.field, sure: found.sure } : null;
}
