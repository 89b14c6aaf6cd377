-- What happened, by whom. Ids, codes and days only: the rows outlive the people they speak of.
create table event (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null,
  kind text not null check (kind ~ '^[a-z-]+\.[a-z-]+\.[a-z-]+$'),
  subject text not null,
  actor_kind text not null check (actor_kind in ('visitor', 'operator', 'machine')),
  actor_id text not null,
  facts jsonb not null
);
create index event_by_subject on event (subject, id);

create table municipality (
  id text primary key,
  kind text not null check (kind in ('state city', 'municipality')),
  name jsonb not null,
  centre text not null
);

create table place (
  id text primary key,
  geonameid integer unique,
  municipality_id text not null references municipality,
  name jsonb not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  population integer,
  origin text not null
);

create table territorial_unit (
  municipality_id text not null references municipality,
  kind text not null,
  name text not null,
  primary key (municipality_id, kind, name)
);

create table organisation (
  id text primary key check (id ~ '^[0-9a-z]{10}$'),
  source text not null,
  source_id text not null,
  kind text not null check (kind in ('university', 'municipality', 'vocational-institution',
    'adult-education-centre', 'employer', 'association', 'state-body', 'library')),
  name jsonb not null,
  municipality_id text references municipality,
  place_id text references place,
  homepage text,
  email text,
  phone text,
  demonstration boolean not null,
  unique (source, source_id)
);
