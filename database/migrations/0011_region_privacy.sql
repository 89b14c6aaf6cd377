-- The log of events is only ever added to, and chained by hashes; consents, an own profile, who read what.

-- Holds for everybody, the owner too; only a whole copy may be put back.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if current_setting('laipa.restoring', true) = 'yes' then return coalesce(new, old); end if;
  raise exception 'Rows of % are never changed or deleted.', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger event_kept before update or delete on event
  for each row execute function refuse_change();
create trigger event_kept_whole before truncate on event
  for each statement execute function refuse_change();

-- Events that are not in the chain yet. A row is seen when its event is, so none is chained before it is committed
-- and none is passed over because it was committed late.
create table event_waiting (
  event_id bigint primary key
);
insert into event_waiting (event_id) select id from event;

create function await_chain() returns trigger language plpgsql as $$
begin
  if current_setting('laipa.restoring', true) = 'yes' then return null; end if;
  insert into event_waiting (event_id) values (new.id);
  return null;
end $$;
create trigger event_waits after insert on event
  for each row execute function await_chain();

-- Each hash covers the one before and the whole event. No foreign key: the chain has to outlive a row that somebody
-- has taken out, so that the gap is seen.
create table event_chain (
  position bigint primary key check (position > 0),
  event_id bigint not null unique,
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
create trigger event_chain_kept before update or delete on event_chain
  for each row execute function refuse_change();
create trigger event_chain_kept_whole before truncate on event_chain
  for each statement execute function refuse_change();

-- The same text on every database: jsonb has one way to be written, a moment is its seconds since 1970.
create function event_content(event) returns text language sql stable as $$
  select jsonb_build_array($1.id, extract(epoch from $1.happened_at)::text, $1.kind, $1.subject, $1.actor_kind,
    $1.actor_id, $1.facts)::text
$$;

-- What somebody did and what was done about them, for their download.
create index event_by_person on event (actor_id, id) where actor_kind = 'person';
create index event_about_person on event ((facts ->> 'person'), id) where facts ? 'person';

-- What somebody agreed to, in which words, and until when. When they are erased, days and counts stay.
create table consent (
  id text primary key,
  person_id text references person on delete set null,
  purpose text not null check (purpose ~ '^[a-z-]+\.[a-z-]+$'),
  text_version integer not null check (text_version > 0),
  -- In which language they read it.
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  given_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index consent_in_force on consent (person_id, purpose) where withdrawn_at is null;
create index consent_by_person on consent (person_id);
alter table consent enable row level security;
alter table consent force row level security;
create policy consent_rows on consent using (person_id = actor_id() or actor_is_machine());

-- Anybody who is about to do something may ask whether they may; the answer is all they learn.
create function has_consent(person text, wanted text)
returns boolean language sql stable set laipa.actor_kind = 'machine' as $$
  select exists (select 1 from consent where person_id = person and purpose = wanted and withdrawn_at is null)
$$;

-- Somebody read what is kept about somebody else: once for each reader, subject and day, with a count.
create table personal_access (
  id text primary key,
  person_id text not null references person on delete cascade,
  reader_id text not null,
  -- The roles that the reader held, with their organisations and municipalities; no names.
  reader_roles jsonb not null,
  what text not null check (what ~ '^[a-z-]+\.[a-z-]+$'),
  day date not null,
  times integer not null default 1 check (times > 0),
  last_at timestamptz not null,
  check (reader_id <> person_id),
  unique (person_id, reader_id, what, day)
);
create index personal_access_by_day on personal_access (day);
alter table personal_access enable row level security;
alter table personal_access force row level security;
create policy personal_access_rows on personal_access
  using (person_id = actor_id() or actor_is_machine());

-- The reader counts on a row that only the person may see, and writes none in another's name.
create function note_access(access text, reader text, roles jsonb, person text, thing text, moment timestamptz)
returns void language plpgsql set laipa.actor_kind = 'machine' as $$
begin
  if reader is distinct from actor_id() then
    raise exception 'A reading is noted in the name of whoever reads.' using errcode = 'insufficient_privilege';
  end if;
  insert into personal_access (id, person_id, reader_id, reader_roles, what, day, last_at)
  values (access, person, reader, roles, thing, actor_today(), moment)
  on conflict (person_id, reader_id, what, day)
    do update set times = personal_access.times + 1, last_at = excluded.last_at;
end $$;

-- The answers of somebody with an account who wanted them kept; without an end, until they give them up.
create table own_profile (
  person_id text primary key references person on delete cascade,
  id text not null unique,
  answers jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
alter table own_profile enable row level security;
alter table own_profile force row level security;
create policy own_profile_rows on own_profile using (person_id = actor_id() or actor_is_machine());

-- Letters to an address that had no account when they were written are the person's too, to read and to be erased.
create index mail_by_recipient on mail (recipient);
drop policy mail_own on mail;
create policy mail_own on mail for select using (
  person_id = actor_id() or (person_id is null and recipient = (select email from person where id = actor_id()))
);
