/** ISO 3166-1 alpha-2 of the state in whose service a ship is, by the letters before its name. */
export const shipPrefixes: Readonly<Record<string, string>> = {
  USS: "US",
  USNS: "US",
  USCGC: "US",
  HMS: "GB",
  HMAS: "AU",
  HMCS: "CA",
  HMNZS: "NZ",
  HTMS: "TH",
  INS: "IN",
  JS: "JP",
  KD: "MY",
  KRI: "ID",
  BRP: "PH",
  ROKS: "KR",
  RSS: "SG",
  PNS: "PK",
};

/** States that are an island, as "the island" means one of them. */
export const islandStates: ReadonlySet<string> = new Set(["TW", "LK", "CU", "CY", "MT", "MG", "HT"]);
