-- Guidance: a request finds its coordinator, becomes a case, and the case joins all themes of one resident. Row security
-- shows a case to the resident, to coordinators of its territory, and to members as far as their role reaches.

-- The territories whose cases the actor guides today: `LV-058` for a whole municipality, `LV-058/Ciblas pagasts` for a
-- parish. Their own, and those of coordinators for whom they stand in while these are away.
create function guided_territories() returns setof text language sql stable set laipa.actor_kind = 'machine' as $$
  select role_grant.municipality_id || coalesce('/' || assigned.parish, '')
  from role_grant
  left join parish_assignment as assigned on assigned.person_id = role_grant.person_id
    and assigned.municipality_id = role_grant.municipality_id and assigned.ended_at is null
  where role = 'coordinator' and role_grant.ended_at is null
    and actor_today() between from_day and coalesce(to_day, 'infinity')
    and (role_grant.person_id = actor_id() or (holds_role('coordinator') and role_grant.person_id in (
      select coordinator_id from coordinator_substitute
      join coordinator_absence as away on away.person_id = coordinator_id and away.cancelled_at is null
        and actor_today() between away.from_day and away.to_day
      where substitute_id = actor_id())))
$$;

-- Coordinators who are away today and for whom the actor stands in: also where a case has no parish.
create function stood_in_for() returns setof text language sql stable set laipa.actor_kind = 'machine' as $$
  select coordinator_id from coordinator_substitute
  join coordinator_absence as away on away.person_id = coordinator_id and away.cancelled_at is null
    and actor_today() between away.from_day and away.to_day
  where substitute_id = actor_id() and holds_role('coordinator')
$$;

-- A request goes to an administrator where no coordinator is there, and they then guide like one.
create function guides() returns boolean language sql stable as $$
  select holds_role('coordinator') or holds_role('regional-administrator')
$$;

-- An address that the actor has proved to be theirs; what was entered for it before they had an account is theirs too.
create function proved_email() returns text language sql stable set laipa.actor_kind = 'machine' as $$
  select email from person where id = actor_id() and email_verified
$$;

create table guidance_request (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  -- Of the form: sent twice, it makes one request.
  key text not null unique check (char_length(key) between 1 and 40),
  -- In letters: whoever has it sees where the request is, without signing in.
  token text not null unique check (token ~ '^[0-9a-z]{20}$'),
  state text not null check (state in ('unconfirmed', 'new', 'returned', 'accepted', 'closed')),
  state_since timestamptz not null,
  channel text not null check (channel in ('own', 'link', 'partner', 'phone')),
  person_id text references person on delete set null,
  -- Empty once the person is erased or the term is over.
  name text check (char_length(name) between 1 and 120),
  email text check (email = lower(email) and char_length(email) <= 254),
  phone text check (char_length(phone) <= 40),
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  municipality_id text not null references municipality,
  parish text check (char_length(parish) <= 80),
  themes text[] not null default '{}',
  wish text check (char_length(wish) <= 2000),
  -- The partner who asks for somebody.
  organisation_id text references organisation on delete set null,
  -- How the person agreed to what another entered for them: the mandate of assisted channels.
  consent text check (consent in ('spoken', 'written')),
  consent_day date,
  asked_by text,
  asked_at timestamptz not null,
  -- By which day somebody answers, and who; nobody only while the link is not confirmed.
  due_day date not null,
  coordinator_id text references person on delete set null,
  routed text check (routed in ('parish', 'municipality', 'substitute', 'neighbour', 'administrator', 'region',
    'everybody-absent')),
  question text check (char_length(question) <= 1000),
  answer text check (char_length(answer) <= 2000),
  close_reason text check (close_reason in ('not-reached', 'withdrawn', 'elsewhere', 'duplicate', 'outside-region',
    'other')),
  decided_by text,
  decided_at timestamptz,
  -- When it was overdue and the regional administrator was told.
  escalated_at timestamptz,
  check ((channel in ('partner', 'phone')) = (consent is not null) and (consent is null) = (consent_day is null)),
  check (channel <> 'link' or state <> 'accepted' or routed is not null),
  check (state <> 'returned' or question is not null),
  check ((state = 'closed') = (close_reason is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (state = 'unconfirmed' or routed is not null)
);
create index guidance_request_open on guidance_request (municipality_id, due_day) where state in ('new', 'returned');
create index guidance_request_by_coordinator on guidance_request (coordinator_id, due_day)
  where state in ('new', 'returned');
create index guidance_request_by_person on guidance_request (person_id);
create index guidance_request_by_email on guidance_request (email) where person_id is null;
create index guidance_request_by_organisation on guidance_request (organisation_id, asked_at);

create table guidance_case (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  request_id text unique references guidance_request on delete set null,
  person_id text references person on delete set null,
  name text check (char_length(name) between 1 and 120),
  email text check (email = lower(email) and char_length(email) <= 254),
  phone text check (char_length(phone) <= 40),
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  municipality_id text not null references municipality,
  parish text check (char_length(parish) <= 80),
  lead_id text references person on delete set null,
  channel text not null check (channel in ('own', 'link', 'partner', 'phone')),
  state text not null check (state in ('active', 'paused', 'closed')),
  state_since timestamptz not null,
  opened_at timestamptz not null,
  -- While it is paused: when somebody looks at it again.
  resume_day date,
  close_reason text check (close_reason in ('goals-reached', 'in-learning', 'in-work', 'moved', 'no-contact',
    'withdrawn', 'other')),
  closed_day date,
  -- For the resident, in their language.
  summary text check (char_length(summary) <= 4000),
  -- The resident lets the coordinator see their own answers of the match, and how that is known.
  match_consent text check (match_consent in ('own', 'spoken')),
  match_consent_at timestamptz,
  -- Answers of the match that the coordinator filled in with the resident.
  profile jsonb,
  check ((state = 'paused') = (resume_day is not null)),
  check ((state = 'closed') = (close_reason is not null) and (state = 'closed') = (closed_day is not null)),
  check ((match_consent is null) = (match_consent_at is null))
);
-- One resident has one case at a time; it joins all themes.
create unique index guidance_case_of_person on guidance_case (person_id) where state <> 'closed';
create unique index guidance_case_of_email on guidance_case (email) where state <> 'closed' and person_id is null;
create index guidance_case_by_person on guidance_case (person_id);
create index guidance_case_by_territory on guidance_case (municipality_id, state, opened_at);
create index guidance_case_by_lead on guidance_case (lead_id, state);
create index guidance_case_closed on guidance_case (closed_day) where state = 'closed';

-- People around the resident, and those with whom the resident shares: added only with the resident's consent.
create table case_member (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  case_id text not null references guidance_case on delete cascade,
  member_id text references person on delete set null,
  role text not null check (role in ('coordinator', 'social', 'educator', 'employer', 'observer')),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  added_by text not null,
  added_at timestamptz not null,
  consent text check (consent in ('own', 'spoken')),
  consent_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  check ((consent is null) = (consent_at is null)),
  check ((ended_by is null) = (ended_at is null))
);
create unique index case_member_once on case_member (case_id, member_id) where ended_at is null;
create index case_member_by_member on case_member (member_id) where ended_at is null;

-- Cases in which the actor is a member today in one of the roles.
create function member_cases(roles text[]) returns setof text language sql stable
set laipa.actor_kind = 'machine' as $$
  select case_id from case_member
  where member_id = actor_id() and role = any(roles) and consent is not null and ended_at is null
    and actor_today() between from_day and to_day
$$;

alter table guidance_case enable row level security;
alter table guidance_case force row level security;
-- Each subquery is asked once for a query, not once for a row.
create policy guidance_case_rows on guidance_case using (
  person_id = (select actor_id()) or (select actor_is_machine())
  or (person_id is null and email = (select proved_email()))
  or municipality_id in (select guided_territories())
  or municipality_id || '/' || parish in (select guided_territories())
  or lead_id = (select actor_id()) and (select guides())
  or lead_id in (select stood_in_for())
);
create policy guidance_case_shared on guidance_case for select using (
  id in (select member_cases(array['coordinator', 'social', 'educator', 'employer', 'observer']))
);

-- The cases that the actor guides, or is a member of in one of the roles; with `own`, also their own.
create function guided_cases(roles text[], own boolean) returns setof text language sql stable
set laipa.actor_kind = 'machine' as $$
  select id from guidance_case where municipality_id in (select guided_territories())
    or municipality_id || '/' || parish in (select guided_territories())
  union select id from guidance_case where lead_id = actor_id() and guides()
  union select id from guidance_case where lead_id in (select stood_in_for())
  union select id from guidance_case where own and person_id = actor_id()
  union select id from guidance_case where own and person_id is null and email = proved_email()
  union select member_cases(roles)
$$;

alter table guidance_request enable row level security;
alter table guidance_request force row level security;
create policy guidance_request_rows on guidance_request using (
  person_id = (select actor_id()) or (select actor_is_machine())
  or (person_id is null and email = (select proved_email()))
  or coordinator_id = (select actor_id()) or coordinator_id in (select stood_in_for())
  or municipality_id in (select guided_territories())
  or municipality_id || '/' || parish in (select guided_territories())
  or (escalated_at is not null and (select holds_role('regional-administrator')))
);
create policy guidance_request_sent on guidance_request using (
  organisation_id in (select held_organisations('provider-editor'))
  or organisation_id in (select held_organisations('employer-editor'))
);

alter table case_member enable row level security;
alter table case_member force row level security;
create policy case_member_rows on case_member using (
  (select actor_is_machine()) or member_id = (select actor_id())
  or case_id in (select guided_cases(array['coordinator', 'social'], true))
);
