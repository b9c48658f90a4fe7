import type { ColumnTypes } from "../dialects/store.ts";

/** What was answered to a question once, to the byte. Written once; it hangs on nothing, and nothing takes it away. */
export const snapshot = ({ text }: ColumnTypes): string[] => [
  `create table snapshot (
    desk ${text} not null,
    sha256 ${text} not null,
    asked ${text} not null,
    question ${text} not null,
    as_of ${text},
    made_at ${text} not null,
    body ${text} not null,
    primary key (desk, sha256, asked)
  )`,
];
