-- The demand register: what people want to learn and nobody offers. A wish is seen by its person only; others see
-- counts, and only through the functions below.

-- From so many different people on something is shown; counts are published in steps of it (decision 0023).
create function demand_least() returns integer language sql immutable as $$ select 5 $$;

-- So that nobody is counted twice in a cell.
create function is_set(list text[]) returns boolean language sql immutable as $$
  select cardinality(list) = (select count(distinct member) from unnest(list) as member)
$$;

create table demand_wish (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  person_id text not null references person on delete cascade,
  -- Of the form: sent twice, it makes one wish.
  key text not null check (char_length(key) between 1 and 40),
  topic text not null check (topic ~ '^(skill|occupation|field)/[0-9a-z-]+$'),
  municipality_id text not null references municipality,
  -- null: any way is short enough.
  radius_km integer check (radius_km in (10, 25, 50, 100)),
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['lv', 'en', 'lt', 'ru', 'de']),
  times text[] not null check (cardinality(times) > 0 and times <@ array['daytime', 'evening', 'weekend']),
  purpose text check (purpose in ('work', 'civic', 'personal')),
  came_from text not null check (came_from in ('form', 'search', 'path')),
  until date not null,
  -- In letters: whoever has it can stop the letters, without signing in.
  stop_token text not null unique check (stop_token ~ '^[0-9a-z]{20}$'),
  letters_stopped_at timestamptz,
  made_at timestamptz not null,
  prolonged_at timestamptz,
  check (is_set(languages) and is_set(times)),
  unique (person_id, key),
  unique (person_id, topic, municipality_id),
  check (until <= (coalesce(prolonged_at, made_at) at time zone 'Europe/Riga')::date + 365)
);
create index demand_wish_by_topic on demand_wish (topic, municipality_id);
create index demand_wish_by_until on demand_wish (until);

alter table demand_wish enable row level security;
alter table demand_wish force row level security;
-- As subqueries the two are asked once for a query, not once for a row.
create policy demand_wish_rows on demand_wish
  using (person_id = (select actor_id()) or (select actor_is_machine()));

-- What a coordinator hears from residents: how many, never who.
create table demand_note (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  noted_by text references person on delete set null,
  key text not null unique check (char_length(key) between 1 and 40),
  municipality_id text not null references municipality,
  topic text not null check (topic ~ '^(skill|occupation|field)/[0-9a-z-]+$'),
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['lv', 'en', 'lt', 'ru', 'de']),
  times text[] not null check (cardinality(times) > 0 and times <@ array['daytime', 'evening', 'weekend']),
  people integer not null check (people between 1 and 200),
  until date not null,
  noted_at timestamptz not null
);
create index demand_note_by_municipality on demand_note (municipality_id, noted_at);

alter table demand_note enable row level security;
alter table demand_note force row level security;
create policy demand_note_rows on demand_note using (
  actor_is_machine() or holds_role('regional-administrator') or holds_role('coordinator', null, municipality_id));

-- Groups of five and more, as they were in each month; what is kept when wishes are deleted.
create table demand_month (
  month date not null check (extract(day from month) = 1),
  municipality_id text not null references municipality,
  topic text not null,
  people integer not null check (people >= demand_least() and people % demand_least() = 0),
  demonstration boolean not null default false,
  primary key (month, municipality_id, topic)
);

-- Searches that found nothing, as counts of concepts: neither what was typed nor who typed it.
create table empty_search (
  day date not null,
  municipality_id text references municipality,
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  topic text not null check (topic ~ '^(skill|occupation|field)/[0-9a-z-]+$'),
  searches integer not null check (searches > 0),
  demonstration boolean not null default false
);
create unique index empty_search_once on empty_search
  (day, coalesce(municipality_id, ''), language, topic, demonstration);

-- What an employer or a municipality needs people for.
create table demand_need (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique check (char_length(key) between 1 and 40),
  -- null: the municipality needs them itself.
  organisation_id text references organisation on delete cascade,
  municipality_id text not null references municipality,
  topic text not null check (topic ~ '^(skill|occupation)/[0-9a-z-]+$'),
  people integer not null check (people between 1 and 500),
  needed_by date not null,
  state text not null default 'entered' check (state in ('entered', 'verified', 'met', 'withdrawn')),
  entered_by text not null,
  entered_at timestamptz not null,
  verified_by text,
  verified_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  demonstration boolean not null default false,
  check ((verified_by is null) = (verified_at is null)),
  check ((ended_by is null) = (ended_at is null)),
  check (state <> 'verified' or verified_at is not null),
  check ((state in ('met', 'withdrawn')) = (ended_at is not null)),
  -- Whoever enters a need does not verify it.
  check (verified_by is distinct from entered_by)
);
create index demand_need_by_state on demand_need (state, needed_by);

-- From cells to a class: proposed, taken up by a provider, linked to what it offers.
create table class_proposal (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique check (char_length(key) between 1 and 40),
  topic text not null check (topic ~ '^(skill|occupation|field)/[0-9a-z-]+$'),
  municipality_id text not null references municipality,
  people integer not null check (people between demand_least() and 500),
  state text not null default 'open' check (state in ('open', 'taken-up', 'offered', 'withdrawn')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  organisation_id text references organisation on delete set null,
  taken_up_by text,
  taken_up_at timestamptz,
  opportunity_id text references opportunity on delete set null,
  offered_by text,
  offered_at timestamptz,
  -- When everybody was told that the offer is open; a draft opens later than it is linked.
  opened_told_at timestamptz,
  withdrawn_by text,
  withdrawn_at timestamptz,
  demonstration boolean not null default false,
  check ((taken_up_by is null) = (taken_up_at is null)),
  check ((offered_by is null) = (offered_at is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (state not in ('taken-up', 'offered') or taken_up_at is not null),
  check (state <> 'offered' or offered_at is not null)
);
create index class_proposal_by_state on class_proposal (state, proposed_at);
create index class_proposal_by_opportunity on class_proposal (opportunity_id);

-- The cells it was made of, as they were shown; without language and time: the whole group.
create table class_proposal_cell (
  proposal_id text not null references class_proposal on delete cascade,
  municipality_id text not null references municipality,
  language text,
  time_of_day text,
  people integer not null check (people >= demand_least()),
  check ((language is null) = (time_of_day is null))
);
create unique index class_proposal_cell_once on class_proposal_cell
  (proposal_id, municipality_id, coalesce(language, ''), coalesce(time_of_day, ''));

-- Whose wish a proposal answers, and what they were told of it.
create table class_proposal_wish (
  proposal_id text not null references class_proposal on delete cascade,
  wish_id text not null references demand_wish on delete cascade,
  told_taken_up_at timestamptz,
  told_opened_at timestamptz,
  primary key (proposal_id, wish_id)
);
create index class_proposal_wish_by_wish on class_proposal_wish (wish_id);

alter table class_proposal_wish enable row level security;
alter table class_proposal_wish force row level security;
create policy class_proposal_wish_rows on class_proposal_wish using (
  (select actor_is_machine())
  or exists (select 1 from demand_wish where demand_wish.id = wish_id and demand_wish.person_id = actor_id()));

-- All that is published of the wishes: counts of different people, rounded down to steps of five. A cell is shown from
-- five people on; the group of a place and topic as a whole only where it shows no cell. No total stands beside its
-- parts, so nothing can be subtracted; the least in the last branch keeps even fifteen cells of four apart from others.
-- The setting lets the function see past the row security of the wishes.
create function demand_cells(on_day date)
returns table (municipality_id text, topic text, language text, time_of_day text, people integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  -- A wish is in each cell once, because its lists are sets; and a person has one wish of a topic and place.
  with cell as (
    select wish.municipality_id, wish.topic, spoken.language, free.time_of_day, count(*) as people
    from demand_wish as wish
    cross join unnest(wish.languages) as spoken (language)
    cross join unnest(wish.times) as free (time_of_day)
    where wish.until >= on_day
    group by wish.municipality_id, wish.topic, spoken.language, free.time_of_day
    having count(*) >= demand_least()
  ), whole as (
    select wish.municipality_id, wish.topic, least(count(*), 14 * (demand_least() - 1)) as people
    from demand_wish as wish
    where wish.until >= on_day
    group by wish.municipality_id, wish.topic
    having count(*) >= demand_least()
  )
  select cell.municipality_id, cell.topic, cell.language, cell.time_of_day,
    (cell.people / demand_least() * demand_least())::int
  from cell
  union all
  select whole.municipality_id, whole.topic, null, null, (whole.people / demand_least() * demand_least())::int
  from whole
  where not exists (
    select 1 from cell where cell.municipality_id = whole.municipality_id and cell.topic = whole.topic)
$$;

-- Coordinators' notes are counted apart: added to the wishes, a note of four would tell a coordinator of a fifth person.
create function demand_noted(on_day date)
returns table (municipality_id text, topic text, people integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  select demand_note.municipality_id, demand_note.topic, (sum(demand_note.people) / demand_least())::int * demand_least()
  from demand_note where until >= on_day
  group by demand_note.municipality_id, demand_note.topic having sum(demand_note.people) >= demand_least()
$$;
