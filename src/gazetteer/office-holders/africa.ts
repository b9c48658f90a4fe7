import { both, type TermRow } from "./office.ts";

/** Africa. */
// biome-ignore format: one term a line
export const africa: TermRow[] = [
  ["ZA", both, "Jacob Zuma", "2009-05-09", "2018-02-14", ""],
  ["ZA", both, "Cyril Ramaphosa", "2018-02-15", null, ""],
  ["ZA", "foreign-minister", "Maite Nkoana-Mashabane", "2009-05-11", "2018-02-26", ""],
  ["ZA", "foreign-minister", "Lindiwe Sisulu", "2018-02-27", "2019-05-29", ""],
  ["ZA", "foreign-minister", "Naledi Pandor", "2019-05-30", "2024-06", ""],
  ["ZA", "foreign-minister", "Ronald Lamola", "2024-07", null, ""],
  ["ZA", "defence-minister", "Lindiwe Sisulu", "2009-05-11", "2012-06-12", ""],
  ["ZA", "defence-minister", "Nosiviwe Mapisa-Nqakula", "2012-06-12", "2021-08-05", ""],
  ["ZA", "defence-minister", "Thandi Modise", "2021-08-05", "2024-06", ""],
  ["ZA", "defence-minister", "Angie Motshekga", "2024-07", null, ""],
  ["NG", both, "Muhammadu Buhari", "2015-05-29", "2023-05-29", ""],
  ["NG", both, "Bola Tinubu", "2023-05-29", null, ""],
  ["ET", "head-of-government", "Abiy Ahmed", "2018-04-02", null, ""],
  ["KE", both, "Uhuru Kenyatta", "2013-04-09", "2022-09-13", ""],
  ["KE", both, "William Ruto", "2022-09-13", null, ""],
];
