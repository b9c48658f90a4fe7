import type { ColumnTypes } from "../dialects/store.ts";

/** Who is who across reports: what names are joined by, the joins that were made, and what people decided of them. */
export const identity = ({ text }: ColumnTypes): string[] => [
  // No reference to a reading: when one goes, it must be known which names it gave.
  `create table name_seen (
    desk ${text} not null,
    key ${text} not null,
    form ${text} not null,
    entity ${text} not null,
    document ${text} not null,
    period integer,
    name ${text} not null,
    primary key (desk, key, form, entity, document)
  )`,
  "create index name_seen_document on name_seen (desk, document)",
  "create index name_seen_entity on name_seen (desk, entity)",
  `create table same_as (
    desk ${text} not null,
    document ${text} not null,
    short ${text} not null,
    meant ${text} not null,
    basis ${text} not null,
    because ${text} not null,
    primary key (desk, document, short),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  "create index same_as_meant on same_as (desk, meant)",
  "create index same_as_short on same_as (desk, short)",
  `create table decision (
    desk ${text} not null,
    nth integer not null,
    id ${text} not null,
    a ${text} not null,
    b ${text} not null,
    verdict ${text} not null,
    document ${text},
    reason ${text} not null,
    who ${text} not null,
    made_at ${text} not null,
    primary key (desk, nth),
    unique (desk, id),
    foreign key (desk, document) references document (desk, id)
  )`,
  `create table decision_withdrawal (
    desk ${text} not null,
    decision ${text} not null,
    who ${text} not null,
    why ${text} not null,
    made_at ${text} not null,
    primary key (desk, decision),
    foreign key (desk, decision) references decision (desk, id)
  )`,
  // What was collated before knows of no names: it is all collated once more.
  "insert into pending (desk, document) select desk, document from reading where true on conflict do nothing",
];
