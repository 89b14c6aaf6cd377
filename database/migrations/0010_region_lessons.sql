-- One meeting of a run: when, in which room. A run without lessons has its start day only.
create table lesson (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  opportunity_id text not null references opportunity on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place_id text references place,
  room text check (char_length(room) between 1 and 200),
  -- A cancelled lesson stays, so that people who wrote it down see that it is off.
  cancelled_at timestamptz,
  changed_at timestamptz not null,
  check (ends_at > starts_at and ends_at < starts_at + interval '24 hours')
);
create index lesson_by_opportunity on lesson (opportunity_id, starts_at);

-- Who teaches a run, or one lesson of it. Shown to the public only once both sides have confirmed.
create table educator_assignment (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  opportunity_id text not null references opportunity on delete cascade,
  lesson_id text references lesson on delete cascade,
  person_id text not null references person on delete cascade,
  part text not null check (part in ('lecturer', 'assistant', 'assessor', 'guest')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  educator_confirmed_at timestamptz,
  provider_confirmed_at timestamptz,
  withdrawn_by text,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index educator_assignment_once on educator_assignment
  (opportunity_id, coalesce(lesson_id, ''), person_id, part) where withdrawn_at is null;
create index educator_assignment_by_person on educator_assignment (person_id);

alter table educator_assignment enable row level security;
alter table educator_assignment force row level security;
create policy educator_assignment_rows on educator_assignment using (
  person_id = actor_id() or actor_is_machine() or holds_role('regional-administrator')
  or exists (
    select 1 from opportunity
    where opportunity.id = opportunity_id and holds_role('provider-editor', opportunity.organisation_id)
  )
);
