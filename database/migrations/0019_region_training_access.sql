-- Who may see what of training, and the functions that see past row security: counts, and names that may be read.

-- Whether the actor has been given a step of the ladder.
create function stands_on_step(wanted text) returns boolean language sql stable set laipa.actor_kind = 'machine' as $$
  select exists (select 1 from ladder_grant where person_id = actor_id() and step = wanted and ended_at is null)
$$;

-- Units whose evidence the actor may assess: all of them for a regional administrator, educators' for whoever trains trainers.
create function units_to_assess() returns setof text language sql stable as $$
  select competence_unit.id from competence_unit
  join competence_standard on competence_standard.id = standard_id
  where holds_role('regional-administrator') or (kind = 'educator' and stands_on_step('trains-trainers'))
$$;

do $$
declare named text;
begin
  foreach named in array array['training_holder', 'competence_evidence', 'evidence_assessment', 'ladder_grant',
    'mentoring_pair', 'mentoring_meeting', 'peer_observation', 'educator_card', 'method_author', 'method_rating',
    'method_report'] loop
    execute format('alter table %I enable row level security', named);
    execute format('alter table %I force row level security', named);
  end loop;
end $$;

create policy training_holder_rows on training_holder
  using (person_id = (select actor_id()) or (select actor_is_machine()));
create policy competence_evidence_rows on competence_evidence
  using (person_id = (select actor_id()) or (select actor_is_machine()));
create policy competence_evidence_assessed on competence_evidence for select
  using (unit_id in (select units_to_assess()));
create policy evidence_assessment_read on evidence_assessment for select using (
  person_id = (select actor_id()) or assessed_by = (select actor_id())
  or exists (select 1 from competence_evidence where id = evidence_id and unit_id in (select units_to_assess())));
create policy evidence_assessment_written on evidence_assessment for insert with check (
  (select actor_is_machine()) or (
    assessed_by = (select actor_id())
    and exists (select 1 from competence_evidence where id = evidence_id and unit_id in (select units_to_assess()))));
create policy evidence_assessment_kept on evidence_assessment using ((select actor_is_machine()));
create policy ladder_grant_read on ladder_grant for select
  using (person_id = (select actor_id()) or (select holds_role('regional-administrator')));
create policy ladder_grant_given on ladder_grant for insert
  with check ((select holds_role('regional-administrator')) and granted_by = (select actor_id()));
create policy ladder_grant_ended on ladder_grant for update using ((select holds_role('regional-administrator')));
create policy ladder_grant_kept on ladder_grant using ((select actor_is_machine()));
create policy mentoring_pair_rows on mentoring_pair
  using ((select actor_id()) in (mentor_id, mentee_id) or (select actor_is_machine()));
create policy mentoring_meeting_rows on mentoring_meeting using (
  (select actor_is_machine())
  or exists (select 1 from mentoring_pair where id = pair_id and actor_id() in (mentor_id, mentee_id)));
create policy peer_observation_rows on peer_observation
  using ((select actor_id()) in (observed_id, observer_id) or (select actor_is_machine()));
create policy educator_card_rows on educator_card
  using (person_id = (select actor_id()) or (select actor_is_machine()));
create policy method_author_rows on method_author
  using (person_id = (select actor_id()) or (select actor_is_machine()));
create policy method_rating_rows on method_rating
  using (person_id = (select actor_id()) or (select actor_is_machine()));
create policy method_report_rows on method_report
  using (person_id = (select actor_id()) or (select actor_is_machine()));
create policy method_report_read on method_report for select using ((select holds_role('regional-administrator')));
create policy method_report_decided on method_report for update using ((select holds_role('regional-administrator')));

-- The one definition of a unit that is held on a day; `heldUnits` in TypeScript is tested to agree.
create function held_units(on_day date) returns table (holder_id text, unit_id text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select distinct evidence.holder_id, evidence.unit_id
  from competence_evidence as evidence
  join lateral (
    select verdict, valid_until from evidence_assessment
    where evidence_id = evidence.id and (assessed_at at time zone 'Europe/Riga')::date <= on_day
    order by evidence_assessment.serial desc limit 1
  ) as latest on latest.verdict = 'accepted' and latest.valid_until >= on_day
$$;

-- Whoever holds every unit of one version that was published by then.
create function trained_holders(wanted text, on_day date) returns setof text
language sql stable set laipa.actor_kind = 'machine' as $$
  select distinct held.holder_id
  from held_units(on_day) as held
  join competence_unit as unit on unit.id = held.unit_id
  join competence_standard as standard on standard.id = unit.standard_id
  where standard.kind = wanted and (standard.published_at at time zone 'Europe/Riga')::date <= on_day
  group by held.holder_id, standard.id
  having count(*) = (select count(*) from competence_unit where standard_id = standard.id)
$$;

create function trained_count(wanted text, on_day date) returns integer
language sql stable set laipa.actor_kind = 'machine' as $$
  select count(*)::int from trained_holders(wanted, on_day)
$$;

create function unit_counts(on_day date) returns table (unit_id text, people integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  select held.unit_id, count(*)::int from held_units(on_day) as held group by held.unit_id
$$;

-- By what kinds of evidence the units are held: counts only.
create function evidence_counts(wanted text, on_day date) returns table (source text, pieces integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  select evidence.source, count(*)::int
  from competence_evidence as evidence
  join competence_unit as unit on unit.id = evidence.unit_id
  join competence_standard as standard on standard.id = unit.standard_id and standard.kind = wanted
  join lateral (
    select verdict, valid_until from evidence_assessment
    where evidence_id = evidence.id and (assessed_at at time zone 'Europe/Riga')::date <= on_day
    order by evidence_assessment.serial desc limit 1
  ) as latest on latest.verdict = 'accepted' and latest.valid_until >= on_day
  group by evidence.source
$$;

-- Cards that may be shown: by consent that stands today, of people who are educators today, and only what they chose.
create function public_educators() returns table (card_id text, name text, language text, about text, fields text[],
  skills text[], languages text[], place_id text, radius_km integer, times text[], is_trained boolean, step text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select card.id, person.name, card.language, case when 'about' = any(card.shown) then card.about end, card.fields,
    card.skills, card.languages, case when 'place' = any(card.shown) then card.place_id end,
    case when 'place' = any(card.shown) then card.radius_km end, case when 'times' = any(card.shown) then card.times end,
    exists (select 1 from training_holder join trained_holders('educator', actor_today()) as trained
      on trained = training_holder.id where training_holder.person_id = person.id),
    (select grant_.step from ladder_grant as grant_ where grant_.person_id = person.id and grant_.ended_at is null
      order by array_position(array['trains-trainers', 'mentors', 'teaches'], grant_.step) limit 1)
  from educator_card as card join person on person.id = card.person_id
  where card.shown_since is not null and has_consent(person.id, 'training.public-card')
    and exists (
      select 1 from role_grant where role_grant.person_id = person.id and role = 'educator' and ended_at is null
        and actor_today() between from_day and coalesce(to_day, 'infinity'))
$$;

-- Lessons that an educator of the register has confirmed elsewhere while the run meets.
create function educator_clashes(opportunity text) returns table (card_id text, lessons integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  select card.id, count(distinct wanted.id)::int
  from lesson as wanted
  join lesson as taken on taken.starts_at < wanted.ends_at and taken.ends_at > wanted.starts_at
    and taken.opportunity_id <> wanted.opportunity_id and taken.cancelled_at is null
  join educator_assignment on educator_assignment.opportunity_id = taken.opportunity_id and educator_assignment.withdrawn_at is null
    and educator_confirmed_at is not null and (lesson_id is null or lesson_id = taken.id)
  join educator_card as card on card.person_id = educator_assignment.person_id
  where wanted.opportunity_id = opportunity and wanted.cancelled_at is null and card.shown_since is not null
  group by card.id
$$;

-- Names that the actor may read: of evidence to assess, of the other in a pair or an observation, of colleagues who are
-- shown in public or mentor; all for a regional administrator.
create function training_names() returns table (person_id text, name text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select person.id, person.name from person where id in (
    select evidence.person_id from competence_evidence as evidence where unit_id in (select units_to_assess())
    union select pair.mentor_id from mentoring_pair as pair where pair.mentee_id = actor_id()
    union select pair.mentee_id from mentoring_pair as pair where pair.mentor_id = actor_id()
    union select seen.observer_id from peer_observation as seen where seen.observed_id = actor_id()
    union select seen.observed_id from peer_observation as seen where seen.observer_id = actor_id()
    union select card.person_id from educator_card as card
      where card.shown_since is not null and has_consent(card.person_id, 'training.public-card')
        and (holds_role('educator') or holds_role('regional-administrator'))
    union select ladder_grant.person_id from ladder_grant where step <> 'teaches' and ended_at is null and holds_role('educator')
    union select role_grant.person_id from role_grant where role = 'educator' and holds_role('regional-administrator')
  )
$$;

-- Colleagues whom an educator may ask: to watch a lesson, or to be their mentor.
create function fellow_educators() returns table (person_id text, name text, mentors boolean)
language sql stable set laipa.actor_kind = 'machine' as $$
  select person.id, person.name,
    exists (select 1 from ladder_grant where ladder_grant.person_id = person.id and ended_at is null and step <> 'teaches')
  from person
  where person.id <> actor_id() and holds_role('educator') and (
    exists (select 1 from educator_card as card where card.person_id = person.id and card.shown_since is not null
      and has_consent(person.id, 'training.public-card'))
    or exists (select 1 from ladder_grant where ladder_grant.person_id = person.id and ended_at is null and step <> 'teaches')
  )
$$;

-- What the ladder asks for, of educators: all for a regional administrator, oneself for everybody else.
create function ladder_facts() returns table (person_id text, name text, is_trained boolean, runs_taught integer,
  pairs_finished integer, observations_given integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  select person.id, person.name,
    exists (select 1 from training_holder join trained_holders('educator', actor_today()) as trained
      on trained = training_holder.id where training_holder.person_id = person.id),
    (select count(distinct opportunity.id)::int from educator_assignment as assigned
      join opportunity on opportunity.id = assigned.opportunity_id
      where assigned.person_id = person.id and assigned.withdrawn_at is null and educator_confirmed_at is not null
        and provider_confirmed_at is not null and opportunity.starts_on < actor_today()),
    (select count(*)::int from mentoring_pair as pair where pair.mentor_id = person.id
      and mentor_accepted_at is not null and mentee_accepted_at is not null and pair.to_day < actor_today()
      and (select count(*) from mentoring_meeting where pair_id = pair.id) >= 3),
    (select count(*)::int from peer_observation as seen where seen.observer_id = person.id and given_at is not null)
  from person
  where exists (select 1 from role_grant where role_grant.person_id = person.id and role = 'educator' and ended_at is null
      and actor_today() between from_day and coalesce(to_day, 'infinity'))
    and (holds_role('regional-administrator') or person.id = actor_id())
$$;

-- Stars of a method, to everybody.
create function method_stars() returns table (method_id text, people integer, average double precision)
language sql stable set laipa.actor_kind = 'machine' as $$
  select rating.method_id, count(*)::int, avg(stars)::float8 from method_rating as rating group by rating.method_id
$$;
-- Who wrote it, where they show themselves in public.
create function method_authors() returns table (method_id text, card_id text, name text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select author.method_id, shown.card_id, shown.name
  from method_author as author join educator_card as card on card.person_id = author.person_id
  join public_educators() as shown on shown.card_id = card.id
$$;
