-- The providers' desk: offers while they are written, by whom and when; what ends a run; who pays less for it.

-- An organisation's own rules for its desk.
create table desk_setting (
  organisation_id text primary key references organisation on delete cascade,
  -- What one person wrote, another publishes.
  four_eyes boolean not null default false,
  changed_at timestamptz not null,
  changed_by text not null
);

-- The opportunity stands beside it from the first moment, as `draft`, so that lessons and educators can refer to it;
-- what visitors see is written there only by publishing.
create table offer_draft (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  opportunity_id text not null unique references opportunity on delete cascade,
  organisation_id text not null references organisation on delete cascade,
  -- Of the form that began it, so that a form sent twice begins one offer.
  key text not null unique check (char_length(key) between 8 and 60),
  copied_from text references offer_draft on delete set null,
  state text not null default 'draft' check (state in ('draft', 'in-review', 'published', 'cancelled', 'archived')),
  state_changed_at timestamptz not null,
  state_changed_by text not null,
  -- Why it was sent back, cancelled or archived.
  reason text check (char_length(reason) <= 1000),
  -- What stands in the fields of the form, right or wrong: {field: [text, …]}.
  typed jsonb not null default '{}',
  version integer not null default 1 check (version > 0),
  -- The version that visitors see.
  published_version integer check (published_version between 1 and version),
  created_at timestamptz not null,
  created_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  check ((state in ('draft', 'in-review')) <= (published_version is null))
);
create index offer_draft_by_organisation on offer_draft (organisation_id, changed_at desc);

-- Every text that was ever saved, so that differences can be read and nothing is lost.
create table offer_draft_version (
  draft_id text not null references offer_draft on delete cascade,
  version integer not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  -- `set-aside` was saved from an old page over a newer text: it is kept but not taken over.
  cause text not null check (cause in ('begun', 'copied', 'saved', 'set-aside', 'bulk', 'file')),
  primary key (draft_id, version)
);

-- How a run came to an end before its time; told on its page for as long as the page stands.
create table opportunity_ending (
  opportunity_id text primary key references opportunity on delete cascade,
  ending text not null check (ending in ('cancelled', 'archived')),
  because text not null check (because in ('too-few', 'educator', 'room', 'funding', 'no-longer', 'other')),
  note text check (char_length(note) between 1 and 1000),
  ended_at timestamptz not null,
  ended_by text not null
);

-- Who pays less for a run, and what.
create table price_concession (
  opportunity_id text not null references opportunity on delete cascade,
  target_group text not null check (target_group in ('rural', 'employed', 'jobseekers', 'entrepreneurs', 'seniors',
    'coordinators', 'young-parents', 'low-basic-skills', 'migrants', 'educators', 'disability')),
  price_eur numeric(9, 2) not null check (price_eur >= 0),
  primary key (opportunity_id, target_group)
);

-- Somebody who is not yet among the organisation's educators is asked by mail; whether they have an account, nobody
-- learns from it. The address goes when they answer.
create table educator_invitation (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  opportunity_id text not null references opportunity on delete cascade,
  email text check (email = lower(email) and char_length(email) <= 254),
  part text not null check (part in ('lecturer', 'assistant', 'assessor', 'guest')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  answered_at timestamptz,
  answered_by text references person on delete set null,
  withdrawn_at timestamptz,
  check (answered_by is null or answered_at is not null),
  check ((email is null) = (answered_at is not null or withdrawn_at is not null))
);
create unique index educator_invitation_once on educator_invitation (opportunity_id, email, part)
  where email is not null;
create index educator_invitation_by_answer on educator_invitation (answered_by) where answered_by is not null;
create index educator_invitation_by_email on educator_invitation (email) where email is not null;

alter table feed_run drop constraint feed_run_cause_check;
alter table feed_run add constraint feed_run_cause_check check (cause in ('poll', 'upload', 'import', 'desk'));

alter table desk_setting enable row level security;
alter table desk_setting force row level security;
create policy desk_setting_rows on desk_setting
  using (actor_is_machine() or holds_role('provider-editor', organisation_id));

alter table offer_draft enable row level security;
alter table offer_draft force row level security;
create policy offer_draft_rows on offer_draft
  using (actor_is_machine() or holds_role('provider-editor', organisation_id));

alter table offer_draft_version enable row level security;
alter table offer_draft_version force row level security;
-- Who sees the draft sees its versions.
create policy offer_draft_version_rows on offer_draft_version
  using (exists (select 1 from offer_draft where offer_draft.id = draft_id));

alter table educator_invitation enable row level security;
alter table educator_invitation force row level security;
create policy educator_invitation_rows on educator_invitation using (
  actor_is_machine() or answered_by = actor_id()
  or email = (select person.email from person where person.id = actor_id() and person.email_verified)
  or exists (
    select 1 from opportunity
    where opportunity.id = opportunity_id and holds_role('provider-editor', opportunity.organisation_id)
  )
);

-- The three functions read names past the row security of people, and only those that may be read.

-- Whoever works for an organisation, to its editors: now, or when they did what they are named for.
create function staff_of(organisation text, wanted_role text default null)
returns table (person_id text, name text, is_now boolean)
language sql stable set laipa.actor_kind = 'machine' as $$
  select person.id, person.name, bool_or(role_grant.ended_at is null
    and actor_today() between role_grant.from_day and coalesce(role_grant.to_day, 'infinity'))
  from role_grant join person on person.id = role_grant.person_id
  where role_grant.organisation_id = organisation and holds_role('provider-editor', organisation)
    and (wanted_role is null or role_grant.role = wanted_role)
  group by person.id, person.name
$$;

-- The educators of a run, to the editors of its organisation.
create function educators_of(wanted text)
returns table (assignment_id text, name text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select educator_assignment.id, person.name
  from educator_assignment
  join opportunity on opportunity.id = educator_assignment.opportunity_id
  join person on person.id = educator_assignment.person_id
  where opportunity.id = wanted and holds_role('provider-editor', opportunity.organisation_id)
$$;

-- Who teaches, to everybody: once both sides have confirmed it.
create function confirmed_educators(wanted text)
returns table (name text, part text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select distinct person.name, educator_assignment.part
  from educator_assignment join person on person.id = educator_assignment.person_id
  where educator_assignment.opportunity_id = wanted and withdrawn_at is null
    and educator_confirmed_at is not null and provider_confirmed_at is not null
$$;
