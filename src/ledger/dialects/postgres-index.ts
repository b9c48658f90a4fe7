import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { TokenQuery } from "../tokens.ts";
import type { WordIndex } from "./store.ts";

/**
 * GIN over lists of tokens: no parser and no dictionary looks at them, and unlike a `tsvector`, which ends at a megabyte,
 * a list has room for every word of the longest document.
 */
export const postgresIndex: WordIndex = {
  tables: ({ text }) => [
    `create table word_index (
      desk ${text} not null,
      document ${text} not null,
      day ${text} not null,
      tokens text[] collate "C" not null,
      primary key (desk, document),
      foreign key (desk, document) references reading (desk, document) on delete cascade
    )`,
    "create index word_index_day on word_index (desk, day desc, document)",
    "create index word_index_tokens on word_index using gin (tokens)",
  ],
  async put(writing, { desk, document, day }, tokens) {
    await sql`insert into word_index (desk, document, day, tokens)
      values (${desk}, ${document}, ${day}, ${tokens}::text[])`.execute(writing);
  },
  has: (desk, tokens) => sql`(word_index.desk = ${desk} and ${having(tokens)})`,
};

function having(query: TokenQuery): RawBuilder<SqlBool> {
  switch (query.is) {
    case "token":
      return sql`word_index.tokens @> array[${query.token}]`;
    case "not":
      return sql`not (${having(query.of)})`;
    case "or":
      return sql`(${sql.join(query.of.map(having), sql` or `)})`;
    case "and": {
      // Tokens that must all be there are asked for at once: the index then looks at what they have in common.
      const tokens = query.of.flatMap((each) => (each.is === "token" ? [each.token] : []));
      const others = query.of.filter((each) => each.is !== "token").map(having);
      const all = tokens.length > 0 ? [sql`word_index.tokens @> ${tokens}::text[]`, ...others] : others;
      return sql`(${sql.join(all, sql` and `)})`;
    }
  }
}
