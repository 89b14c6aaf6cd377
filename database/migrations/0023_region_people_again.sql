-- What an intake says of the opportunity it is for, where the catalogue can read it: one row an opportunity, written
-- by the database itself whenever intakes or applications change, so that no page can say another number of seats.

-- The moment that whoever acts works with; else the clock's.
create function actor_moment() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('laipa.moment', true), '')::timestamptz, now())
$$;

create table opportunity_admission (
  opportunity_id text primary key references opportunity on delete cascade,
  phase text not null check (phase in ('announced', 'open', 'closed')),
  -- Seats are drawn among those who apply, not given as they come.
  by_draw boolean not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  -- The last day on which one can still apply.
  apply_by date not null,
  seats_min integer,
  seats integer not null,
  free integer not null check (free between 0 and seats),
  waiting integer not null check (waiting >= 0),
  -- The intake that follows this one.
  next_opens_at timestamptz,
  next_closes_at timestamptz,
  -- When one last could get in where one could not before, or no longer; not with each seat.
  since timestamptz not null
);
create index opportunity_admission_since on opportunity_admission (since);

-- Intakes of one opportunity follow each other. The number stands for the id, since ranges are all that the index knows.
drop index intake_of_opportunity;
alter table intake add constraint intakes_follow_each_other exclude using gist (
  int8range(hashtextextended(opportunity_id, 0), hashtextextended(opportunity_id, 0), '[]') with &&,
  tstzrange(opens_at, closes_at) with &&
) where (cancelled_at is null) deferrable initially immediate;
create index intake_by_opportunity on intake (opportunity_id, opens_at);

-- Writes the row anew, where it says something else. Counts are read again under the lock.
create function refresh_admission(wanted text, moment timestamptz) returns void language plpgsql as $$
declare
  said opportunity_admission;
  running intake;
  following intake;
  is_locked boolean := false;
  counts record;
begin
  loop
    -- The one that runs, else the next to come, else the one that closed last.
    select * into running from intake where opportunity_id = wanted and cancelled_at is null
      order by closes_at <= moment, case when closes_at > moment then opens_at end, closes_at desc limit 1;
    if not found then
      delete from opportunity_admission where opportunity_id = wanted;
      return;
    end if;
    select * into following from intake where opportunity_id = wanted and cancelled_at is null
      and opens_at >= running.closes_at order by opens_at limit 1;
    select * into counts from intake_counts(running.id);
    said := row(wanted,
      case when moment < running.opens_at then 'announced' when moment < running.closes_at then 'open' else 'closed' end,
      running.rule = 'fair-allocation', running.opens_at, running.closes_at,
      ((running.closes_at - interval '1 second') at time zone 'Europe/Riga')::date, running.seats_min, running.seats_max,
      greatest(0, running.seats_max - counts.taken), counts.waiting, following.opens_at, following.closes_at, moment);
    exit when is_locked;
    perform from opportunity_admission as old where old.opportunity_id = wanted
      and (old.phase, old.by_draw, old.opens_at, old.closes_at, old.seats_min, old.seats, old.free, old.waiting,
        old.next_opens_at, old.next_closes_at)
      is not distinct from (said.phase, said.by_draw, said.opens_at, said.closes_at, said.seats_min, said.seats, said.free,
        said.waiting, said.next_opens_at, said.next_closes_at);
    if found then return; end if;
    perform from opportunity_admission where opportunity_id = wanted for update;
    is_locked := true;
  end loop;
  insert into opportunity_admission as old select said.*
  on conflict (opportunity_id) do update set
    since = case when (old.phase, old.free = 0, old.apply_by) = (excluded.phase, excluded.free = 0, excluded.apply_by)
      then old.since else excluded.since end,
    phase = excluded.phase, by_draw = excluded.by_draw, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
    apply_by = excluded.apply_by, seats_min = excluded.seats_min, seats = excluded.seats, free = excluded.free,
    waiting = excluded.waiting, next_opens_at = excluded.next_opens_at, next_closes_at = excluded.next_closes_at;
end $$;

-- While a backup is restored the rows come from it.
create function is_restoring() returns boolean language sql stable as $$
  select coalesce(current_setting('laipa.restoring', true), '') = 'yes'
$$;

create function intake_says() returns trigger language plpgsql as $$
begin
  if not is_restoring() then
    perform refresh_admission(case tg_op when 'DELETE' then old.opportunity_id else new.opportunity_id end, actor_moment());
  end if;
  return null;
end $$;
create trigger intake_says after insert or delete or update of opens_at, closes_at, seats_min, seats_max, cancelled_at
  on intake for each row execute function intake_says();

-- A draft holds no seat and no place.
create function applications_say() returns trigger language plpgsql as $$
begin
  if is_restoring() then return null; end if;
  perform refresh_admission(intake.opportunity_id, actor_moment())
  from (select distinct intake_id from changed where state <> 'draft') as touched join intake on intake.id = touched.intake_id;
  return null;
end $$;
create trigger application_added after insert on application
  referencing new table as changed for each statement execute function applications_say();
create trigger application_changed after update on application
  referencing new table as changed for each statement execute function applications_say();
create trigger application_removed after delete on application
  referencing old table as changed for each statement execute function applications_say();

do $$ begin
  perform refresh_admission(opportunity_id, now()) from (select distinct opportunity_id from intake) as with_intake;
end $$;

-- Somebody may be asked for one lesson. An invitation that nobody answers lapses, and the address goes.
alter table educator_invitation add column lesson_id text references lesson on delete cascade;
alter table educator_invitation add column lapsed_at timestamptz;
alter table educator_invitation add check (lapsed_at is null or withdrawn_at is not null);
create index educator_invitation_by_lesson on educator_invitation (lesson_id) where lesson_id is not null;
create index educator_assignment_by_lesson on educator_assignment (lesson_id) where lesson_id is not null;
drop index educator_invitation_once;
create unique index educator_invitation_once on educator_invitation (opportunity_id, coalesce(lesson_id, ''), email, part)
  where email is not null;

drop function confirmed_educators(text);
create function confirmed_educators(wanted text)
returns table (name text, part text, lesson_at timestamptz)
language sql stable set laipa.actor_kind = 'machine' as $$
  select distinct person.name, educator_assignment.part, lesson.starts_at
  from educator_assignment join person on person.id = educator_assignment.person_id
  left join lesson on lesson.id = educator_assignment.lesson_id
  where educator_assignment.opportunity_id = wanted and withdrawn_at is null
    and educator_confirmed_at is not null and provider_confirmed_at is not null and lesson.cancelled_at is null
$$;

-- Lists of participants are for those who teach the whole run, not for the guest of one evening.
create or replace function taught_opportunities() returns setof text language sql stable set laipa.actor_kind = 'machine' as $$
  select assigned.opportunity_id
  from educator_assignment as assigned join opportunity on opportunity.id = assigned.opportunity_id
  where assigned.person_id = actor_id() and assigned.educator_confirmed_at is not null and assigned.lesson_id is null
    and assigned.provider_confirmed_at is not null and assigned.withdrawn_at is null
    and opportunity.organisation_id in (select held_organisations('educator'))
$$;

-- What participants were last told of who teaches them, as a hash: names stay where they are.
create table known_educators (
  opportunity_id text primary key references opportunity on delete cascade,
  told text not null
);

-- Nobody may see what a wish is for: shown by purpose a cell would be split until it names somebody. So it is not kept.
alter table demand_wish drop column purpose;

-- A provider who took a class up may give it back; the last time, and why.
alter table class_proposal add column given_back_by text;
alter table class_proposal add column given_back_at timestamptz;
alter table class_proposal add column given_back_reason text
  check (given_back_reason in ('no-educator', 'no-room', 'no-funding', 'too-few', 'other'));
alter table class_proposal add check ((given_back_by is null) = (given_back_at is null)
  and (given_back_reason is null) = (given_back_at is null));

-- Where the centre of a municipality lies, which may be outside its borders.
create function centre_of(wanted text) returns place language sql stable as $$
  select place.* from municipality join place on place.name -> 'lv' ->> 'text' = municipality.centre
  where municipality.id = wanted
  order by place.municipality_id = municipality.id desc, place.population desc nulls last limit 1
$$;

-- Kilometres in a straight line between the centres of two municipalities; null where one is unknown.
create function way_between(home text, away text) returns double precision language sql stable as $$
  select case when home = away then 0 else (
    select 12742 * asin(sqrt(power(sin(radians(there.latitude - here.latitude) / 2), 2) + cos(radians(here.latitude))
      * cos(radians(there.latitude)) * power(sin(radians(there.longitude - here.longitude) / 2), 2)))
    from centre_of(home) as here, centre_of(away) as there) end
$$;

-- Letters about new offers, to those who want them: what each was told of, so that each offer comes once.
create table offer_digest_entry (
  person_id text not null references person on delete cascade,
  opportunity_id text not null references opportunity on delete cascade,
  sent_at timestamptz not null,
  primary key (person_id, opportunity_id)
);
create index offer_digest_entry_by_day on offer_digest_entry (sent_at);
-- Whoever has the link of a letter can end the letters without signing in.
create table offer_digest_link (
  person_id text primary key references person on delete cascade,
  token text not null unique check (token ~ '^[0-9a-z]{20}$')
);
alter table offer_digest_entry enable row level security;
alter table offer_digest_entry force row level security;
create policy offer_digest_entry_rows on offer_digest_entry
  using (person_id = (select actor_id()) or (select actor_is_machine()));
alter table offer_digest_link enable row level security;
alter table offer_digest_link force row level security;
create policy offer_digest_link_rows on offer_digest_link
  using (person_id = (select actor_id()) or (select actor_is_machine()));
