-- Training the trainers: what coordinators and educators must be able to do, the evidence that they can, and what follows
-- from it. Who is trained is stored nowhere: it is computed from evidence for any day (decision 0026).

create table training_target (
  kind text primary key check (kind in ('coordinator', 'educator')),
  people integer not null check (people > 0),
  -- Number of the project that promises it.
  source text not null check (char_length(source) between 1 and 200)
);

create table competence_standard (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  kind text not null check (kind in ('coordinator', 'educator')),
  version integer not null check (version > 0),
  published_at timestamptz,
  -- Empty once the person is erased.
  published_by text,
  unique (kind, version),
  check (published_by is null or published_at is not null)
);

create table competence_unit (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  standard_id text not null references competence_standard on delete cascade,
  code text not null check (code ~ '^[a-z-]{2,40}$'),
  position integer not null check (position > 0),
  title jsonb not null,
  -- What can be seen: a list of texts in five languages.
  criteria jsonb not null check (jsonb_array_length(criteria) between 3 and 5),
  unique (standard_id, code),
  unique (standard_id, position)
);

create function keep_published_standard() returns trigger language plpgsql as $$
begin
  if current_setting('laipa.restoring', true) = 'yes' then return coalesce(new, old); end if;
  if old.published_at is not null and (tg_op = 'DELETE' or new.published_at is distinct from old.published_at
    or (new.id, new.kind, new.version) is distinct from (old.id, old.kind, old.version)) then
    raise exception 'A published standard does not change.' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger standard_stays before update or delete on competence_standard
  for each row execute function keep_published_standard();

create function keep_published_unit() returns trigger language plpgsql as $$
begin
  if current_setting('laipa.restoring', true) = 'yes' then return coalesce(new, old); end if;
  if exists (
    select 1 from competence_standard
    where id in (case when tg_op <> 'INSERT' then old.standard_id end, case when tg_op <> 'DELETE' then new.standard_id end)
      and published_at is not null
  ) then
    raise exception 'A published standard does not change.' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger unit_stays before insert or update or delete on competence_unit
  for each row execute function keep_published_unit();

-- A run of the catalogue that trains for units of a standard.
create table training_cohort (
  opportunity_id text primary key references opportunity on delete cascade,
  kind text not null check (kind in ('coordinator', 'educator')),
  -- For how long completing it is evidence.
  valid_years integer not null check (valid_years between 1 and 5),
  bound_at timestamptz not null
);
create table training_cohort_unit (
  opportunity_id text not null references training_cohort on delete cascade,
  unit_id text not null references competence_unit,
  primary key (opportunity_id, unit_id)
);
create index training_cohort_by_unit on training_cohort_unit (unit_id);

-- Whose evidence it is. When a person is erased the holder stays without them, so that counts of past days stay right.
create table training_holder (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  person_id text unique references person on delete set null,
  unique (id, person_id)
);

create table competence_evidence (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  holder_id text not null references training_holder,
  person_id text references person on delete set null,
  unit_id text not null references competence_unit,
  -- Of the form: sent twice, it makes one.
  key text not null unique check (char_length(key) between 1 and 80),
  source text not null check (source in ('training', 'observation', 'portfolio', 'test')),
  -- What the person wrote; goes with them.
  statement text check (char_length(statement) between 1 and 4000),
  links text[] not null default '{}' check (cardinality(links) <= 5),
  -- Where it came from, to be walked both ways.
  application_id text references application on delete set null,
  observation_id text,
  submitted_at timestamptz not null,
  -- The evidence that this one stands in for; that one stays.
  replaces_id text references competence_evidence on delete set null,
  withdrawn_at timestamptz,
  unique (application_id, unit_id),
  unique (id, person_id),
  foreign key (holder_id, person_id) references training_holder (id, person_id) on update cascade
);
create index competence_evidence_by_holder on competence_evidence (holder_id, unit_id);
create index competence_evidence_by_person on competence_evidence (person_id);
create index competence_evidence_by_unit on competence_evidence (unit_id, submitted_at);

-- Decisions about evidence. The last one on a day counts on that day; a mistake is put right by a new decision.
create table evidence_assessment (
  -- Of two decisions at one moment the later one counts.
  serial bigint generated always as identity unique,
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  evidence_id text not null references competence_evidence on delete cascade,
  -- Whose evidence it is: written by the trigger below, so that the check can compare.
  person_id text references person on delete set null,
  verdict text not null check (verdict in ('accepted', 'refused')),
  reason text check (char_length(reason) between 1 and 1000),
  valid_until date,
  -- Null: a completed cohort, or somebody who has been erased.
  assessed_by text references person on delete set null,
  assessed_at timestamptz not null,
  -- Nobody assesses their own evidence.
  check (assessed_by <> person_id),
  check ((valid_until is not null) = (verdict = 'accepted')),
  check (valid_until > (assessed_at at time zone 'Europe/Riga')::date),
  check (valid_until <= (assessed_at at time zone 'Europe/Riga')::date + 1830)
);
create index evidence_assessment_by_evidence on evidence_assessment (evidence_id, serial desc);
create index evidence_assessment_by_person on evidence_assessment (person_id);
create index evidence_assessment_by_assessor on evidence_assessment (assessed_by);

create function note_whose_evidence() returns trigger language plpgsql set laipa.actor_kind = 'machine' as $$
declare found record;
begin
  if current_setting('laipa.restoring', true) = 'yes' then return new; end if;
  select person_id, source into found from competence_evidence where id = new.evidence_id;
  new.person_id := found.person_id;
  if new.assessed_by is null and found.source <> 'training' then
    raise exception 'Somebody must have assessed it.' using errcode = 'check_violation';
  end if;
  if new.verdict = 'refused' and new.reason is null then
    raise exception 'A refusal says why.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger assessment_says_whose before insert on evidence_assessment
  for each row execute function note_whose_evidence();

create function keep_assessment() returns trigger language plpgsql as $$
begin
  if current_setting('laipa.restoring', true) <> 'yes' or current_setting('laipa.restoring', true) is null then
    if (new.id, new.evidence_id, new.verdict, new.valid_until, new.assessed_at)
      is distinct from (old.id, old.evidence_id, old.verdict, old.valid_until, old.assessed_at) then
      raise exception 'An assessment does not change; another one takes its place.' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;
create trigger assessment_stays before update on evidence_assessment for each row execute function keep_assessment();

-- Steps of educators: decisions, granted by somebody else and ended, never deleted.
create table ladder_grant (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  person_id text references person on delete set null,
  step text not null check (step in ('teaches', 'mentors', 'trains-trainers')),
  granted_by text references person on delete set null,
  granted_at timestamptz not null,
  ended_by text references person on delete set null,
  ended_at timestamptz,
  check (granted_by <> person_id),
  check (ended_by is null or ended_at is not null)
);
create unique index ladder_grant_once on ladder_grant (person_id, step) where ended_at is null;
create index ladder_grant_by_giver on ladder_grant (granted_by);
create index ladder_grant_by_ender on ladder_grant (ended_by);

-- An educator learns from one who mentors; it begins when both have accepted.
create table mentoring_pair (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique check (char_length(key) between 1 and 40),
  mentor_id text references person on delete set null,
  mentee_id text references person on delete set null,
  from_day date not null,
  to_day date not null,
  wish text check (char_length(wish) between 1 and 1000),
  proposed_at timestamptz not null,
  mentor_accepted_at timestamptz,
  mentee_accepted_at timestamptz,
  ended_at timestamptz,
  check (mentor_id <> mentee_id),
  check (to_day > from_day and to_day <= from_day + 731)
);
create unique index mentoring_pair_once on mentoring_pair (mentor_id, mentee_id) where ended_at is null;
create index mentoring_pair_by_mentee on mentoring_pair (mentee_id);
create table mentoring_meeting (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  pair_id text not null references mentoring_pair on delete cascade,
  key text not null unique check (char_length(key) between 1 and 40),
  met_on date not null,
  note text check (char_length(note) between 1 and 2000),
  noted_by text references person on delete set null,
  noted_at timestamptz not null
);
create index mentoring_meeting_by_pair on mentoring_meeting (pair_id, met_on);
create index mentoring_meeting_by_noter on mentoring_meeting (noted_by);

-- A colleague watches a lesson by the criteria of one unit, at the wish of whoever teaches.
create table peer_observation (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique check (char_length(key) between 1 and 40),
  observed_id text references person on delete set null,
  observer_id text references person on delete set null,
  unit_id text not null references competence_unit,
  lesson_on date not null,
  requested_at timestamptz not null,
  accepted_at timestamptz,
  declined_at timestamptz,
  -- For each criterion of the unit, in its order.
  marks text[] check (marks <@ array['seen', 'partly', 'not-seen']),
  feedback text check (char_length(feedback) between 1 and 4000),
  given_at timestamptz,
  check (observer_id <> observed_id),
  check (accepted_at is null or declined_at is null),
  check ((marks is not null) = (given_at is not null)),
  check (given_at is null or accepted_at is not null)
);
create index peer_observation_by_observed on peer_observation (observed_id);
create index peer_observation_by_observer on peer_observation (observer_id);
alter table competence_evidence add foreign key (observation_id) references peer_observation on delete set null;
create unique index evidence_of_observation on competence_evidence (observation_id);

-- How an educator shows themselves; nothing of it is public without consent, and then only what they chose.
create table educator_card (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  person_id text not null unique references person on delete cascade,
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  about text check (char_length(about) between 1 and 1500),
  fields text[] not null default '{}' check (cardinality(fields) <= 6),
  skills text[] not null default '{}' check (cardinality(skills) <= 20),
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['lv', 'en', 'lt', 'ru', 'de']),
  place_id text references place,
  radius_km integer check (radius_km in (10, 25, 50, 100)),
  times text[] not null default '{}' check (times <@ array['daytime', 'evening', 'weekend']),
  shown text[] not null default '{}' check (shown <@ array['about', 'place', 'times']),
  shown_since timestamptz,
  changed_at timestamptz not null
);

-- Ways of teaching, written by educators. Who wrote one stands apart, and is named only by a public card.
create table teaching_method (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  key text not null unique check (char_length(key) between 1 and 40),
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  title text not null check (char_length(title) between 1 and 160),
  purpose text not null check (char_length(purpose) between 1 and 1000),
  people_min integer not null check (people_min between 1 and 500),
  people_max integer not null check (people_max between people_min and 500),
  minutes integer not null check (minutes between 1 and 960),
  steps text not null check (char_length(steps) between 1 and 6000),
  based_on_id text references teaching_method on delete set null,
  state text not null check (state in ('shown', 'hidden')),
  published_at timestamptz not null,
  demonstration boolean not null default false,
  check (based_on_id <> id)
);
create index teaching_method_by_base on teaching_method (based_on_id);
create index teaching_method_by_time on teaching_method (published_at desc, id);
create table method_author (
  method_id text primary key references teaching_method on delete cascade,
  person_id text not null references person on delete cascade
);
create index method_author_by_person on method_author (person_id);
-- By people who have used it; stars stay when the person is erased.
create table method_rating (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  method_id text not null references teaching_method on delete cascade,
  person_id text references person on delete set null,
  stars integer not null check (stars between 1 and 5),
  used_on date not null,
  rated_at timestamptz not null,
  unique (method_id, person_id)
);
create index method_rating_by_person on method_rating (person_id);
create table method_report (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  method_id text not null references teaching_method on delete cascade,
  person_id text references person on delete set null,
  why text not null check (why in ('copied', 'harmful', 'personal-data', 'other')),
  reported_at timestamptz not null,
  decision text check (decision in ('kept', 'hidden')),
  decided_by text references person on delete set null,
  decided_at timestamptz,
  check ((decision is null) = (decided_at is null)),
  check (decided_by <> person_id)
);
create unique index method_report_once on method_report (method_id, person_id) where decision is null;
create index method_report_by_person on method_report (person_id);
create index method_report_by_decider on method_report (decided_by);
