import { sql } from "kysely";
import type { TokenQuery } from "../tokens.ts";
import type { WordIndex } from "./store.ts";

/**
 * FTS5. Its tokeniser "ascii" parts words where an ASCII character is neither letter nor figure and changes capitals of
 * ASCII alone: our tokens, in small letters with single spaces between, come through it as they are. It keeps no text, and
 * knows a document by a number: a column of our own, which nothing but us changes.
 */
export const sqliteIndex: WordIndex = {
  tables: ({ text }) => [
    `create table word_index (
      number integer not null primary key,
      desk ${text} not null,
      document ${text} not null,
      day ${text} not null,
      unique (desk, document),
      foreign key (desk, document) references reading (desk, document) on delete cascade
    )`,
    "create index word_index_day on word_index (desk, day desc, document)",
    `create virtual table word_token using fts5(
      tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
    )`,
    `create trigger word_index_gone after delete on word_index
      begin delete from word_token where rowid = old.number; end`,
  ],
  async put(writing, indexed, tokens) {
    const { number } = await writing
      .insertInto("word_index")
      .values(indexed)
      .returning(sql<number>`number`.as("number"))
      .executeTakeFirstOrThrow();
    await sql`insert into word_token (rowid, tokens) values (${number}, ${tokens.join(" ")})`.execute(writing);
  },
  // The plus keeps the desk from being looked up first: that would go through all of its documents.
  has: (desk, tokens) =>
    sql`(+word_index.desk = ${desk}
      and word_index.number in (select rowid from word_token where word_token match ${matching(tokens)}))`,
};

/** In FTS5's own language, in which a "not" stands between what is sought and what is left out. */
function matching(query: TokenQuery): string {
  switch (query.is) {
    case "token":
      return `"${query.token}"`;
    case "or":
      return `(${query.of.map(matching).join(" OR ")})`;
    case "not":
      return `("${query.all}" NOT ${matching(query.of)})`;
    case "and":
      return both(query.of);
  }
}

function both(queries: TokenQuery[]): string {
  const out = queries.flatMap((each) => (each.is === "not" ? [matching(each.of)] : []));
  const sought = queries.filter((each) => each.is !== "not").map(matching);
  if (out.length === 0 || sought.length === 0) return `(${queries.map(matching).join(" AND ")})`;
  return `((${sought.join(" AND ")}) NOT (${out.join(" OR ")}))`;
}
