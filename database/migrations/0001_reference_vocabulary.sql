-- Shared classifications: one copy for all regions of an installation.
-- A label is one jsonb of {language: {text, origin, reviewedBy?}}; an absent language is an absent key.

create table reference.skill (
  id text primary key check (id like 'skill/%'),
  kind text not null check (kind in ('competence', 'knowledge')),
  reuse text check (reuse in ('transversal', 'cross-sector', 'sector-specific', 'occupation-specific')),
  label jsonb not null,
  other_labels jsonb not null default '{}',
  description jsonb not null default '{}'
);

create table reference.skill_group (
  id text primary key,
  level integer not null,
  code text not null,
  label jsonb not null
);

create table reference.skill_group_member (
  skill_id text not null references reference.skill on delete cascade,
  group_id text not null references reference.skill_group on delete cascade,
  primary key (skill_id, group_id)
);
create index skill_group_member_by_group on reference.skill_group_member (group_id);

create table reference.field_of_education (
  code text primary key check (code ~ '^[0-9]{2,4}$'),
  level text not null check (level in ('broad', 'narrow', 'detailed')),
  parent_code text references reference.field_of_education,
  label jsonb not null
);

create table reference.industry (
  code text primary key,
  label jsonb not null
);

create table reference.occupation_group (
  code text primary key check (code ~ '^[0-9]{1,4}$'),
  level integer not null check (level between 1 and 4),
  parent_code text references reference.occupation_group,
  label jsonb not null
);

create table reference.occupation (
  id text primary key check (id like 'occupation/%'),
  group_code text not null references reference.occupation_group,
  label jsonb not null,
  other_labels jsonb not null default '{}',
  description jsonb not null default '{}'
);
create index occupation_by_group on reference.occupation (group_code);

create table reference.occupation_skill (
  occupation_id text not null references reference.occupation on delete cascade,
  skill_id text not null references reference.skill on delete cascade,
  relation text not null check (relation in ('essential', 'optional')),
  primary key (occupation_id, skill_id)
);
create index occupation_skill_by_skill on reference.occupation_skill (skill_id);

-- Interest profile of an occupation, 1–7 for each of Holland's six types.
create table reference.occupation_interest (
  occupation_id text primary key references reference.occupation on delete cascade,
  basis text not null check (basis in ('direct', 'group-mean')),
  r numeric(4, 2) not null,
  i numeric(4, 2) not null,
  a numeric(4, 2) not null,
  s numeric(4, 2) not null,
  e numeric(4, 2) not null,
  c numeric(4, 2) not null
);

create table reference.interest_type (
  code text primary key check (code in ('R', 'I', 'A', 'S', 'E', 'C')),
  position integer not null,
  label jsonb not null,
  description jsonb not null
);

create table reference.interest_statement (
  id text primary key,
  type_code text not null references reference.interest_type,
  in_short_form boolean not null,
  text jsonb not null
);

-- The five answers to a statement, from strongly dislike to strongly like.
create table reference.interest_scale_point (
  value integer primary key check (value between 1 and 5),
  label jsonb not null
);

-- Which edition of a source is loaded, so that an unchanged one is not loaded again.
create table reference.vocabulary_release (
  source text primary key,
  fingerprint text not null,
  loaded_at timestamptz not null
);

-- Joins what is known with what a source says, language by language: an official label is never
-- replaced by one of our own, and a source that lacks a language leaves it as it was.
create function reference.join_labels(known jsonb, incoming jsonb) returns jsonb language sql immutable return (
  select coalesce(jsonb_object_agg(language, text), '{}')
  from (
    select known_text.key as language, known_text.value as text
    from jsonb_each(known) as known_text
    where not incoming ? known_text.key
      or (known_text.value ->> 'origin' = 'official' and incoming -> known_text.key ->> 'origin' <> 'official')
    union all
    select incoming_text.key, incoming_text.value
    from jsonb_each(incoming) as incoming_text
    where coalesce(known -> incoming_text.key ->> 'origin', '') <> 'official'
      or incoming_text.value ->> 'origin' = 'official'
  ) as joined
);
