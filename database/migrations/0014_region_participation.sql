-- From the application to what became of it: the form's questions and answers, documents, attendance, completion,
-- invoices, reminders, reviews and the question after six months. What identifies somebody stands in rows that go with
-- the person; what is counted stands in rows that stay.

-- The runs that the actor teaches, as both sides have confirmed.
create function taught_opportunities() returns setof text language sql stable set laipa.actor_kind = 'machine' as $$
  select assigned.opportunity_id
  from educator_assignment as assigned join opportunity on opportunity.id = assigned.opportunity_id
  where assigned.person_id = actor_id() and assigned.educator_confirmed_at is not null
    and assigned.provider_confirmed_at is not null and assigned.withdrawn_at is null
    and opportunity.organisation_id in (select held_organisations('educator'))
$$;

create function is_own_application(wanted text) returns boolean language sql stable as $$
  select exists (
    select 1 from application
    where id = wanted and (person_id = actor_id() or person_id in (select people_of_mandates()))
  )
$$;

create function is_edited_application(wanted text) returns boolean language sql stable as $$
  select exists (
    select 1 from application join intake on intake.id = application.intake_id
    where application.id = wanted and application.state <> 'draft'
      and intake.organisation_id in (select held_organisations('provider-editor'))
  )
$$;

create function is_taught_application(wanted text) returns boolean language sql stable as $$
  select exists (
    select 1 from application join intake on intake.id = application.intake_id
    where application.id = wanted and application.seat_number is not null and application.state <> 'offered'
      and intake.opportunity_id in (select taught_opportunities())
  )
$$;

-- Whether the actor keeps the lists of a run: its educators, and editors of its organisation.
create function keeps_lists_of(wanted text) returns boolean language sql stable as $$
  select wanted in (select taught_opportunities()) or exists (
    select 1 from opportunity where id = wanted and organisation_id in (select held_organisations('provider-editor'))
  )
$$;

-- An educator sees who has a seat in their run, and reads their names.
create policy application_of_educator on application for select using (
  seat_number is not null and state <> 'offered' and intake_id in (
    select intake.id from intake where intake.opportunity_id in (select taught_opportunities())
  )
);
create policy person_is_taught on person for select using (
  id in (
    select application.person_id from application join intake on intake.id = application.intake_id
    where application.seat_number is not null and application.state <> 'offered'
      and intake.opportunity_id in (select taught_opportunities())
  )
);

create table application_form (
  intake_id text primary key references intake on delete cascade,
  questions jsonb not null check (
    jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) <= 30
      and octet_length(questions::text) <= 30 * 11 * 1024
  ),
  -- Counted up by each change: a page that was opened before it cannot write over it.
  version integer not null check (version > 0),
  changed_by text not null,
  changed_at timestamptz not null
);

-- As typed, right or wrong, so that nothing is lost while somebody is still writing.
create table application_answer (
  application_id text not null references application on delete cascade,
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  person_id text not null references person on delete cascade,
  typed text[] not null check (octet_length(typed::text) <= 64 * 1024),
  shown_to text not null check (shown_to in ('editors', 'educators')),
  saved_at timestamptz not null,
  primary key (application_id, code)
);
create index application_answer_by_person on application_answer (person_id);
alter table application_answer enable row level security;
alter table application_answer force row level security;
create policy application_answer_own on application_answer
  using (actor_is_machine() or is_own_application(application_id));
create policy application_answer_read on application_answer for select using (
  is_edited_application(application_id) or (shown_to = 'educators' and is_taught_application(application_id))
);

-- The questions as they read on the day the application was sent.
create table asked_form (
  application_id text primary key references application on delete cascade,
  questions jsonb not null,
  sent_at timestamptz not null
);
alter table asked_form enable row level security;
alter table asked_form force row level security;
create policy asked_form_own on asked_form using (actor_is_machine() or is_own_application(application_id));
create policy asked_form_read on asked_form for select
  using (is_edited_application(application_id) or is_taught_application(application_id));

create table application_document (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  application_id text not null references application on delete cascade,
  -- At most ten of one application, also when two browsers send at once.
  number integer not null check (number between 1 and 10),
  person_id text not null references person on delete cascade,
  question_code text check (question_code ~ '^[a-z][a-z0-9-]{0,39}$'),
  -- The form's own key: sent twice, it makes one document.
  key text not null,
  name text not null check (char_length(name) between 1 and 130),
  type text not null check (type in ('pdf', 'jpeg', 'png', 'docx')),
  bytes integer not null check (bytes between 1 and 5 * 1024 * 1024),
  uploaded_at timestamptz not null,
  unique (application_id, number),
  unique (application_id, key)
);
create index application_document_by_person on application_document (person_id);
alter table application_document enable row level security;
alter table application_document force row level security;
create policy application_document_own on application_document
  using (actor_is_machine() or is_own_application(application_id));
create policy application_document_read on application_document for select
  using (is_edited_application(application_id));

-- Apart from what is said about it, so that a list never reads it.
create table document_content (
  document_id text primary key references application_document on delete cascade,
  content bytea not null check (octet_length(content) between 1 and 5 * 1024 * 1024)
);
alter table document_content enable row level security;
alter table document_content force row level security;
-- Whoever sees the document sees its content; who may write it, its own row has decided.
create policy document_content_rows on document_content
  using (document_id in (select id from application_document));

create table attendance (
  -- A lesson that somebody attended cannot be deleted, only cancelled.
  lesson_id text not null references lesson,
  application_id text not null references application on delete cascade,
  mark text not null check (mark in ('present', 'late', 'excused', 'absent')),
  -- When the person entered the code of the room; nobody does so twice.
  coded_at timestamptz,
  marked_by text references person on delete set null,
  marked_at timestamptz not null,
  primary key (lesson_id, application_id)
);
create index attendance_by_application on attendance (application_id);
alter table attendance enable row level security;
alter table attendance force row level security;
create policy attendance_kept on attendance using (
  actor_is_machine() or is_edited_application(application_id) or is_taught_application(application_id)
);
create policy attendance_own on attendance for select using (is_own_application(application_id));

create table attendance_correction (
  id bigint generated always as identity primary key,
  lesson_id text not null,
  application_id text not null,
  from_mark text not null,
  to_mark text not null check (to_mark <> from_mark),
  corrected_by text references person on delete set null,
  corrected_at timestamptz not null,
  foreign key (lesson_id, application_id) references attendance on delete cascade
);
create index attendance_correction_by_mark on attendance_correction (lesson_id, application_id);
alter table attendance_correction enable row level security;
alter table attendance_correction force row level security;
create policy attendance_correction_rows on attendance_correction using (
  actor_is_machine() or is_edited_application(application_id) or is_taught_application(application_id)
);
create policy attendance_correction_own on attendance_correction for select
  using (is_own_application(application_id));

-- Six digits on the wall of the room.
create table lesson_code (
  lesson_id text primary key references lesson on delete cascade,
  code text not null check (code ~ '^[0-9]{6}$'),
  made_by text not null,
  made_at timestamptz not null
);
alter table lesson_code enable row level security;
alter table lesson_code force row level security;
create policy lesson_code_rows on lesson_code using (
  actor_is_machine()
  or exists (select 1 from lesson where lesson.id = lesson_id and keeps_lists_of(lesson.opportunity_id))
);

create table code_attempt (
  person_id text primary key references person on delete cascade,
  failures integer not null check (failures > 0),
  last_at timestamptz not null
);
alter table code_attempt enable row level security;
alter table code_attempt force row level security;
create policy code_attempt_rows on code_attempt using (actor_is_machine());
create policy code_attempt_own on code_attempt for select using (person_id = actor_id());

create table lesson_excuse (
  lesson_id text not null references lesson on delete cascade,
  application_id text not null references application on delete cascade,
  person_id text not null references person on delete cascade,
  text text not null check (char_length(text) between 1 and 1000),
  written_at timestamptz not null,
  primary key (lesson_id, application_id)
);
create index lesson_excuse_by_person on lesson_excuse (person_id);
alter table lesson_excuse enable row level security;
alter table lesson_excuse force row level security;
create policy lesson_excuse_own on lesson_excuse using (actor_is_machine() or is_own_application(application_id));
create policy lesson_excuse_read on lesson_excuse for select
  using (is_edited_application(application_id) or is_taught_application(application_id));

create table completion_rule (
  intake_id text primary key references intake on delete cascade,
  -- Percent; null asks for no attendance.
  lessons_share integer check (lessons_share between 1 and 100),
  assessment boolean not null,
  changed_by text not null,
  changed_at timestamptz not null,
  check (lessons_share is not null or assessment)
);

create table assessment_result (
  application_id text primary key references application on delete cascade,
  passed boolean not null,
  decided_by text references person on delete set null,
  decided_at timestamptz not null
);
alter table assessment_result enable row level security;
alter table assessment_result force row level security;
create policy assessment_result_kept on assessment_result using (
  actor_is_machine() or is_edited_application(application_id) or is_taught_application(application_id)
);
create policy assessment_result_own on assessment_result for select using (is_own_application(application_id));

-- What is owed for a seat. Money moves elsewhere; here stands what somebody recorded about it.
create table invoice (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  application_id text not null references application,
  key text not null unique,
  reference text not null check (char_length(reference) between 1 and 40),
  full_eur numeric(9, 2) not null check (full_eur >= 0),
  concession text check (concession = 'other' or are_applicant_groups(array[concession])),
  due_eur numeric(9, 2) not null check (due_eur >= 0),
  due_on date not null,
  status text not null check (status in ('open', 'paid', 'waived', 'refunded')),
  status_on date not null,
  recorded_by text references person on delete set null,
  recorded_at timestamptz not null,
  check (due_eur <= full_eur),
  check (concession is not null or due_eur = full_eur)
);
create index invoice_by_application on invoice (application_id);
alter table invoice enable row level security;
alter table invoice force row level security;
create policy invoice_kept on invoice using (actor_is_machine() or is_edited_application(application_id));
create policy invoice_own on invoice for select using (is_own_application(application_id));

-- Secret addresses: of somebody's calendar, and for stopping reminders without signing in.
create table participant_link (
  person_id text not null references person on delete cascade,
  purpose text not null check (purpose in ('calendar', 'reminders')),
  token text not null unique check (token ~ '^[0-9a-z]{40}$'),
  made_at timestamptz not null,
  primary key (person_id, purpose)
);
alter table participant_link enable row level security;
alter table participant_link force row level security;
create policy participant_link_rows on participant_link using (person_id = actor_id() or actor_is_machine());

create table reminder_stop (
  person_id text primary key references person on delete cascade,
  stopped_at timestamptz not null
);
alter table reminder_stop enable row level security;
alter table reminder_stop force row level security;
create policy reminder_stop_rows on reminder_stop using (person_id = actor_id() or actor_is_machine());

-- What has been written to whom about a lesson: never twice. `about_at` is its start for a reminder, else its last
-- change.
create table lesson_letter (
  lesson_id text not null references lesson on delete cascade,
  application_id text not null references application on delete cascade,
  kind text not null check (kind in ('tomorrow', 'moved', 'cancelled')),
  about_at timestamptz not null,
  sent_at timestamptz not null,
  primary key (lesson_id, application_id, kind, about_at)
);
alter table lesson_letter enable row level security;
alter table lesson_letter force row level security;
create policy lesson_letter_rows on lesson_letter using (actor_is_machine());
create policy lesson_letter_own on lesson_letter for select using (is_own_application(application_id));

-- Lessons as participants know them; where the lesson itself says otherwise they have yet to be told.
create table known_lesson (
  lesson_id text primary key references lesson on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place_id text,
  room text,
  is_cancelled boolean not null
);

-- One of each participant. The marks stay when the person goes.
create table review (
  id text primary key check (id ~ '^[0-9a-z]{20}$'),
  application_id text not null unique references application on delete cascade,
  opportunity_id text not null references opportunity,
  organisation_id text not null references organisation,
  content smallint not null check (content between 1 and 5),
  teaching smallint not null check (teaching between 1 and 5),
  usefulness smallint not null check (usefulness between 1 and 5),
  organising smallint not null check (organising between 1 and 5),
  accessibility smallint not null check (accessibility between 1 and 5),
  written_at timestamptz not null
);
create index review_by_opportunity on review (opportunity_id);
create index review_by_organisation on review (organisation_id);
alter table review enable row level security;
alter table review force row level security;
create policy review_rows on review using (actor_is_machine() or is_own_application(application_id));
create policy review_read on review for select using (
  organisation_id in (select held_organisations('provider-editor')) or holds_role('regional-administrator')
);

-- The words of a review are moderated; its marks are not, so that nobody can moderate bad marks away.
create table review_text (
  review_id text primary key references review on delete cascade,
  person_id text not null references person on delete cascade,
  text text not null check (char_length(text) between 1 and 2000),
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de')),
  state text not null check (state in ('waiting', 'shown', 'withheld')),
  reason text check (reason in ('names-somebody', 'insult', 'not-about-the-course', 'advertising', 'unlawful')),
  decided_by text references person on delete set null,
  decided_at timestamptz,
  reply text check (char_length(reply) between 1 and 2000),
  replied_by text references person on delete set null,
  replied_at timestamptz,
  check ((state = 'waiting') = (decided_at is null)),
  check ((state = 'withheld') = (reason is not null)),
  check ((reply is null) = (replied_at is null))
);
create index review_text_waiting on review_text (review_id) where state = 'waiting';
create index review_text_by_person on review_text (person_id);
alter table review_text enable row level security;
alter table review_text force row level security;
create policy review_text_own on review_text
  using (actor_is_machine() or (person_id = actor_id() and state = 'waiting'));
create policy review_text_own_read on review_text for select using (person_id = actor_id());
create policy review_text_moderated on review_text using (holds_role('regional-administrator'));
-- A provider reads and answers what is shown, and decides nothing about it.
create policy review_text_of_provider on review_text for select
  using (
    state = 'shown' and exists (
      select 1 from review
      where review.id = review_id and organisation_id in (select held_organisations('provider-editor'))
    )
  );
create policy review_text_answered on review_text for update
  using (
    state = 'shown' and exists (
      select 1 from review
      where review.id = review_id and organisation_id in (select held_organisations('provider-editor'))
    )
  );

-- Marks by criterion, for everybody: of one run, or of an organisation.
create function review_marks(opportunity text, organisation text)
returns table (criterion text, mark integer, count integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  select criterion, mark::int, count(*)::int
  from review, lateral (values ('content', content), ('teaching', teaching), ('usefulness', usefulness),
    ('organising', organising), ('accessibility', accessibility)) as given (criterion, mark)
  where (opportunity is null or opportunity_id = opportunity)
    and (organisation is null or organisation_id = organisation)
  group by criterion, mark
$$;

-- Words that are shown, once there are at least five reviews to be one of.
create function shown_reviews(opportunity text, organisation text)
returns table (id text, text text, language text, written_at timestamptz, reply text)
language sql stable set laipa.actor_kind = 'machine' as $$
  select review.id, review_text.text, review_text.language, review.written_at, review_text.reply
  from review join review_text on review_text.review_id = review.id and review_text.state = 'shown'
  where (opportunity is null or opportunity_id = opportunity)
    and (organisation is null or organisation_id = organisation)
    and 5 <= (
      select count(*) from review as other
      where (opportunity is null or other.opportunity_id = opportunity)
        and (organisation is null or other.organisation_id = organisation)
    )
$$;

-- The letter that asks what became of it; only a hash of what stands in its link.
create table outcome_question (
  application_id text primary key references application on delete cascade,
  person_id text not null references person on delete cascade,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  asked_at timestamptz not null
);
create index outcome_question_by_person on outcome_question (person_id);
alter table outcome_question enable row level security;
alter table outcome_question force row level security;
create policy outcome_question_rows on outcome_question using (actor_is_machine());
create policy outcome_question_own on outcome_question for select using (person_id = actor_id());

create table outcome (
  application_id text primary key references application on delete cascade,
  opportunity_id text not null references opportunity,
  organisation_id text not null references organisation,
  answer text not null check (answer in ('working', 'learning', 'active', 'none', 'not-said')),
  answered_on date not null
);
create index outcome_by_opportunity on outcome (opportunity_id);
create index outcome_by_organisation on outcome (organisation_id);
alter table outcome enable row level security;
alter table outcome force row level security;
create policy outcome_rows on outcome using (actor_is_machine());
create policy outcome_own on outcome for select using (is_own_application(application_id));

create function outcome_counts(opportunity text, organisation text) returns table (answer text, count integer)
language sql stable set laipa.actor_kind = 'machine' as $$
  select outcome.answer, count(*)::int from outcome
  where (opportunity is null or opportunity_id = opportunity)
    and (organisation is null or organisation_id = organisation)
  group by outcome.answer
$$;
