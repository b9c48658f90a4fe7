/** The days by which claims are held against those of an event: all, until it is kept again. */
export const reach = (): string[] => [
  "alter table event add column reach_from integer not null default -2147483648",
  "alter table event add column reach_to integer not null default 2147483647",
];
