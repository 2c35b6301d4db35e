/** Types of structured list filters. */

/** A value to compare with. Dates travel as ISO 8601 in UTC; arrays repeat their key. */
export type FilterValue = string | number | boolean | Date | null | readonly (string | number | boolean | Date)[];

/**
 * Conditions by `field_matcher`: `{ name_cont: "pump" }`. Known fields and matchers are offered by the editor; any other pair is let through.
 */
export type FieldFilter<Field extends string, Matcher extends string> = {
  readonly [Key in `${Field}_${Matcher}`]?: FilterValue | undefined;
} & { readonly [other: string]: FilterValue | undefined };
