import type { Field, Operation } from "./model.ts";
import { printInterface } from "./print-interface.ts";

/** The query parameters that most lists of an API have in common. */
export const LIST_QUERY = "ListQuery";

/** Fewer lists than this keep their parameters to themselves. */
const FEWEST_LISTS = 3;

/**
 * The query interfaces of an API. Parameters that many lists take, alike in type and words, are told once: an API can have more than a hundred lists, and a
 * compiler reads them all.
 */
export function printQueries(operations: readonly Operation[], title: string): string[] {
  const queries = operations.flatMap(({ query, record }) => (query ? [{ ...query, record }] : []));
  const lists = queries.filter(({ record }) => record.page !== undefined);
  const common = commonFields(lists.map(({ fields }) => fields));
  const shared = new Set(common.map(textOf));
  const hasCommon = (fields: readonly Field[]): boolean =>
    shared.size > 0 && fields.filter((field) => shared.has(textOf(field))).length === shared.size;
  const printed = queries.map(({ name, fields, record }) => {
    const words = `Query of \`${record.id}\`.`;
    if (!hasCommon(fields)) return printInterface(name, words, fields);
    const own = fields.filter((field) => !shared.has(textOf(field)));
    return printInterface(name, words, own, LIST_QUERY);
  });
  return common.length === 0
    ? printed
    : [printInterface(LIST_QUERY, `What lists of ${title} take, save those that differ.`, common), ...printed];
}

/** Of the fields that most lists have, those whose telling once saves the most. */
function commonFields(lists: readonly (readonly Field[])[]): readonly Field[] {
  const found = new Map<string, { readonly field: Field; times: number }>();
  for (const field of lists.flat()) {
    const one = found.get(textOf(field)) ?? { field, times: 0 };
    one.times += 1;
    found.set(textOf(field), one);
  }
  const ranked = [...found.values()].sort((a, b) => b.times - a.times).map(({ field }) => field);
  let sharing = lists;
  let best: { readonly fields: readonly Field[]; readonly saved: number } = { fields: [], saved: 0 };
  for (const [index, next] of ranked.entries()) {
    sharing = sharing.filter((fields) => fields.some((field) => textOf(field) === textOf(next)));
    if (sharing.length < FEWEST_LISTS) break;
    const saved = (sharing.length - 1) * (index + 1);
    if (index > 0 && saved > best.saved) best = { fields: ranked.slice(0, index + 1), saved };
  }
  return best.fields;
}

const textOf = ({ name, type, required, doc }: Field): string => JSON.stringify([name, type, required, doc]);
