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
  /** Another post behind it is whom it serves, no second post of its holder: "phát ngôn viên" Tổng thống Nga. */
  serves?: true;
  /** Said of several people: "presidents". */
  several?: true;
}

/** "a|b" as the forms of one post. */
export const post = (office: string, forms: string): PostTitle => ({ office, forms: forms.split("|"), rank: false });

export const rank = (office: string, forms: string): PostTitle => ({ office, forms: forms.split("|"), rank: true });

export const address = (office: string, forms: string): PostTitle => ({ ...post(office, forms), honorific: true });

/** A post that is one only with what it is of. */
export const postOf = (office: string, forms: string): PostTitle => ({ ...post(office, forms), of: "required" });

/** The post of somebody who serves the holder of another. */
export const serving = (row: PostTitle): PostTitle => ({ ...row, serves: true });

/** Two rows of one office are one post. */
export function merged(rows: PostTitle[]): PostTitle[] {
  const found = new Map<string, PostTitle>();
  for (const row of rows) {
    const key = [row.office, row.of, row.serves, row.several].join(" ");
    const known = found.get(key);
    found.set(key, known ? { ...known, forms: [...new Set([...known.forms, ...row.forms])] } : row);
  }
  return [...found.values()];
}
