/** What a format finds in its input, as written there: not normalised, not checked. null: not said. */
export interface Parts {
  uri: string | null;
  title: string | null;
  language: string | null;
  outlet: string | null;
  published: string | null;
  text: string;
}

export const NOTHING: Parts = { uri: null, title: null, language: null, outlet: null, published: null, text: "" };
