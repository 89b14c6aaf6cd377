-- How much the region needs an occupation group. A group without a row is unknown, not unneeded.
create table regional_need (
  group_code text primary key references reference.occupation_group,
  need numeric(4, 3) not null check (need between 0 and 1),
  openings_per_year integer check (openings_per_year >= 0),
  named_short_by text[] not null default '{}',
  source text not null,
  as_of date not null,
  demonstration boolean not null
);

-- Answers of the guided profile, without a name; found only by the hash of a random cookie.
create table anonymous_profile (
  id text primary key,
  token_hash text not null unique,
  answers jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null
);
create index anonymous_profile_by_expiry on anonymous_profile (expires_at);
