/** What a person is called by: a post ("thủ tướng"), a rank ("thượng tướng") or a form of address ("ông"). */
export interface PostTitle {
  /** In small letters: "prime minister", "premier". */
  forms: string[];
  /** Shared by the languages: "prime-minister", "senior-lieutenant-general". */
  office: string;
  /** A rank is borne beside any post and has no "of". */
  rank: boolean;
  /** "ông", "Mr": says that a person follows, and nothing more. */
  honorific?: boolean;
  /** The word is ordinary by itself and is a post only with what it is of: "lãnh đạo" Đài Loan. */
  of?: "required";
}

/** "a|b" as the forms of one post. */
export const post = (office: string, forms: string): PostTitle => ({ office, forms: forms.split("|"), rank: false });

export const rank = (office: string, forms: string): PostTitle => ({ office, forms: forms.split("|"), rank: true });

export const address = (office: string, forms: string): PostTitle => ({ ...post(office, forms), honorific: true });

/** A post that is one only with what it is of. */
export const postOf = (office: string, forms: string): PostTitle => ({ ...post(office, forms), of: "required" });

/** Two rows of one office are one post. */
export function merged(rows: PostTitle[]): PostTitle[] {
  const found = new Map<string, PostTitle>();
  for (const row of rows) {
    const key = `${row.office} ${row.of ?? ""}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, forms: [...new Set([...known.forms, ...row.forms])] } : row);
  }
  return [...found.values()];
}
