-- What stands in a case, what is asked of organisations, and what others may count.

create table case_situation (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  case_id text not null references guidance_case on delete cascade,
  theme text not null check (theme in ('work', 'education', 'digital', 'language', 'transport', 'care', 'time',
    'direction')),
  code text not null check (char_length(code) <= 40),
  note text check (char_length(note) <= 500),
  day date not null,
  noted_by text not null,
  noted_at timestamptz not null,
  unique (case_id, theme)
);
alter table case_situation enable row level security;
alter table case_situation force row level security;
create policy case_situation_rows on case_situation using (
  (select actor_is_machine()) or case_id in (select guided_cases(array['coordinator', 'social'], true))
);

create table case_goal (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  case_id text not null references guidance_case on delete cascade,
  key text not null unique check (char_length(key) between 1 and 40),
  target text not null check (char_length(target) between 1 and 300),
  purpose text not null check (purpose in ('work', 'civic', 'personal')),
  state text not null default 'open' check (state in ('open', 'reached', 'dropped')),
  state_since timestamptz not null,
  made_by text not null,
  made_at timestamptz not null
);
create index case_goal_by_case on case_goal (case_id);
alter table case_goal enable row level security;
alter table case_goal force row level security;
create policy case_goal_rows on case_goal using (
  (select actor_is_machine()) or case_id in (select guided_cases(array['coordinator', 'social'], true))
);
create policy case_goal_shared on case_goal for select using (
  case_id in (select member_cases(array['educator', 'employer', 'observer']))
);

create table case_action (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  case_id text not null references guidance_case on delete cascade,
  goal_id text references case_goal on delete set null,
  key text not null unique check (char_length(key) between 1 and 40),
  what text not null check (char_length(what) between 1 and 300),
  owner text not null check (owner in ('resident', 'coordinator', 'member')),
  -- Which member.
  owner_id text references person on delete set null,
  due_day date not null,
  state text not null default 'planned' check (state in ('planned', 'doing', 'done', 'cancelled')),
  state_since timestamptz not null,
  -- Who brought it there: cancelled by the resident is not cancelled by the coordinator.
  state_side text not null check (state_side in ('resident', 'coordinator', 'member', 'organisation')),
  made_by text not null,
  made_at timestamptz not null,
  check (owner_id is null or owner = 'member')
);
create index case_action_by_case on case_action (case_id);
create index case_action_due on case_action (due_day, id) where state in ('planned', 'doing');
alter table case_action enable row level security;
alter table case_action force row level security;
create policy case_action_rows on case_action using (
  (select actor_is_machine()) or owner_id = (select actor_id())
  or case_id in (select guided_cases(array['coordinator', 'social'], true))
);
create policy case_action_shared on case_action for select using (
  case_id in (select member_cases(array['educator']))
);

create table case_contact (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  case_id text not null references guidance_case on delete cascade,
  key text not null unique check (char_length(key) between 1 and 40),
  kind text not null check (kind in ('meeting', 'phone', 'video', 'message', 'visit')),
  day date not null,
  agreed text check (char_length(agreed) <= 1000),
  made_by text not null,
  made_at timestamptz not null
);
create index case_contact_by_case on case_contact (case_id, day);
alter table case_contact enable row level security;
alter table case_contact force row level security;
create policy case_contact_rows on case_contact using (
  (select actor_is_machine()) or case_id in (select guided_cases(array['coordinator', 'social'], true))
);

-- Coordinators' own notes; the resident sees that there are some, and how many.
create table case_note (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  case_id text not null references guidance_case on delete cascade,
  key text not null unique check (char_length(key) between 1 and 40),
  note text not null check (char_length(note) between 1 and 2000),
  made_by text not null,
  made_at timestamptz not null
);
create index case_note_by_case on case_note (case_id);
alter table case_note enable row level security;
alter table case_note force row level security;
create policy case_note_rows on case_note using (
  (select actor_is_machine()) or case_id in (select guided_cases(array['coordinator'], false))
);
create function private_notes(wanted text) returns integer language sql stable
set laipa.actor_kind = 'machine' as $$
  select count(*)::int from case_note
  where case_id = wanted and case_id in (select guided_cases(array['coordinator', 'social'], true))
$$;

-- What the resident says to what stands in the case: that it is right, or what is not.
create table case_comment (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  case_id text not null references guidance_case on delete cascade,
  key text not null unique check (char_length(key) between 1 and 40),
  -- Empty: the resident confirms it all.
  said text check (char_length(said) between 1 and 1000),
  made_at timestamptz not null
);
create index case_comment_by_case on case_comment (case_id);
alter table case_comment enable row level security;
alter table case_comment force row level security;
create policy case_comment_rows on case_comment using (
  (select actor_is_machine()) or case_id in (select guided_cases(array['coordinator'], true))
);

-- A result of the match as it was shown, with all that it was made of, so that it can be made again.
create table case_match (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  case_id text not null references guidance_case on delete cascade,
  key text not null unique check (char_length(key) between 1 and 40),
  source text not null check (source in ('own-answers', 'filled-in')),
  input jsonb not null,
  model_version text not null,
  -- Of the catalogue and vocabularies, and of what the region needs.
  data_version text not null,
  need_version text not null,
  as_of date not null,
  -- [{ id, scores: { interest, ability, need } }] in their order.
  results jsonb not null,
  made_by text not null,
  made_at timestamptz not null
);
create index case_match_by_case on case_match (case_id, made_at);
alter table case_match enable row level security;
alter table case_match force row level security;
create policy case_match_rows on case_match using (
  (select actor_is_machine()) or case_id in (select guided_cases(array['coordinator'], true))
);
create trigger case_match_stays before update on case_match for each row execute function refuse_change();

create table case_choice (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  match_id text not null references case_match on delete cascade,
  case_id text not null references guidance_case on delete cascade,
  opportunity_id text not null references opportunity on delete cascade,
  reason text check (char_length(reason) between 1 and 500),
  chosen_side text not null check (chosen_side in ('resident', 'coordinator')),
  chosen_by text not null,
  chosen_at timestamptz not null,
  unique (case_id, opportunity_id)
);
create index case_choice_by_match on case_choice (match_id);
alter table case_choice enable row level security;
alter table case_choice force row level security;
create policy case_choice_rows on case_choice using (
  (select actor_is_machine()) or case_id in (select guided_cases(array['coordinator', 'social'], true))
);

-- What an organisation is asked to do for a resident. Its editors see this row and nothing else of the case.
create table referral (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  -- Null once the case is past its term: the organisation's counts stay.
  case_id text references guidance_case on delete set null,
  action_id text references case_action on delete set null,
  key text not null unique check (char_length(key) between 1 and 40),
  organisation_id text not null references organisation on delete cascade,
  opportunity_id text references opportunity on delete set null,
  name text check (char_length(name) between 1 and 120),
  contact text check (char_length(contact) <= 200),
  reason text check (char_length(reason) <= 1000),
  consent text not null check (consent in ('spoken', 'written')),
  state text not null default 'sent' check (state in ('sent', 'incomplete', 'accepted', 'refused', 'started',
    'finished', 'withdrawn')),
  state_since timestamptz not null,
  due_day date not null,
  question text check (char_length(question) <= 1000),
  answer text check (char_length(answer) <= 1000),
  decision_reason text check (decision_reason in ('no-place', 'not-eligible', 'not-our-field', 'not-reached', 'other')),
  outcome text check (outcome in ('completed', 'in-work', 'stopped', 'moved-on')),
  sent_by text not null,
  sent_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reminded_at timestamptz,
  demonstration boolean not null default false,
  check ((state = 'refused') = (decision_reason is not null)),
  check ((state = 'finished') = (outcome is not null)),
  check (state <> 'incomplete' or question is not null),
  check ((decided_by is null) = (decided_at is null))
);
create index referral_by_case on referral (case_id);
create index referral_by_organisation on referral (organisation_id, state, sent_at);
create index referral_unanswered on referral (due_day) where state in ('sent', 'incomplete');
create index referral_by_action on referral (action_id);
alter table referral enable row level security;
alter table referral force row level security;
create policy referral_rows on referral using (
  (select actor_is_machine()) or case_id in (select guided_cases(array['coordinator', 'social'], true))
);
create policy referral_received on referral using (
  organisation_id in (select held_organisations('provider-editor'))
  or organisation_id in (select held_organisations('employer-editor'))
);

-- Organisations that somebody answers for today: a referral to another would never be read.
create function reachable_organisations() returns setof text language sql stable
set laipa.actor_kind = 'machine' as $$
  select distinct organisation_id from role_grant
  where role in ('provider-editor', 'employer-editor') and ended_at is null
    and actor_today() between from_day and coalesce(to_day, 'infinity')
$$;

-- Whom a referral is about, so that its readings are noted; only for whoever may see the referral.
create function person_referred(wanted text) returns text language sql stable
set laipa.actor_kind = 'machine' as $$
  select guidance_case.person_id from referral join guidance_case on guidance_case.id = case_id
  where referral.id = wanted and (referral.organisation_id in (select held_organisations('provider-editor'))
    or referral.organisation_id in (select held_organisations('employer-editor')))
$$;

-- Who guides is no secret: whoever may ask for guidance may know whom.
create function coordinator_contact(wanted text) returns table (id text, name text, email text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select person.id, person.name, person.email from person
  where person.id = wanted and exists (
    select 1 from role_grant where person_id = wanted and role in ('coordinator', 'regional-administrator')
      and ended_at is null)
$$;

-- Names of those who stand in a case, for whoever may see it.
create function case_people(wanted text) returns table (id text, name text, email text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select person.id, person.name, person.email from person
  where wanted in (
      select guided_cases(array['coordinator', 'social', 'educator', 'employer', 'observer'], true))
    and person.id in (
      select member_id from case_member where case_id = wanted
      union select lead_id from guidance_case where guidance_case.id = wanted)
$$;

-- How many cases stand where, by coordinator: exact for the regional administrator; for others without names, and
-- nothing under five.
create function guidance_caseload()
returns table (municipality_id text, coordinator text, active integer, paused integer, closed integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  with whole as (select holds_role('regional-administrator') as sees),
  counted as (
    select guidance_case.municipality_id, case when whole.sees then person.name end as coordinator,
      count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'paused')::int as paused,
      count(*) filter (where state = 'closed' and closed_day > actor_today() - 365)::int as closed
    from guidance_case cross join whole left join person on person.id = lead_id
    group by 1, 2
  )
  select counted.municipality_id, counted.coordinator,
    case when sees or counted.active >= 5 then counted.active end,
    case when sees or counted.paused >= 5 then counted.paused end,
    case when sees or counted.closed >= 5 then counted.closed end
  from counted cross join whole
$$;

-- What stays of cases past their term.
create table guidance_month (
  month date not null check (extract(day from month) = 1),
  municipality_id text not null references municipality,
  close_reason text not null,
  cases integer not null check (cases > 0),
  primary key (month, municipality_id, close_reason)
);
