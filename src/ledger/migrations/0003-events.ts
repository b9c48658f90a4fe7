import type { ColumnTypes } from "../dialects/store.ts";

/** What collation makes of readings: it goes with a reading, and is made anew from it. */
export const events = ({ text }: ColumnTypes): string[] => [
  `create table happening (
    desk ${text} not null,
    document ${text} not null,
    nth integer not null,
    told_on integer not null,
    body ${text} not null,
    primary key (desk, document, nth),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  `create table happening_key (
    desk ${text} not null,
    key ${text} not null,
    told_on integer not null,
    document ${text} not null,
    nth integer not null,
    primary key (desk, key, told_on, document, nth),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  "create index happening_key_document on happening_key (desk, document)",
  // A document whose happenings stand in the events.
  `create table collated (
    desk ${text} not null,
    document ${text} not null,
    primary key (desk, document),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  `create table event (
    desk ${text} not null,
    id ${text} not null,
    type ${text} not null,
    status ${text} not null,
    when_from ${text},
    when_to ${text},
    first_told integer not null,
    last_told integer not null,
    body ${text} not null,
    primary key (desk, id)
  )`,
  "create index event_told on event (desk, last_told, id)",
  // No reference to a reading: when one goes, it must be known which events it was in.
  `create table event_claim (
    desk ${text} not null,
    event ${text} not null,
    document ${text} not null,
    nth integer not null,
    told_on integer not null,
    primary key (desk, event, told_on, document, nth),
    foreign key (desk, event) references event (desk, id) on delete cascade
  )`,
  "create index event_claim_document on event_claim (desk, document, nth)",
  `create table event_entity (
    desk ${text} not null,
    entity ${text} not null,
    event ${text} not null,
    last_told integer not null,
    primary key (desk, entity, last_told, event),
    foreign key (desk, event) references event (desk, id) on delete cascade
  )`,
  "create index event_entity_event on event_entity (desk, event)",
];
