import type { ColumnTypes } from "../dialects/store.ts";

/** What a second reader made of a document: it goes with the first reading, whose entities it names. */
export const secondReading = ({ text }: ColumnTypes): string[] => [
  `create table second_reading (
    desk ${text} not null,
    document ${text} not null,
    reader ${text} not null,
    body ${text} not null,
    unquoted integer not null,
    ambiguous integer not null,
    malformed integer not null,
    made_at ${text} not null,
    primary key (desk, document),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
];
