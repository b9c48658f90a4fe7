/** The state that an id is of: bodies of one state count as that state. */
export const stateOf = (id: string | null): string | null => {
  const match = /^(?:country|gov):([A-Z]{2})$|^org:([a-z]{2}):/u.exec(id ?? "");
  return match ? (match[1] ?? match[2]!.toUpperCase()) : null;
};

/** States in which a family name or a given name is that of very many: there one word of a name says nothing. */
export const sharing: ReadonlySet<string> = new Set(["CN", "HK", "KP", "KR", "MM", "SG", "TW", "VN"]);
