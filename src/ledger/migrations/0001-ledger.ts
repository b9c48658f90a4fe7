import type { ColumnTypes } from "../dialects/store.ts";

/** The first tables. Once published a migration is not changed: the next one changes its tables. */
export const ledger = ({ text, bytes }: ColumnTypes): string[] => [
  `create table original (
    desk ${text} not null,
    sha256 ${text} not null,
    media_type ${text} not null,
    bytes ${bytes} not null,
    primary key (desk, sha256)
  )`,
  `create table document (
    desk ${text} not null,
    id ${text} not null,
    uri ${text} not null,
    title ${text},
    language ${text},
    outlet ${text},
    published ${text},
    text ${text} not null,
    original ${text} not null,
    added_at ${text} not null,
    primary key (desk, id),
    foreign key (desk, original) references original (desk, sha256)
  )`,
  `create table reading (
    desk ${text} not null,
    document ${text} not null,
    reader ${text} not null,
    published_from ${text},
    published_to ${text},
    body ${text} not null,
    made_at ${text} not null,
    primary key (desk, document),
    foreign key (desk, document) references document (desk, id)
  )`,
  "create index reading_published on reading (desk, published_from, document)",
  `create table claim (
    desk ${text} not null,
    document ${text} not null,
    nth integer not null,
    id ${text} not null,
    type ${text} not null,
    status ${text} not null,
    negated integer not null,
    start_at integer not null,
    end_at integer not null,
    time_edtf ${text},
    when_from ${text},
    when_to ${text},
    said_by integer not null,
    in_headline integer not null,
    primary key (desk, document, nth),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  "create index claim_when on claim (desk, when_from, when_to)",
  `create table mention (
    desk ${text} not null,
    document ${text} not null,
    nth integer not null,
    entity ${text} not null,
    type ${text} not null,
    start_at integer not null,
    end_at integer not null,
    primary key (desk, document, nth),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  "create index mention_entity on mention (desk, entity)",
  `create table words (
    desk ${text} not null,
    document ${text} not null,
    folded ${text} not null,
    written ${text} not null,
    primary key (desk, document),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  `create table judgement (
    desk ${text} not null,
    document ${text} not null,
    nth integer not null,
    id ${text} not null,
    start_at integer not null,
    end_at integer not null,
    quote ${text} not null,
    property ${text} not null,
    verdict ${text} not null,
    value ${text} not null,
    reason ${text} not null,
    who ${text} not null,
    made_at ${text} not null,
    primary key (desk, document, nth),
    unique (desk, id),
    foreign key (desk, document) references document (desk, id)
  )`,
  `create table withdrawal (
    desk ${text} not null,
    judgement ${text} not null,
    who ${text} not null,
    why ${text} not null,
    made_at ${text} not null,
    primary key (desk, judgement),
    foreign key (desk, judgement) references judgement (desk, id)
  )`,
  `create table failure (
    desk ${text} not null,
    uri ${text} not null,
    reason ${text} not null,
    failed_at ${text} not null,
    mended_at ${text},
    primary key (desk, uri, reason)
  )`,
];
