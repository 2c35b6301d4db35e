/** Words of a made-up cooling company and its clients. */

/** Names of clients. */
export const clients = [
  "Harbour Cold Store",
  "Mill Lane Bakery",
  "Quayside Fish Hall",
  "Northgate Clinic",
  "Old Tram Cafe",
  "Linden Supermarket",
  "Riverside Dairy",
  "Westfield Flowers",
] as const;

/** Places at a client's. */
export const places = ["Main hall", "Cellar", "Roof", "Loading bay", "Sales floor", "Kitchen"] as const;

/** Kinds of work. */
export const categories = ["Preventive maintenance", "Repair", "Inspection", "Installation", "Cleaning"] as const;

/** Machines: name, model, kind. */
export const machines = [
  ["Rooftop unit", "RT-40", "Air conditioning"],
  ["Walk-in freezer", "WF-12", "Refrigeration"],
  ["Display cooler", "DC-6", "Refrigeration"],
  ["Ice machine", "IM-2", "Refrigeration"],
  ["Air curtain", "AC-9", "Air conditioning"],
  ["Ventilation unit", "VU-30", "Ventilation"],
] as const;

/** Spare parts. */
export const parts = ["Compressor", "Door seal", "Fan motor", "Filter mat", "Thermostat", "Drain pump"] as const;

/** What is to be done, `%` standing for the machine. */
export const tasks = [
  "Replace filter of %",
  "Find leak at %",
  "Yearly service of %",
  "Door of % does not close",
  "% is too warm",
  "Clean condenser of %",
] as const;
