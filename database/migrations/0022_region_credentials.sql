-- Credentials: who may issue, with which keys, for what, to whom, and what became of them. A credential's bit in the
-- status lists is its row's state, so that it outlives the person's erasure.

-- An organisation that issues, or the region itself. A decision of somebody, and ended by somebody.
create table credential_issuer (
  id text primary key check (id ~ '^(region|[0-9a-z]{10})$'),
  organisation_id text unique references organisation,
  opened_by text not null,
  opened_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  demonstration boolean not null default false,
  check ((id = 'region') = (organisation_id is null)),
  check (organisation_id is null or organisation_id = id),
  check ((ended_by is null) = (ended_at is null))
);

-- The public halves stay for ever: without them nothing signed with them could be checked again.
create table issuer_key (
  issuer_id text not null references credential_issuer on delete cascade,
  number integer not null check (number > 0),
  multikey text not null unique check (multikey ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]+$'),
  made_by text not null,
  made_at timestamptz not null,
  -- Signs nothing more from here on.
  rotated_by text,
  rotated_at timestamptz,
  primary key (issuer_id, number),
  check ((rotated_by is null) = (rotated_at is null))
);
create unique index issuer_key_in_use on issuer_key (issuer_id) where rotated_at is null;

-- The secret halves, encrypted with a key that is not in this database where the operator set one (decision 0029).
create table issuer_key_seal (
  issuer_id text not null,
  number integer not null,
  sealed text not null,
  primary key (issuer_id, number),
  foreign key (issuer_id, number) references issuer_key on delete cascade
);
alter table issuer_key_seal enable row level security;
alter table issuer_key_seal force row level security;
create policy issuer_key_seal_rows on issuer_key_seal using (actor_is_machine());

-- What a credential is given for. Its texts are public; what was signed keeps the words of its day.
create table achievement (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  issuer_id text not null references credential_issuer,
  -- The course whose completion earns it; null where something else does, such as a standard of competence.
  specification_id text references learning_specification on delete set null,
  -- By which another module knows it, such as `training.coordinator`.
  code text,
  title jsonb not null,
  description jsonb not null,
  criteria jsonb not null,
  hours integer check (hours > 0),
  is_funded boolean not null default false,
  -- Months that a credential counts; null is for ever.
  valid_months integer check (valid_months between 1 and 240),
  made_by text not null,
  made_at timestamptz not null,
  -- Who decided that completing the course is enough, and from when.
  automatic_by text,
  automatic_at timestamptz,
  demonstration boolean not null default false,
  unique (issuer_id, specification_id),
  unique (issuer_id, code),
  check ((automatic_by is null) = (automatic_at is null)),
  check (automatic_at is null or specification_id is not null)
);
create index achievement_by_specification on achievement (specification_id);

-- Two lists a round: one of what is revoked, one of what is suspended. A round is used to a half, so that no number
-- tells how many credentials there are, and a free place is found at once.
create table status_list (
  number integer generated always as identity primary key,
  issuer_id text not null references credential_issuer on delete cascade,
  round integer not null check (round > 0),
  purpose text not null check (purpose in ('revocation', 'suspension')),
  -- As it was last signed; null when a bit has changed since.
  document jsonb,
  signed_at timestamptz,
  unique (issuer_id, round, purpose)
);

create table credential (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  -- Of what earned it, such as an application: issued twice, it is one credential.
  key text not null,
  achievement_id text not null references achievement,
  issuer_id text not null references credential_issuer,
  -- Empty once the person is erased; the place in the lists stays.
  person_id text references person on delete set null,
  application_id text references application on delete set null,
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  list_round integer not null check (list_round > 0),
  list_index integer not null check (list_index between 0 and 131071),
  state text not null default 'issued' check (state in ('issued', 'suspended', 'revoked')),
  state_since timestamptz not null,
  issued_by text not null,
  issued_at timestamptz not null,
  valid_until timestamptz,
  -- When the person agreed to have their name in it.
  named_at timestamptz,
  -- As it was signed; null until it is, and after the person is erased.
  document jsonb,
  signed_at timestamptz,
  unique (achievement_id, key),
  unique (issuer_id, list_round, list_index),
  check (valid_until > issued_at),
  check ((document is null) = (signed_at is null)),
  check (person_id is not null or (document is null and named_at is null))
);
create index credential_by_person on credential (person_id);
create index credential_by_issuer on credential (issuer_id, issued_at);
create index credential_by_application on credential (application_id);
create index credential_to_sign on credential (issued_at) where document is null and person_id is not null;

-- The issuers for which the actor may act today.
create function held_issuers() returns setof text language sql stable set laipa.actor_kind = 'machine' as $$
  select held_organisations('provider-editor')
  union all select id from credential_issuer where holds_role('regional-administrator')
$$;

alter table credential enable row level security;
alter table credential force row level security;
create policy credential_rows on credential using (
  person_id = (select actor_id()) or (select actor_is_machine()) or issuer_id in (select held_issuers()));

-- A revoked credential stays revoked, whoever writes the table.
create function keep_revoked() returns trigger language plpgsql as $$
begin
  if old.state = 'revoked' and new.state <> 'revoked' then
    raise exception 'A revoked credential stays revoked.';
  end if;
  return new;
end
$$;
create trigger credential_stays_revoked before update on credential for each row execute function keep_revoked();

create table credential_state_change (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  credential_id text not null references credential on delete cascade,
  state text not null check (state in ('issued', 'suspended', 'revoked')),
  reason text not null check (reason in ('issued-in-error', 'conditions-not-met', 'deception', 'under-review',
    'cleared', 'other')),
  -- To the holder, in the issuer's words.
  note text check (char_length(note) between 1 and 500),
  changed_by text not null,
  changed_at timestamptz not null
);
create index credential_state_change_by_credential on credential_state_change (credential_id, changed_at);
alter table credential_state_change enable row level security;
alter table credential_state_change force row level security;
create policy credential_state_change_rows on credential_state_change using (
  (select actor_is_machine()) or exists (select 1 from credential where credential.id = credential_id));

-- A link by which anybody sees one credential until a day, or until its holder takes it back.
create table credential_share (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique check (char_length(key) between 1 and 40),
  token text not null unique check (token ~ '^[0-9a-z]{20}$'),
  credential_id text not null references credential on delete cascade,
  until date not null,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index credential_share_by_credential on credential_share (credential_id);
create index credential_share_by_until on credential_share (until);
alter table credential_share enable row level security;
alter table credential_share force row level security;
-- Whoever issued it does not learn to whom it is shown.
create policy credential_share_rows on credential_share using (
  (select actor_is_machine())
  or exists (select 1 from credential where credential.id = credential_id and credential.person_id = actor_id()));
