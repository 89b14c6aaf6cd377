-- Who is there for whom: coordinators of territories with substitutes and absences. That somebody is a coordinator,
-- role_grant says; these tables say only for which parishes, who stands in, and when they are away.

-- Its name tells a unit apart within its municipality; what refers to one needs no kind.
alter table territorial_unit add constraint territorial_unit_by_name unique (municipality_id, name);

create table parish_assignment (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  municipality_id text not null,
  parish text not null,
  person_id text not null references person on delete cascade,
  assigned_by text not null,
  assigned_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  foreign key (municipality_id, parish) references territorial_unit (municipality_id, name),
  check ((ended_by is null) = (ended_at is null))
);
-- A parish has one coordinator at a time.
create unique index parish_assignment_now on parish_assignment (municipality_id, parish) where ended_at is null;
create index parish_assignment_by_person on parish_assignment (person_id);

-- Who stands in when the coordinator is away, in the order of their numbers.
create table coordinator_substitute (
  coordinator_id text not null references person on delete cascade,
  substitute_id text not null references person on delete cascade,
  number integer not null check (number between 1 and 5),
  chosen_by text not null,
  chosen_at timestamptz not null,
  primary key (coordinator_id, number),
  unique (coordinator_id, substitute_id),
  check (coordinator_id <> substitute_id)
);
create index coordinator_substitute_by_substitute on coordinator_substitute (substitute_id);

create table coordinator_absence (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  -- The form's own key: sent twice, it makes one absence.
  key text not null unique check (char_length(key) between 1 and 40),
  person_id text not null references person on delete cascade,
  from_day date not null,
  to_day date not null,
  noted_by text not null,
  noted_at timestamptz not null,
  cancelled_by text,
  cancelled_at timestamptz,
  check (to_day between from_day and from_day + 366),
  check ((cancelled_by is null) = (cancelled_at is null))
);
create index coordinator_absence_by_person on coordinator_absence (person_id, to_day) where cancelled_at is null;

-- What a coordinator lets everybody see; shown only while they agree to it (consent network.public-card).
create table coordinator_card (
  person_id text primary key references person on delete cascade,
  email text check (char_length(email) <= 254),
  phone text check (char_length(phone) <= 40),
  -- Where they receive people, in their own words.
  office text check (char_length(office) <= 200),
  languages text[] not null check (languages <@ array['lv', 'en', 'lt', 'ru', 'de', 'ltg']),
  changed_at timestamptz not null
);

create table coordinator_hours (
  person_id text not null references person on delete cascade,
  -- ISO 8601: Monday is 1.
  weekday integer not null check (weekday between 1 and 7),
  from_time text not null check (from_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  to_time text not null check (to_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  primary key (person_id, weekday),
  check (to_time > from_time)
);

alter table parish_assignment enable row level security;
alter table parish_assignment force row level security;
create policy parish_assignment_rows on parish_assignment
  using ((select actor_is_machine()) or (select holds_role('regional-administrator')));
create policy parish_assignment_own on parish_assignment for select using (person_id = (select actor_id()));

alter table coordinator_substitute enable row level security;
alter table coordinator_substitute force row level security;
create policy coordinator_substitute_rows on coordinator_substitute
  using ((select actor_is_machine()) or (select holds_role('regional-administrator')));
create policy coordinator_substitute_own on coordinator_substitute for select
  using ((select actor_id()) in (coordinator_id, substitute_id));

alter table coordinator_absence enable row level security;
alter table coordinator_absence force row level security;
create policy coordinator_absence_rows on coordinator_absence using (
  person_id = (select actor_id()) or (select actor_is_machine()) or (select holds_role('regional-administrator')));

alter table coordinator_card enable row level security;
alter table coordinator_card force row level security;
create policy coordinator_card_rows on coordinator_card
  using (person_id = (select actor_id()) or (select actor_is_machine()));

alter table coordinator_hours enable row level security;
alter table coordinator_hours force row level security;
create policy coordinator_hours_rows on coordinator_hours
  using (person_id = (select actor_id()) or (select actor_is_machine()));

-- Everybody to whom a request may go on a day: ids, territories and whether they are there, for whoever asks. A row
-- without a municipality is an administrator of the region.
create function routing_staff(on_day date)
returns table (person_id text, municipality_id text, parishes text[], substitutes text[], is_absent boolean)
language sql stable set laipa.actor_kind = 'machine' as $$
  select role_grant.person_id, role_grant.municipality_id,
    array(
      select parish from parish_assignment as assigned
      where assigned.person_id = role_grant.person_id and assigned.municipality_id = role_grant.municipality_id
        and assigned.ended_at is null order by parish
    ),
    array(
      select substitute_id from coordinator_substitute
      where coordinator_id = role_grant.person_id order by number
    ),
    exists (
      select 1 from coordinator_absence as away
      where away.person_id = role_grant.person_id and away.cancelled_at is null
        and on_day between away.from_day and away.to_day
    )
  from role_grant
  where role_grant.role in ('coordinator', 'regional-administrator') and role_grant.ended_at is null
    and on_day between role_grant.from_day and coalesce(role_grant.to_day, 'infinity')
  order by role_grant.municipality_id nulls last, role_grant.person_id
$$;

-- What coordinators and administrators of the day have agreed to show; nothing of the others.
create function public_cards(on_day date)
returns table (person_id text, name text, email text, phone text, office text, languages text[], hours jsonb)
language sql stable set laipa.actor_kind = 'machine' as $$
  select card.person_id, person.name, card.email, card.phone, card.office, card.languages,
    coalesce((
      select jsonb_agg(jsonb_build_object('weekday', weekday, 'from', from_time, 'to', to_time) order by weekday)
      from coordinator_hours where coordinator_hours.person_id = card.person_id
    ), '[]')
  from coordinator_card as card
  join person on person.id = card.person_id
  where has_consent(card.person_id, 'network.public-card')
    and exists (
      select 1 from role_grant
      where role_grant.person_id = card.person_id and role in ('coordinator', 'regional-administrator')
        and ended_at is null and on_day between from_day and coalesce(to_day, 'infinity')
    )
$$;
