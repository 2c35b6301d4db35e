/** Words of a made-up company that has others keep its stores running. */

/** Jobs: title, kind of work. */
export const jobs = [
  ["Replace switch", "Network"],
  ["Install access point", "Network"],
  ["Survey of the back office", "Network"],
  ["Replace receipt printer", "Point of sale"],
  ["Swap card terminal", "Point of sale"],
  ["Mount display", "Signage"],
  ["Repair cold display", "Refrigeration"],
  ["Replace door sensor", "Security"],
] as const;

/** Client companies. */
export const clients = ["Northwind Grocers", "Lindqvane Books", "Harbour Hardware", "Mill Lane Shoes"] as const;

/** Sites: town, state, postal code. */
export const towns = [
  ["Duluth", "MN", "55802"],
  ["Eau Claire", "WI", "54701"],
  ["Ames", "IA", "50010"],
  ["Fargo", "ND", "58102"],
] as const;

/** Tasks on a checklist: label, type, group. */
export const tasks = [
  ["Set the arrival time", 1, "prep"],
  ["Check in", 3, "onsite"],
  ["Photo of the work", 6, "onsite"],
  ["Check out", 4, "onsite"],
  ["Closing notes", 2, "post"],
] as const;
