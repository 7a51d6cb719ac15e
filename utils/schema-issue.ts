/** What can be wrong in a file that experts edit. Each code has a sentence in the interface's texts. */
export type IssueCode =
  | 'shape'
  | 'missing'
  | 'missing_one_of'
  | 'empty'
  | 'too_long'
  | 'too_few'
  | 'too_low'
  | 'too_high'
  | 'not_text'
  | 'not_a_list'
  | 'not_an_object'
  | 'not_whole'
  | 'not_true_or_false'
  | 'not_in_list'
  | 'unknown_key'
  | 'control_character'
  | 'not_an_id'
  | 'not_a_uuid'
  | 'not_a_day'
  | 'not_an_instant'
  | 'not_a_month'
  | 'beside_period'
  | 'not_counts'
  | 'newer_version'
  | 'not_a_territory'
  | 'not_a_departement'
  | 'not_a_commune'
  | 'not_a_postal_code'
  | 'not_a_language'
  | 'not_a_web_address'
  | 'not_a_telephone'
  | 'not_an_email'
  | 'duplicate_id'
  | 'unknown_question'
  | 'unknown_option'
  | 'unknown_need'
  | 'unknown_kind'
  | 'unknown_fact'
  | 'asks_for_itself'
  | 'no_effect'
  | 'proposed_too_early'
  | 'single_answer'
  | 'several_answers'
  | 'unknown_programme'
  | 'replaces_itself'
  | 'nowhere'
  | 'ends_before_it_begins'
  | 'too_big'
  | 'empty_file'
  | 'binary_file'
  | 'workbook'
  | 'not_json'
  | 'needed_by_proof'
  | 'too_deep'
  | 'json_syntax'
  | 'csv_quotes'
  | 'no_known_column'
  | 'unknown_column'
  | 'duplicate_column'
  | 'missing_column'
  | 'extra_cell'
  | 'not_yes_no'
  | 'national_and_areas'
  | 'not_name_at_place'
  | 'values_not_apart';

export interface SchemaIssue {
  /** Where, as in `rules[3].when.all[0].in[1]`; empty for the whole file. */
  path: string;
  code: IssueCode;
  /** What is at fault, at most 60 characters, or what the schema expected. */
  value: string;
  /** What would be right: a limit, the possible values. */
  expected?: string;
  /** A name that exists and looks much like the one at fault. */
  nearest?: string;
  /** From 1: the line of a text, or the row of a table as a spreadsheet numbers it. */
  line?: number;
  /** From 1 in a text; in a table the column's header. */
  column?: number | string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: SchemaIssue[] };

/** `['rules', 3, 'when']` → `rules[3].when` */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}
