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
