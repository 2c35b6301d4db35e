/** Words of a made-up food plant and its warehouse: no real person, company or address. */

/** Lists that no operation of Click Maint serves. Ids and names are made up. */
export const vocabularies = {
  statuses: [
    { id: 1, name: "Open" },
    { id: 2, name: "In progress" },
    { id: 3, name: "On hold" },
    { id: 4, name: "Completed" },
  ],
  categories: named([
    "Electrical",
    "Mechanical",
    "Hydraulic",
    "Pneumatic",
    "Safety",
    "Building",
    "Cleaning",
    "Inspection",
  ]),
  account_codes: named(["Maintenance", "Projects", "Utilities"]),
  asset_types: named([
    "Pump",
    "Motor",
    "Conveyor",
    "Compressor",
    "Packaging",
    "Vehicle",
    "Ventilation",
    "Refrigeration",
  ]),
  part_types: named(["Belts", "Bearings", "Filters", "Seals", "Electrical", "Lubricants", "Fasteners", "Sensors"]),
  storerooms: named(["Main store", "Tool crib", "Yard container"]),
  measurement_units: [
    { id: 1, name: "Piece", short_name: "pc" },
    { id: 2, name: "Metre", short_name: "m" },
    { id: 3, name: "Litre", short_name: "l" },
    { id: 4, name: "Kilogram", short_name: "kg" },
  ],
} as const;

function named(words: readonly string[]): readonly { readonly id: number; readonly name: string }[] {
  return words.map((name, index) => ({ id: index + 1, name }));
}

/** Locations of the plant: name, and place of the one it lies in. */
export const places: readonly (readonly [string, number | null])[] = [
  ["Northside plant", null],
  ["Building A", 0],
  ["Boiler house", 0],
  ["Filling hall", 1],
  ["Packing hall", 1],
  ["Cold store", 1],
  ["Workshop", 0],
  ["Line 1", 3],
  ["Line 2", 3],
  ["Carton store", 4],
  ["Compressor room", 2],
  ["Water treatment", 2],
];

/** Kinds of assets: name, letters of its code, place in the list of types, models. */
export const machines: readonly (readonly [string, string, number, readonly string[]])[] = [
  ["Centrifugal pump", "PMP", 0, ["CP-40", "CP-65", "CP-80"]],
  ["Dosing pump", "DOS", 0, ["DP-6", "DP-12"]],
  ["Drive motor", "MOT", 1, ["M-075", "M-110", "M-220"]],
  ["Belt conveyor", "CNV", 2, ["BC-600", "BC-900"]],
  ["Roller conveyor", "RCV", 2, ["RC-450"]],
  ["Screw compressor", "CMP", 3, ["SC-22", "SC-37"]],
  ["Palletiser", "PAL", 4, ["PX-40"]],
  ["Shrink wrapper", "WRP", 4, ["SW-2", "SW-4"]],
  ["Labeller", "LBL", 4, ["LR-120"]],
  ["Fork lift", "FLT", 5, ["FL-16", "FL-25"]],
  ["Air handler", "AHU", 6, ["AH-3000", "AH-5000"]],
  ["Exhaust fan", "FAN", 6, ["EF-315"]],
  ["Chiller", "CHL", 7, ["CH-90", "CH-150"]],
  ["Cold room evaporator", "EVP", 7, ["EV-12"]],
];

/** Kinds of parts: name, letters of its number, place in the lists of types and units, lowest and highest cost. */
export const spares: readonly (readonly [string, string, number, number, number, number])[] = [
  ["Timing belt", "BLT", 0, 0, 18, 140],
  ["V-belt", "VBL", 0, 0, 6, 45],
  ["Ball bearing", "BRG", 1, 0, 4, 120],
  ["Roller bearing", "RBR", 1, 0, 20, 260],
  ["Air filter", "AFL", 2, 0, 8, 60],
  ["Oil filter", "OFL", 2, 0, 7, 38],
  ["Shaft seal", "SEL", 3, 0, 9, 95],
  ["O-ring kit", "ORK", 3, 0, 5, 30],
  ["Contactor", "CON", 4, 0, 22, 180],
  ["Fuse", "FUS", 4, 0, 1, 9],
  ["Control cable", "CBL", 4, 1, 2, 12],
  ["Gear oil", "OIL", 5, 2, 6, 25],
  ["Bearing grease", "GRS", 5, 3, 7, 28],
  ["Hex bolt", "BOL", 6, 0, 1, 4],
  ["Proximity sensor", "SNS", 7, 0, 28, 150],
  ["Temperature probe", "TMP", 7, 0, 24, 110],
];

/** Sizes that tell one part of a kind from another. */
export const sizes = ["XS", "S", "M", "L", "XL"] as const;

/** What is wrong, as work orders and requests say it; `%` is the asset. */
export const troubles = [
  "Replace worn belt on %",
  "% makes a grinding noise",
  "Oil leak at %",
  "% does not start",
  "Check vibration of %",
  "Lubricate bearings of %",
  "Replace filter of %",
  "% trips its breaker",
  "Adjust guard of %",
  "Calibrate sensors of %",
  "% runs hot",
  "Clean and inspect %",
  "Low pressure at %",
  "Safety check of %",
] as const;

export const jobs = ["Electrician", "Mechanic", "Technician", "Planner", "Supervisor", "Storekeeper"] as const;
export const trades = [
  "Drives",
  "Refrigeration",
  "Electric",
  "Hydraulics",
  "Cranes",
  "Cleaning",
  "Fire Safety",
  "Calibration",
] as const;
export const procedureNames = [
  "Belt and bearing check",
  "Compressor service",
  "Lockout before work",
  "Chiller start-up",
  "Monthly safety walk",
  "Fork lift inspection",
  "Filter change",
  "Annual motor test",
] as const;
