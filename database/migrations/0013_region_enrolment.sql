-- Intakes, applications and the seats between them. A seat is a row, and an application holds at most one and no other
-- holds the same: nobody can be overbooked, not even by a hand-written update.

-- Groups that a rule may name; people say themselves which they belong to.
create function are_applicant_groups(codes text[]) returns boolean language sql immutable as $$
  select codes <@ array['rural', 'employed', 'jobseekers', 'entrepreneurs', 'seniors', 'coordinators', 'young-parents',
    'low-basic-skills', 'migrants', 'educators', 'disability', 'local-residents', 'first-course']
$$;

-- The organisations for which the actor holds a role today; asked once a query, where holds_role is asked once a row.
create function held_organisations(wanted text) returns setof text language sql stable
set laipa.actor_kind = 'machine' as $$
  select organisation_id from role_grant
  where person_id = actor_id() and role = wanted and organisation_id is not null and ended_at is null
    and actor_today() between from_day and coalesce(to_day, 'infinity')
$$;

create table intake (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  opportunity_id text not null references opportunity,
  organisation_id text not null references organisation,
  -- The form's own key: sent twice, it makes one intake.
  key text not null unique,
  rule text not null check (rule in ('first-come', 'fair-allocation')),
  -- Who may apply; empty is everybody.
  groups text[] not null default '{}' check (are_applicant_groups(groups)),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  -- Below this the course may not take place; null is unknown.
  seats_min integer check (seats_min > 0),
  seats_max integer not null check (seats_max between 1 and 10000),
  -- How long an offered seat is kept.
  answer_hours integer not null check (answer_hours between 1 and 720),
  -- What goes first, in this order; among equals the draw decides.
  criteria text[] not null default '{}' check (are_applicant_groups(criteria)),
  -- SHA-256 of the seed, published before the window opens.
  seed_commitment text check (seed_commitment ~ '^[0-9a-f]{64}$'),
  -- Places on the list given so far; a number is given once.
  numbers_given integer not null default 0 check (numbers_given >= 0),
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  cancelled_by text,
  cancelled_at timestamptz,
  cancel_reason text check (cancel_reason in ('too-few', 'no-educator', 'no-room', 'opportunity-cancelled', 'other')),
  check (closes_at > opens_at),
  check (seats_min <= seats_max),
  check (rule = 'fair-allocation' or criteria = '{}'),
  check ((seed_commitment is not null) = (rule = 'fair-allocation')),
  check ((cancelled_by is null) = (cancelled_at is null) and (cancel_reason is null) = (cancelled_at is null))
);
create unique index intake_of_opportunity on intake (opportunity_id) where cancelled_at is null;
create index intake_by_organisation on intake (organisation_id, opens_at);

-- Kept from everybody until the draw is published.
create table intake_seed (
  intake_id text primary key references intake on delete cascade,
  seed text not null check (seed ~ '^[0-9a-f]{64}$')
);
alter table intake_seed enable row level security;
alter table intake_seed force row level security;
create policy intake_seed_row on intake_seed using (actor_is_machine());

create table seat (
  intake_id text not null references intake on delete cascade,
  number integer not null check (number > 0),
  -- Kept for a group until the window closes; null is for anybody.
  group_code text check (group_code is null or are_applicant_groups(array[group_code])),
  primary key (intake_id, number)
);

-- A person lets a coordinator act for them, from a day to a day. Nothing is allowed before the person has confirmed.
create table mandate (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique,
  person_id text references person on delete set null,
  coordinator_id text references person on delete set null,
  from_day date not null,
  to_day date not null,
  -- Hash of the code that the person was sent, and how often a wrong one was tried.
  code_hash text,
  code_tries integer not null default 0,
  asked_at timestamptz not null,
  -- Proof of consent: the person said the code to the coordinator, or followed the link themselves.
  proof text check (proof in ('code', 'link')),
  confirmed_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  check (to_day >= from_day),
  check ((proof is null) = (confirmed_at is null)),
  check ((ended_by is null) = (ended_at is null))
);
create index mandate_by_person on mandate (person_id);
create index mandate_by_coordinator on mandate (coordinator_id);
alter table mandate enable row level security;
alter table mandate force row level security;
create policy mandate_rows on mandate using (
  person_id = actor_id() or coordinator_id = actor_id() or actor_is_machine()
);

-- The people who let the actor act for them today, as long as the actor is a coordinator.
create function people_of_mandates() returns setof text language sql stable set laipa.actor_kind = 'machine' as $$
  select person_id from mandate
  where coordinator_id = actor_id() and person_id is not null and confirmed_at is not null and ended_at is null
    and actor_today() between from_day and to_day and holds_role('coordinator')
$$;

create table application (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  -- What a published result calls it; only the applicant and the organisation know whose it is.
  code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  intake_id text not null references intake,
  -- Empty once the person is erased; state and days stay.
  person_id text references person on delete set null,
  -- The form's own key: sent twice, it makes one application.
  key text not null,
  state text not null check (state in ('draft', 'submitted', 'incomplete', 'waitlisted', 'offered', 'confirmed',
    'declined', 'expired', 'attending', 'completed', 'dropped', 'no-show', 'cancelled')),
  -- What the applicant says they belong to.
  groups text[] not null default '{}' check (are_applicant_groups(groups)),
  -- Their place in the order, given once: by coming, or by the draw.
  number integer check (number > 0),
  seat_number integer,
  -- A coordinator who applied in their name, and by what mandate.
  applied_by text references person on delete set null,
  mandate_id text references mandate on delete set null,
  created_at timestamptz not null,
  submitted_at timestamptz,
  state_since timestamptz not null,
  offered_at timestamptz,
  offer_expires_at timestamptz,
  cancelled_by text check (cancelled_by in ('applicant', 'coordinator', 'provider')),
  cancel_reason text check (cancel_reason in ('no-time', 'illness', 'moved', 'found-other', 'not-eligible', 'no-contact',
    'intake-cancelled', 'account-erased', 'other')),
  foreign key (intake_id, seat_number) references seat (intake_id, number),
  unique (intake_id, seat_number),
  unique (intake_id, number),
  unique (person_id, key),
  check ((seat_number is not null) = (state in ('offered', 'confirmed', 'attending', 'completed', 'no-show'))),
  check (number is not null or state not in ('waitlisted', 'offered', 'confirmed', 'attending', 'completed', 'no-show')),
  check (submitted_at is not null or state in ('draft', 'cancelled')),
  check (state <> 'offered' or (offered_at is not null and offer_expires_at > offered_at)),
  check ((cancelled_by is not null) = (state = 'cancelled') and (cancel_reason is not null) = (state = 'cancelled'))
);
-- One application a person at a time; who has left may apply again, and then stands at the end.
create unique index application_once on application (intake_id, person_id)
  where state not in ('declined', 'expired', 'dropped', 'cancelled');
create index application_by_person on application (person_id);
create index application_waiting on application (intake_id, number) where state = 'waitlisted';
create index application_offer on application (offer_expires_at) where state = 'offered';
create index application_by_mandate on application (mandate_id);
create index application_by_applied on application (applied_by);

alter table application enable row level security;
alter table application force row level security;
create policy application_rows on application using (
  person_id = actor_id() or actor_is_machine() or person_id in (select people_of_mandates())
);
-- An organisation sees what has been sent to it, never a draft. Policies are asked in the order of their names: this
-- one costs more than the one before, and comes after it.
create policy application_sent on application using (
  state <> 'draft' and intake_id in (
    select intake.id from intake where intake.organisation_id in (select held_organisations('provider-editor'))
  )
);

-- Whoever receives an application may read who it is from.
create policy person_who_applies on person for select using (
  id in (select people_of_mandates())
  or exists (
    select 1 from application
    where application.person_id = person.id and application.state <> 'draft' and application.intake_id in (
      select intake.id from intake where intake.organisation_id in (select held_organisations('provider-editor'))
    )
  )
);

-- Whoever is asked to let a coordinator act for them may read who asks.
create function coordinator_name(wanted text) returns text language sql stable set laipa.actor_kind = 'machine' as $$
  select person.name from mandate join person on person.id = mandate.coordinator_id
  where mandate.id = wanted and actor_id() in (mandate.person_id, mandate.coordinator_id)
$$;

-- How many there are, for everybody to see.
create function intake_counts(wanted text) returns table (applied integer, taken integer, waiting integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  select count(*) filter (where submitted_at is not null)::int, count(seat_number)::int,
    count(*) filter (where state = 'waitlisted')::int
  from application where intake_id = wanted
$$;

-- The place on the waiting list: how many stand there up to this number.
create function waiting_position(wanted text, place integer) returns integer language sql stable
set laipa.actor_kind = 'machine' as $$
  select count(*)::int from application
  where intake_id = wanted and state = 'waitlisted' and number <= place
$$;

-- A draw as it was published: applications by code with the facts that the rules use, the seed, and the result.
create table allocation (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  intake_id text not null unique references intake,
  drawn_at timestamptz not null,
  method integer not null,
  seed text not null check (seed ~ '^[0-9a-f]{64}$'),
  seed_commitment text not null check (seed_commitment ~ '^[0-9a-f]{64}$'),
  input jsonb not null,
  result jsonb not null
);
create function keep_allocation() returns trigger language plpgsql as $$
begin
  raise exception 'A published allocation does not change.';
end $$;
create trigger allocation_stays before update on allocation for each row execute function keep_allocation();
