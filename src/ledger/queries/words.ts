import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from "kysely";
import type { Query } from "../../search/query.ts";
import { type TypedFault, understood } from "../../search/typed.ts";
import { inRow } from "../../search/words.ts";
import { LedgerError } from "../ledger-error.ts";
import type { Ledger } from "../open.ts";
import type { Tables } from "../tables.ts";
import { tokensFor, unsure } from "../tokens.ts";

/** What somebody typed; null where there is no word in it. Throws a `LedgerError` if it cannot be looked for. */
export function queryIn(typed: string): Query | null {
  const { query, fault } = understood(typed);
  if (fault === null) return query;
  throw new LedgerError(`"${typed}" cannot be looked for because it ${troubles[fault]}.`);
}

const troubles: Record<TypedFault, string> = {
  onlyNot: "only says what to leave out; say what to look for, too",
  tooLong: "has more than a hundred words; leave some out",
};

/** Whether a row of `word_index` is a desk's and its document meets a query: by the index, and where that is not sure, by its words. */
export function hasWords({ desk, index }: Ledger, query: Query): Expression<SqlBool> {
  const at = expressionBuilder<Tables, "word_index">();
  const found = index.has(desk, tokensFor(desk, query));
  const rest = unsure(query);
  if (rest === null) return found;
  const words = at
    .selectFrom("words")
    .select("words.document")
    .whereRef("words.desk", "=", "word_index.desk")
    .whereRef("words.document", "=", "word_index.document")
    .where((each) => meets(each, rest));
  return at.and([found, at.exists(words)]);
}

/** The same as `isMet`, of a row of `words`. */
function meets(at: ExpressionBuilder<Tables, "words">, query: Query): Expression<SqlBool> {
  switch (query.is) {
    // No word has a character that means something in a pattern.
    case "row":
      return at(`words.${query.form}`, "like", `%${inRow(query.words)}%`);
    case "not":
      return at.not(meets(at, query.of));
    default:
      return at[query.is](query.of.map((each) => meets(at, each)));
  }
}
