-- What is learned. A run of it is an opportunity.
create table learning_specification (
  id text primary key check (id ~ '^[0-9a-z]{10}$'),
  source text not null,
  source_id text not null,
  kind text not null check (kind in ('course', 'short-learning-programme', 'class', 'mentoring', 'apprenticeship',
    'internship', 'study-visit', 'volunteering')),
  setting text check (setting in ('formal', 'non-formal')),
  purposes text[] not null default '{}' check (purposes <@ array['work', 'civic', 'personal']),
  title jsonb not null,
  summary jsonb not null default '{}',
  outcomes jsonb not null default '[]',
  field_code text references reference.field_of_education,
  eqf integer check (eqf between 1 and 8),
  -- null is unknown; 'none' says that no earlier education is asked for.
  entry_education text check (entry_education in ('none', 'basic', 'vocational', 'secondary', 'higher')),
  entry_languages jsonb not null default '{}',
  entry_note jsonb not null default '{}',
  hours integer check (hours > 0),
  target_groups text[] not null default '{}',
  unique (source, source_id)
);
create index learning_specification_by_field on learning_specification (field_code);

create table specification_skill (
  specification_id text not null references learning_specification on delete cascade,
  skill_id text not null references reference.skill,
  role text not null check (role in ('taught', 'required')),
  position integer not null,
  primary key (specification_id, role, skill_id)
);
create index specification_skill_by_skill on specification_skill (skill_id, role);

-- A run of a specification. In every optional column null means unknown, never "none".
create table opportunity (
  id text primary key check (id ~ '^[0-9a-z]{10}$'),
  source text not null,
  source_id text not null,
  specification_id text not null references learning_specification,
  organisation_id text not null references organisation,
  status text not null default 'published' check (status in ('draft', 'published', 'cancelled', 'archived')),
  languages text[] not null default '{}',
  mode text check (mode in ('in-person', 'online', 'blended')),
  schedule text check (schedule in ('daytime', 'evening', 'weekend', 'full-time', 'self-paced')),
  weeks integer check (weeks > 0),
  price_eur numeric(9, 2) check (price_eur >= 0),
  funding text check (funding in ('state', 'esf', 'municipality', 'employer')),
  municipality_id text references municipality,
  place_id text references place,
  seats_min integer check (seats_min >= 0),
  seats_max integer check (seats_max >= 0),
  seats_free integer check (seats_free >= 0),
  starts_on date,
  apply_by date,
  accessibility text[],
  homepage text,
  demonstration boolean not null,
  -- Days from the set-up of the demonstration, so that a refresh can move the dates on.
  starts_in_days integer,
  apply_by_days integer,
  fingerprint text not null,
  first_seen_at timestamptz not null,
  changed_at timestamptz not null,
  unique (source, source_id),
  check (demonstration or (starts_in_days is null and apply_by_days is null))
);
create index opportunity_by_specification on opportunity (specification_id);
create index opportunity_by_organisation on opportunity (organisation_id);
create index opportunity_by_start on opportunity (starts_on, id) where status = 'published';

-- One row that every change of the catalogue counts up, so that a process knows when its copy is stale.
create table catalogue_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into catalogue_version (version) values (1);
