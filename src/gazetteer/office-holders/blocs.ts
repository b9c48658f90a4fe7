import type { TermRow } from "./office.ts";

/** Blocs and their bodies. */
// biome-ignore format: one term a line
export const blocs: TermRow[] = [
  ["bloc:EU", "president-of-commission", "José Manuel Barroso", "2004-11-22", "2014-10-31", ""],
  ["bloc:EU", "president-of-commission", "Jean-Claude Juncker", "2014-11-01", "2019-11-30", ""],
  ["bloc:EU", "president-of-commission", "Ursula von der Leyen", "2019-12-01", null, ""],
  ["bloc:EU", "president-of-council", "Herman Van Rompuy", "2009-12-01", "2014-11-30", ""],
  ["bloc:EU", "president-of-council", "Donald Tusk", "2014-12-01", "2019-11-30", ""],
  ["bloc:EU", "president-of-council", "Charles Michel", "2019-12-01", "2024-11-30", ""],
  ["bloc:EU", "president-of-council", "António Costa", "2024-12-01", null, ""],
  ["bloc:EU", "high-representative", "Catherine Ashton", "2009-12-01", "2014-10-31", ""],
  ["bloc:EU", "high-representative", "Federica Mogherini", "2014-11-01", "2019-11-30", ""],
  ["bloc:EU", "high-representative", "Josep Borrell", "2019-12-01", "2024-11-30", ""],
  ["bloc:EU", "high-representative", "Kaja Kallas", "2024-12-01", null, ""],
  ["bloc:NATO", "secretary-general", "Anders Fogh Rasmussen", "2009-08-01", "2014-09-30", ""],
  ["bloc:NATO", "secretary-general", "Jens Stoltenberg", "2014-10-01", "2024-10-01", ""],
  ["bloc:NATO", "secretary-general", "Mark Rutte", "2024-10-01", null, ""],
  ["bloc:UN", "secretary-general", "Ban Ki-moon", "2007-01-01", "2016-12-31", ""],
  ["bloc:UN", "secretary-general", "António Guterres", "2017-01-01", null, ""],
  ["bloc:ASEAN", "secretary-general", "Surin Pitsuwan", "2008-01-01", "2012-12-31", ""],
  ["bloc:ASEAN", "secretary-general", "Lê Lương Minh", "2013-01-01", "2017-12-31", ""],
  ["bloc:ASEAN", "secretary-general", "Lim Jock Hoi", "2018-01-01", "2022-12-31", ""],
  ["bloc:ASEAN", "secretary-general", "Kao Kim Hourn", "2023-01-01", null, ""],
];
