-- What comes beside and after the lessons: invoices, reminders, reviews, and the question after six months.

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
