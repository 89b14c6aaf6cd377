-- Hours of coordinators, appointments in them, group events, and who comes. No two appointments of one coordinator can
-- overlap and no group can grow beyond its seats, whatever command or hand writes.

create table appointment_kind (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique,
  name jsonb not null,
  minutes integer not null check (minutes between 5 and 480),
  ways text[] not null check (cardinality(ways) > 0 and ways <@ array['place', 'phone', 'video']),
  -- One is a talk between two; more is a group.
  most_people integer not null check (most_people between 1 and 200),
  -- How long before it begins it can be booked at the latest.
  notice_hours integer not null check (notice_hours between 0 and 720),
  -- What the coordinator needs after it.
  buffer_minutes integer not null check (buffer_minutes between 0 and 120),
  -- Whoever may book, coordinators always may.
  booked_by text not null check (booked_by in ('resident', 'coordinator')),
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);

create table availability_rule (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique,
  coordinator_id text not null references person on delete cascade,
  -- Monday is 1.
  weekday integer not null check (weekday between 1 and 7),
  from_time text not null check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  to_time text not null check (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  break_from text check (break_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  break_to text check (break_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  way text not null check (way in ('place', 'phone', 'video')),
  -- An address, a telephone number, or a link.
  location text not null check (char_length(location) between 1 and 300),
  -- Null is for any kind that can be held in this way.
  kind_id text references appointment_kind,
  from_day date not null,
  to_day date,
  made_at timestamptz not null,
  check (to_time > from_time),
  check (to_day >= from_day),
  check ((break_from is null) = (break_to is null)),
  check (break_from > from_time and break_to > break_from and break_to < to_time)
);
create index availability_rule_by_coordinator on availability_rule (coordinator_id);

-- The coordinator's other calendar. Its address is a secret.
create table busy_calendar (
  person_id text primary key references person on delete cascade,
  address text not null check (char_length(address) <= 500),
  read_at timestamptz,
  -- Why it could not be read the last time; a code.
  fault text,
  changed_at timestamptz not null
);

-- When the coordinator is busy elsewhere: never with what.
create table busy_time (
  coordinator_id text not null references person on delete cascade,
  origin text not null check (origin in ('address', 'file')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (coordinator_id, origin, starts_at, ends_at),
  check (ends_at > starts_at)
);

-- The secret address of somebody's calendar of appointments.
create table appointment_calendar (
  person_id text primary key references person on delete cascade,
  token text not null unique check (token ~ '^[0-9a-z]{40}$'),
  made_at timestamptz not null
);

create table appointment (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  -- Empty once the coordinator is erased.
  coordinator_id text references person on delete set null,
  -- Null for a group event, which has a title of its own.
  kind_id text references appointment_kind,
  municipality_id text not null references municipality,
  way text not null check (way in ('place', 'phone', 'video')),
  location text not null check (char_length(location) between 1 and 300),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- With what the coordinator needs after it.
  blocked_until timestamptz not null,
  most_people integer not null check (most_people between 1 and 500),
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by text,
  canceller text check (canceller in ('resident', 'coordinator', 'machine')),
  cancel_reason text check (cancel_reason in ('no-time', 'illness', 'solved', 'moved', 'nobody-left', 'too-few',
    'account-erased', 'offer-lapsed', 'other')),
  demonstration boolean not null default false,
  check (ends_at > starts_at and ends_at < starts_at + interval '24 hours'),
  check (blocked_until >= ends_at),
  check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (canceller is null)
    and (cancelled_at is null) = (cancel_reason is null)),
  constraint appointment_never_twice
    exclude using gist (coordinator_id with =, tstzrange(starts_at, blocked_until) with &&)
    where (cancelled_at is null)
);
create index appointment_by_coordinator on appointment (coordinator_id, starts_at);
create index appointment_by_start on appointment (starts_at);

create table appointment_seat (
  appointment_id text not null references appointment on delete cascade,
  number integer not null check (number > 0),
  primary key (appointment_id, number)
);

create table appointment_participant (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  -- The form's own key: sent twice, it books once.
  key text not null unique,
  -- The end of the address with which somebody without an account sees, moves and cancels.
  token text not null unique check (token ~ '^[0-9a-z]{40}$'),
  -- Null while somebody waits for any time.
  appointment_id text references appointment on delete cascade,
  seat_number integer,
  kind_id text references appointment_kind,
  coordinator_id text references person on delete set null,
  municipality_id text not null references municipality,
  person_id text references person on delete set null,
  -- Of somebody without an account.
  name text check (char_length(name) between 1 and 120),
  email text check (email = lower(email) and char_length(email) <= 254),
  phone text check (char_length(phone) between 5 and 40),
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  status text not null check (status in ('booked', 'waiting', 'offered', 'came', 'absent', 'excused', 'cancelled')),
  status_since timestamptz not null,
  offer_expires_at timestamptz,
  channel text not null check (channel in ('self', 'coordinator', 'list')),
  booked_by text not null,
  -- The case it belongs to, where there is one.
  case_id text references guidance_case on delete set null,
  canceller text check (canceller in ('resident', 'coordinator', 'machine')),
  cancelled_by text,
  cancel_reason text check (cancel_reason in ('no-time', 'illness', 'solved', 'moved', 'nobody-left', 'too-few',
    'account-erased', 'offer-lapsed', 'other')),
  reminded_at timestamptz,
  made_at timestamptz not null,
  foreign key (appointment_id, seat_number) references appointment_seat (appointment_id, number),
  unique (appointment_id, seat_number),
  check (person_id is null or (name is null and email is null)),
  check (appointment_id is not null or status in ('waiting', 'cancelled')),
  check ((seat_number is not null) = (status in ('booked', 'offered', 'came', 'absent', 'excused'))),
  check ((status = 'offered') <= (offer_expires_at is not null)),
  check ((status = 'cancelled') = (canceller is not null) and (canceller is null) = (cancelled_by is null)
    and (canceller is null) = (cancel_reason is null))
);
create unique index appointment_participant_once on appointment_participant (appointment_id, coalesce(person_id, email))
  where status <> 'cancelled';
create index appointment_participant_by_person on appointment_participant (person_id);
create index appointment_participant_by_email on appointment_participant (email);
create index appointment_participant_by_coordinator on appointment_participant (coordinator_id);
create index appointment_participant_waiting on appointment_participant (coordinator_id, made_at) where status = 'waiting';
create index appointment_participant_offered on appointment_participant (offer_expires_at) where status = 'offered';
create index appointment_participant_by_case on appointment_participant (case_id) where case_id is not null;

-- What somebody without an account asked for; nothing is kept for them until they follow the link of the letter.
create table booking_request (
  token text primary key check (token ~ '^[0-9a-z]{40}$'),
  key text not null unique,
  kind_id text references appointment_kind,
  coordinator_id text references person on delete cascade,
  municipality_id text not null references municipality,
  -- A time of that coordinator, or a group; neither is to wait for any time.
  starts_at timestamptz,
  way text check (way in ('place', 'phone', 'video')),
  appointment_id text references appointment on delete cascade,
  -- Empty once it is answered.
  name text check (char_length(name) between 1 and 120),
  email text check (email = lower(email) and char_length(email) <= 254),
  phone text check (char_length(phone) between 5 and 40),
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  participant_id text references appointment_participant on delete cascade,
  check ((participant_id is null) = (email is not null)),
  check ((starts_at is null) = (way is null))
);
create index booking_request_by_email on booking_request (email);

create function are_outreach_groups(codes text[]) returns boolean language sql immutable as $$
  select codes <@ array['rural', 'employed', 'jobseekers', 'entrepreneurs', 'seniors', 'young-parents',
    'low-basic-skills', 'migrants', 'disability', 'local-residents']
$$;

-- A meeting for many: an appointment with a title, a page of its own and people it wants to reach.
create table outreach_event (
  appointment_id text primary key references appointment on delete cascade,
  key text not null unique,
  title jsonb not null,
  about jsonb not null default '{}',
  groups text[] not null default '{}' check (are_outreach_groups(groups)),
  announced_by text,
  announced_at timestamptz,
  -- Everybody who was there, also those who had not signed up; null while nobody has counted.
  people_reached integer check (people_reached between 0 and 10000),
  counted_by text,
  counted_at timestamptz,
  check ((announced_by is null) = (announced_at is null)),
  check ((people_reached is null) = (counted_at is null) and (counted_by is null) = (counted_at is null))
);

-- What stays of appointments after a year: how many, of which kind, where.
create table appointment_month (
  month date not null check (extract(day from month) = 1),
  municipality_id text not null references municipality,
  -- A kind's id, or `event`.
  kind text not null,
  status text not null check (status in ('came', 'absent', 'excused', 'cancelled', 'booked', 'reached')),
  people integer not null check (people >= 0),
  primary key (month, municipality_id, kind, status)
);

create function actor_email() returns text language sql stable set laipa.actor_kind = 'machine' as $$
  select email from person where id = actor_id() and email_verified
$$;

create function appointments_of_actor() returns setof text language sql stable set laipa.actor_kind = 'machine' as $$
  select appointment_id from appointment_participant
  where appointment_id is not null and (person_id = actor_id() or email = actor_email())
$$;

create function people_of_appointments() returns setof text language sql stable set laipa.actor_kind = 'machine' as $$
  select person_id from appointment_participant where coordinator_id = actor_id() and person_id is not null
$$;

-- The name under which a coordinator works is public; nobody else's is told.
create function coordinator_called(wanted text) returns text language sql stable set laipa.actor_kind = 'machine' as $$
  select person.name from person
  where id = wanted and exists (select 1 from role_grant where person_id = wanted and role = 'coordinator')
$$;

-- The number that a coordinator lets everybody see.
create function coordinator_phone(wanted text) returns text language sql stable set laipa.actor_kind = 'machine' as $$
  select phone from coordinator_card where person_id = wanted and has_consent(wanted, 'network.public-card')
$$;

-- Functions stand in a select of their own: the planner would else ask them while it plans, and they ask tables that
-- are planned with the same policies.
alter table availability_rule enable row level security;
alter table availability_rule force row level security;
create policy availability_rule_rows on availability_rule using ((select actor_is_machine()) or coordinator_id = (select actor_id()));

alter table busy_calendar enable row level security;
alter table busy_calendar force row level security;
create policy busy_calendar_rows on busy_calendar using ((select actor_is_machine()) or person_id = (select actor_id()));

alter table busy_time enable row level security;
alter table busy_time force row level security;
create policy busy_time_rows on busy_time using ((select actor_is_machine()) or coordinator_id = (select actor_id()));

alter table appointment_calendar enable row level security;
alter table appointment_calendar force row level security;
create policy appointment_calendar_rows on appointment_calendar using ((select actor_is_machine()) or person_id = (select actor_id()));

alter table appointment enable row level security;
alter table appointment force row level security;
create policy appointment_rows on appointment using (
  (select actor_is_machine()) or (coordinator_id = (select actor_id()) and (select holds_role('coordinator')))
);
create policy appointment_seen on appointment for select
  using (coordinator_id = (select actor_id()) or id in (select appointments_of_actor()));

alter table appointment_participant enable row level security;
alter table appointment_participant force row level security;
create policy appointment_participant_rows on appointment_participant using (
  (select actor_is_machine()) or person_id = (select actor_id()) or (coordinator_id = (select actor_id()) and (select holds_role('coordinator')))
  or email = (select actor_email())
);

alter table booking_request enable row level security;
alter table booking_request force row level security;
create policy booking_request_rows on booking_request using ((select actor_is_machine()));
create policy booking_request_own on booking_request for select using (email = (select actor_email()));

-- Whoever has an appointment with a coordinator is known to them by name.
create policy person_with_appointment on person for select using (id in (select people_of_appointments()));
