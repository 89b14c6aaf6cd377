-- Where offers come from: feeds, what each run of them found, and who may publish for whom.

-- An offer that left its source, or that nobody confirms any more, is withdrawn and never deleted. Of two records
-- of the same offer one is shown; the other is merged into it and names it.
alter table opportunity drop constraint opportunity_status_check;
alter table opportunity add constraint opportunity_status_check
  check (status in ('draft', 'published', 'cancelled', 'archived', 'withdrawn', 'merged'));
alter table opportunity add column shown_as text references opportunity on delete set null deferrable;
alter table opportunity add constraint opportunity_merged_check check (status = 'merged' or shown_as is null);
create index opportunity_by_shown on opportunity (shown_as) where shown_as is not null;
alter table opportunity add column withdrawn_at timestamptz;
alter table opportunity add column withdrawn_by text;
alter table opportunity add column withdrawn_because text
  check (withdrawn_because in ('left-source', 'unconfirmed', 'right-ended', 'organisation'));
alter table opportunity add constraint opportunity_withdrawn_check check (
  (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null)
  and (withdrawn_at is null or status = 'withdrawn'));

-- Who may publish an organisation's offers besides itself. Ended, never deleted.
create table publishing_right (
  id bigint generated always as identity primary key,
  organisation_id text not null references organisation on delete cascade,
  publisher_id text not null references organisation on delete cascade,
  granted_at timestamptz not null,
  granted_by text not null,
  ended_at timestamptz,
  ended_by text,
  check ((ended_at is null) = (ended_by is null)),
  check (organisation_id <> publisher_id)
);
create unique index publishing_right_in_force on publishing_right (organisation_id, publisher_id)
  where ended_at is null;

create table feed (
  id text primary key check (id ~ '^[0-9a-z]{10}$'),
  publisher_id text not null references organisation on delete cascade,
  -- null: files are handed in, nothing is fetched.
  address text,
  -- With a record's own id it makes the offer's id, so it never changes.
  source text not null unique,
  every_hours integer not null check (every_hours between 1 and 720),
  state text not null check (state in ('active', 'paused', 'ended')),
  state_changed_at timestamptz not null,
  state_changed_by text not null,
  -- Kept only while the last document had no faults, so that a faulty one is read again once its cause is mended.
  etag text,
  last_modified text,
  -- Failures in a row; each doubles the wait.
  failures integer not null default 0 check (failures >= 0),
  next_poll_at timestamptz,
  -- A poll is under way until then; a process that is killed leaves it to pass.
  polling_until timestamptz,
  created_at timestamptz not null,
  created_by text not null
);
create index feed_by_publisher on feed (publisher_id);
create unique index feed_address_in_use on feed (publisher_id, address) where state <> 'ended';
create index feed_by_next_poll on feed (next_poll_at) where state = 'active' and address is not null;

-- One document read as a whole: one run is one transaction.
create table feed_run (
  id bigint generated always as identity primary key,
  -- null for a file imported once at the command line.
  feed_id text references feed on delete set null,
  source text not null,
  cause text not null check (cause in ('poll', 'upload', 'import')),
  -- File name, or host and path of the address.
  document text not null,
  format text,
  document_hash text,
  outcome text not null check (outcome in ('saved', 'held', 'released', 'discarded', 'refused', 'unreachable')),
  -- Code of the refusal or of what was wrong on the way.
  reason text,
  reason_values jsonb not null default '{}',
  -- Of a held run: what it would do.
  new_offers integer not null default 0,
  changed_offers integer not null default 0,
  unchanged_offers integer not null default 0,
  withdrawn_offers integer not null default 0,
  faulty_offers integer not null default 0,
  started_at timestamptz not null,
  -- When the source last said the same again: what this run saw was there until then.
  confirmed_at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  -- Packed with gzip; waits for a person, who releases or discards it.
  held_document bytea,
  held_type text,
  decided_at timestamptz,
  decided_by text,
  check ((outcome in ('released', 'discarded')) = (decided_at is not null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((outcome = 'held') = (held_document is not null))
);
create index feed_run_by_feed on feed_run (feed_id, id desc);
create index feed_run_by_source on feed_run (source, id desc);

-- What a run found, offer by offer and field by field.
create table feed_finding (
  run_id bigint not null references feed_run on delete cascade,
  position integer not null,
  change text not null check (change in ('new', 'changed', 'withdrawn', 'faulty', 'warning')),
  -- Row of the sheet or place of the offer in the document, from 1; 0 is the document as a whole.
  row_number integer not null default 0,
  -- The record's own id in its source, where it could be read.
  source_id text,
  -- Without a foreign key: what a run found stays true.
  opportunity_id text,
  field text,
  code text not null,
  code_values jsonb not null default '{}',
  primary key (run_id, position)
);

-- What the source stated last.
create table offer_statement (
  opportunity_id text primary key references opportunity on delete cascade,
  record jsonb not null,
  -- In which run the record was first stated, and those of its fields that have changed since: {field: run}.
  run_id bigint not null references feed_run,
  value_runs jsonb not null default '{}',
  -- Values that we derived or a person confirmed, instead of the source: {field: code}.
  derived jsonb not null default '{}'
);
create index offer_statement_by_run on offer_statement (run_id);

-- In which run an offer was last seen; narrow, since every run writes it for every offer.
create table offer_sighting (
  opportunity_id text primary key references opportunity on delete cascade,
  run_id bigint not null references feed_run,
  -- The day the source last stated it, when that is too long ago.
  unconfirmed_since date
) with (fillfactor = 70);
create index offer_sighting_by_run on offer_sighting (run_id);
