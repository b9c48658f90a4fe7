import type { ColumnTypes } from "../dialects/store.ts";

/** Reports on one matter. They follow from the documents and their days, and are made anew from these. */
export const stories = ({ text }: ColumnTypes): string[] => [
  // No reference to a reading: when one goes, it must be known on which day its report stood.
  `create table story_report (
    desk ${text} not null,
    document ${text} not null,
    story ${text} not null,
    day integer not null,
    outlet ${text},
    copy_of ${text},
    primary key (desk, document),
    foreign key (desk, document) references document (desk, id)
  )`,
  "create index story_report_told on story_report (desk, day, document)",
  "create index story_report_story on story_report (desk, story, day, document)",
  // What stands in no story as it was read last.
  `create table pending_story (
    desk ${text} not null,
    document ${text} not null,
    primary key (desk, document),
    foreign key (desk, document) references reading (desk, document) on delete cascade
  )`,
  "insert into pending_story (desk, document) select desk, document from reading",
  // Goes up with every change, so that one process knows that another has changed them.
  `create table story_turn (
    desk ${text} not null,
    turn integer not null,
    primary key (desk)
  )`,
];
