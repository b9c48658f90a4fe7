import type { ColumnTypes } from "../dialects/store.ts";

/**
 * Whom and what a document names, one row each and by which name, in place of a row for every mention; and who published
 * it. What was collated is made anew: events are now found by the states that take part in them, too, and what is not yet
 * among them is a table of its own, so that asking for it looks at nothing else.
 */
export const named = ({ text, json }: ColumnTypes): string[] => [
  "drop table mention",
  `create table named (
    desk ${text} not null,
    document ${text} not null,
    entity ${text} not null,
    type ${text} not null,
    name ${text} not null,
    country ${text},
    primary key (desk, document, entity),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  "create index named_entity on named (desk, entity, document)",
  "create index named_name on named (desk, name)",
  `insert into named (desk, document, entity, type, name, country)
    select reading.desk, reading.document,
      ${json.text("each.value", "id")}, ${json.text("each.value", "type")},
      ${json.text("each.value", "name")}, ${json.text("each.value", "country")}
    from reading, ${json.rows("reading.body", "entities")}`,
  `alter table reading add column publisher ${text}`,
  `update reading set publisher = ${json.text(json.parsed("body"), "document", "outlet")}`,
  "create index reading_publisher on reading (desk, publisher, published_from)",
  "create index reading_edition on reading (desk, published_from, published_to, publisher)",
  ...["event_entity", "event_claim", "event", "happening_key", "happening"].map((table) => `delete from ${table}`),
  "drop table collated",
  `create table pending (
    desk ${text} not null,
    document ${text} not null,
    primary key (desk, document),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  "insert into pending (desk, document) select desk, document from reading",
];
