-- What a machine suggests and a person decides: skills that an offer's text speaks of, and offers that are the same.

-- Whose word it is that a specification has the skill; an import replaces only what providers stated.
alter table specification_skill add column origin text not null default 'provider'
  check (origin in ('provider', 'confirmed'));

-- Offers whose text was read for skills, so that "no match" is an answer too and nothing is read twice.
create table skill_reading (
  specification_id text primary key references learning_specification on delete cascade,
  read_at timestamptz not null,
  -- Of the labels it was read with.
  vocabulary_version bigint not null,
  answer text not null check (answer in ('suggested', 'no-match'))
);

create table skill_suggestion (
  specification_id text not null references learning_specification on delete cascade,
  skill_id text not null references reference.skill,
  -- How sure the machine is.
  score real not null check (score between 0 and 1),
  state text not null check (state in ('open', 'confirmed', 'declined')),
  suggested_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  primary key (specification_id, skill_id),
  check ((state = 'open') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null))
);
create index skill_suggestion_open on skill_suggestion (score desc, specification_id) where state = 'open';

-- By these keys two records of the same offer meet: its address, and its title in each language with its day.
create table offer_likeness (
  key text not null,
  opportunity_id text not null references opportunity on delete cascade,
  analyser_version integer not null,
  primary key (key, opportunity_id)
);
create index offer_likeness_by_opportunity on offer_likeness (opportunity_id);

-- What a person said of two offers; it counts for more than any rule.
create table offer_comparison (
  one_id text not null references opportunity on delete cascade,
  other_id text not null references opportunity on delete cascade,
  verdict text not null check (verdict in ('same', 'different')),
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index offer_comparison_by_other on offer_comparison (other_id);
