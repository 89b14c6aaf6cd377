-- People, how they sign in, what they may do. Row security shows each row to those whom it concerns; the actor of a
-- request stands in settings of its transaction (app/shared/db/as-actor.ts). Without one, personal tables are empty.

create function actor_id() returns text language sql stable as $$
  select nullif(current_setting('laipa.actor', true), '')
$$;

-- Jobs, the command line and the sign-in itself work on everybody's rows.
create function actor_is_machine() returns boolean language sql stable as $$
  select coalesce(current_setting('laipa.actor_kind', true), '') in ('machine', 'operator')
$$;

create function actor_today() returns date language sql stable as $$
  select coalesce(nullif(current_setting('laipa.today', true), '')::date, (now() at time zone 'Europe/Riga')::date)
$$;

-- Ids are 20 random characters; nothing can be read from them.
create table person (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  name text not null check (char_length(name) between 1 and 120),
  email text not null unique check (email = lower(email) and char_length(email) <= 254),
  email_verified boolean not null default false,
  -- The language of their mails.
  language text not null default 'lv' check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  demonstration boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- A browser that is signed in. The cookie holds the token with a signature that the database cannot make.
create table session (
  id text primary key,
  token text not null unique,
  person_id text not null references person on delete cascade,
  expires_at timestamptz not null,
  -- Rights have changed since: the next request gets another token, so that an old one is worth nothing.
  renew boolean not null default false,
  user_agent text,
  ip_address text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_by_person on session (person_id);

-- One way to sign in: `credential` with a password's hash, or an account with another service.
create table sign_in_method (
  id text primary key,
  person_id text not null references person on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index sign_in_method_by_person on sign_in_method (person_id);

-- What is proved once and soon: a link by mail, the way back from another service.
create table sign_in_token (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sign_in_token_by_identifier on sign_in_token (identifier);
create index sign_in_token_by_expiry on sign_in_token (expires_at);

-- Failed attempts, by a hash of what was tried and from where; counted so that guessing becomes slow.
create table sign_in_attempt (
  key text primary key,
  failures integer not null check (failures > 0),
  last_at timestamptz not null
);

-- A role is given by somebody, for an organisation or a territory, from a day to a day; ended, never deleted.
create table role_grant (
  id text primary key,
  person_id text not null references person on delete cascade,
  role text not null check (role in ('coordinator', 'educator', 'provider-editor', 'employer-editor',
    'municipality-editor', 'research-officer', 'plan-author', 'approver', 'verifier', 'regional-administrator')),
  organisation_id text references organisation,
  municipality_id text references municipality,
  from_day date not null,
  to_day date,
  granted_by text not null,
  granted_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  check (to_day is null or to_day >= from_day),
  check ((ended_by is null) = (ended_at is null)),
  check ((organisation_id is not null) = (role in ('educator', 'provider-editor', 'employer-editor', 'approver'))),
  check ((municipality_id is not null) = (role in ('coordinator', 'municipality-editor')))
);
create index role_grant_by_person on role_grant (person_id);
create unique index role_grant_once on role_grant
  (person_id, role, coalesce(organisation_id, ''), coalesce(municipality_id, '')) where ended_at is null;

-- The setting lets the function read past the row security of role_grant, which itself asks the function.
create function holds_role(wanted text, organisation text default null, municipality text default null)
returns boolean language sql stable set laipa.actor_kind = 'machine' as $$
  select exists (
    select 1 from role_grant
    where person_id = actor_id() and role = wanted and ended_at is null
      and actor_today() between from_day and coalesce(to_day, 'infinity')
      and (organisation is null or organisation_id = organisation)
      and (municipality is null or municipality_id = municipality)
  )
$$;

-- One question a request: who holds this token, and what may they do today?
create function signed_in(wanted text, moment timestamptz, day date)
returns table (person_id text, session_id text, name text, language text, renew boolean, roles jsonb)
language sql stable set laipa.actor_kind = 'machine' as $$
  select person.id, session.id, person.name, person.language, session.renew,
    coalesce((
      select jsonb_agg(jsonb_build_object('role', role, 'organisationId', organisation_id,
        'municipalityId', municipality_id) order by role, organisation_id, municipality_id)
      from role_grant
      where role_grant.person_id = person.id and ended_at is null
        and day between from_day and coalesce(to_day, 'infinity')
    ), '[]')
  from session join person on person.id = session.person_id
  where session.token = wanted and session.expires_at > moment
$$;

-- What cookies are signed with where LAIPA_SECRET is not set.
create table cookie_secret (
  only_row boolean primary key default true check (only_row),
  secret text not null
);
alter table cookie_secret enable row level security;
alter table cookie_secret force row level security;
create policy cookie_secret_row on cookie_secret using (actor_is_machine());

-- Mails wait here until the mail server has taken them; without one they can be read on a page of the demonstration.
create table mail (
  id bigint generated always as identity primary key,
  person_id text references person on delete cascade,
  kind text not null,
  recipient text not null,
  language text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  queued_at timestamptz not null,
  next_try_at timestamptz not null,
  tries integer not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz
);
create index mail_waiting on mail (next_try_at, id) where sent_at is null and given_up_at is null;
create index mail_by_person on mail (person_id);

alter table person enable row level security;
alter table person force row level security;
create policy person_rows on person
  using (id = actor_id() or actor_is_machine() or holds_role('regional-administrator'));

alter table session enable row level security;
alter table session force row level security;
create policy session_rows on session using (person_id = actor_id() or actor_is_machine());

alter table sign_in_method enable row level security;
alter table sign_in_method force row level security;
create policy sign_in_method_rows on sign_in_method using (person_id = actor_id() or actor_is_machine());

alter table sign_in_token enable row level security;
alter table sign_in_token force row level security;
create policy sign_in_token_rows on sign_in_token using (actor_is_machine());

alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy role_grant_rows on role_grant
  using (person_id = actor_id() or actor_is_machine() or holds_role('regional-administrator'));

alter table mail enable row level security;
alter table mail force row level security;
create policy mail_own on mail for select using (person_id = actor_id());
create policy mail_queued on mail for insert with check (true);
create policy mail_rows on mail using (actor_is_machine());

alter table event drop constraint event_actor_kind_check;
alter table event add check (actor_kind in ('person', 'visitor', 'operator', 'machine'));

-- The sign-in library writes people, sessions and methods by itself; the database records what it does, in the same
-- transaction. Everything else records its own events.
create function record_account_event() returns trigger language plpgsql as $$
declare
  -- Rows of the three tables have different columns.
  changed jsonb := to_jsonb(coalesce(new, old));
  owner text := coalesce(changed ->> 'person_id', changed ->> 'id');
  done text := case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'removed' end;
  -- What the library does, it does for the person.
  own boolean := coalesce(actor_id(), 'sign-in') = 'sign-in';
begin
  if current_setting('laipa.restoring', true) = 'yes' then return null; end if;
  insert into event (happened_at, kind, subject, actor_kind, actor_id, facts)
  values (
    clock_timestamp(), 'accounts.' || replace(tg_table_name, '_', '-') || '.' || done, changed ->> 'id',
    case when own then 'person' else current_setting('laipa.actor_kind') end,
    case when own then owner else actor_id() end,
    case tg_table_name when 'person' then '{}'::jsonb
      when 'sign_in_method' then jsonb_build_object('person', owner, 'provider', changed ->> 'provider_id')
      else jsonb_build_object('person', owner) end
  );
  return null;
end $$;
create trigger person_event after insert or update or delete on person
  for each row execute function record_account_event();
create trigger session_event after insert or delete on session
  for each row execute function record_account_event();
create trigger sign_in_method_event after insert or update or delete on sign_in_method
  for each row execute function record_account_event();
