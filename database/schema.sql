-- Made by `npm run schema` from database/migrations; for reading and review, never run.

create table reference.concept_label (
  concept_id text not null,
  kind text not null,
  language text not null,
  text text not null,
  preferred boolean not null,
  words smallint not null,
  vector tsvector not null,
  analyser_version integer not null,
  constraint concept_label_pkey PRIMARY KEY (concept_id, language, text),
  constraint concept_label_kind_check CHECK (kind = ANY (ARRAY['skill'::text, 'occupation'::text, 'occupation-group'::text, 'field'::text]))
);
CREATE INDEX concept_label_by_word ON reference.concept_label USING gin (vector);

create table reference.concept_release (
  only_row boolean not null default true,
  version bigint not null,
  constraint concept_release_pkey PRIMARY KEY (only_row),
  constraint concept_release_only_row_check CHECK (only_row)
);

create table reference.concept_word (
  language text not null,
  word text not null,
  folded text not null,
  stem text not null,
  documents integer not null,
  constraint concept_word_pkey PRIMARY KEY (language, word)
);
CREATE INDEX concept_word_by_stem ON reference.concept_word USING btree (language, stem);
CREATE INDEX concept_word_by_trigram ON reference.concept_word USING gin (folded gin_trgm_ops);

create table reference.field_of_education (
  code text not null,
  level text not null,
  parent_code text,
  label jsonb not null,
  constraint field_of_education_pkey PRIMARY KEY (code),
  constraint field_of_education_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES field_of_education(code),
  constraint field_of_education_code_check CHECK (code ~ '^[0-9]{2,4}$'::text),
  constraint field_of_education_level_check CHECK (level = ANY (ARRAY['broad'::text, 'narrow'::text, 'detailed'::text]))
);

create table reference.industry (
  code text not null,
  label jsonb not null,
  constraint industry_pkey PRIMARY KEY (code)
);

create table reference.interest_scale_point (
  value integer not null,
  label jsonb not null,
  constraint interest_scale_point_pkey PRIMARY KEY (value),
  constraint interest_scale_point_value_check CHECK (value >= 1 AND value <= 5)
);

create table reference.interest_statement (
  id text not null,
  type_code text not null,
  in_short_form boolean not null,
  text jsonb not null,
  constraint interest_statement_pkey PRIMARY KEY (id),
  constraint interest_statement_type_code_fkey FOREIGN KEY (type_code) REFERENCES interest_type(code)
);

create table reference.interest_type (
  code text not null,
  position integer not null,
  label jsonb not null,
  description jsonb not null,
  constraint interest_type_pkey PRIMARY KEY (code),
  constraint interest_type_code_check CHECK (code = ANY (ARRAY['R'::text, 'I'::text, 'A'::text, 'S'::text, 'E'::text, 'C'::text]))
);

create table reference.occupation (
  id text not null,
  group_code text not null,
  label jsonb not null,
  other_labels jsonb not null default '{}'::jsonb,
  description jsonb not null default '{}'::jsonb,
  constraint occupation_pkey PRIMARY KEY (id),
  constraint occupation_group_code_fkey FOREIGN KEY (group_code) REFERENCES occupation_group(code),
  constraint occupation_id_check CHECK (id ~~ 'occupation/%'::text)
);
CREATE INDEX occupation_by_group ON reference.occupation USING btree (group_code);

create table reference.occupation_group (
  code text not null,
  level integer not null,
  parent_code text,
  label jsonb not null,
  constraint occupation_group_pkey PRIMARY KEY (code),
  constraint occupation_group_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES occupation_group(code),
  constraint occupation_group_code_check CHECK (code ~ '^[0-9]{1,4}$'::text),
  constraint occupation_group_level_check CHECK (level >= 1 AND level <= 4)
);

create table reference.occupation_interest (
  occupation_id text not null,
  basis text not null,
  r numeric(4,2) not null,
  i numeric(4,2) not null,
  a numeric(4,2) not null,
  s numeric(4,2) not null,
  e numeric(4,2) not null,
  c numeric(4,2) not null,
  constraint occupation_interest_pkey PRIMARY KEY (occupation_id),
  constraint occupation_interest_occupation_id_fkey FOREIGN KEY (occupation_id) REFERENCES occupation(id) ON DELETE CASCADE,
  constraint occupation_interest_basis_check CHECK (basis = ANY (ARRAY['direct'::text, 'group-mean'::text]))
);

create table reference.occupation_skill (
  occupation_id text not null,
  skill_id text not null,
  relation text not null,
  constraint occupation_skill_pkey PRIMARY KEY (occupation_id, skill_id),
  constraint occupation_skill_occupation_id_fkey FOREIGN KEY (occupation_id) REFERENCES occupation(id) ON DELETE CASCADE,
  constraint occupation_skill_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skill(id) ON DELETE CASCADE,
  constraint occupation_skill_relation_check CHECK (relation = ANY (ARRAY['essential'::text, 'optional'::text]))
);
CREATE INDEX occupation_skill_by_skill ON reference.occupation_skill USING btree (skill_id);

create table reference.skill (
  id text not null,
  kind text not null,
  reuse text,
  label jsonb not null,
  other_labels jsonb not null default '{}'::jsonb,
  description jsonb not null default '{}'::jsonb,
  constraint skill_pkey PRIMARY KEY (id),
  constraint skill_id_check CHECK (id ~~ 'skill/%'::text),
  constraint skill_kind_check CHECK (kind = ANY (ARRAY['competence'::text, 'knowledge'::text])),
  constraint skill_reuse_check CHECK (reuse = ANY (ARRAY['transversal'::text, 'cross-sector'::text, 'sector-specific'::text, 'occupation-specific'::text]))
);

create table reference.skill_group (
  id text not null,
  level integer not null,
  code text not null,
  label jsonb not null,
  constraint skill_group_pkey PRIMARY KEY (id)
);

create table reference.skill_group_member (
  skill_id text not null,
  group_id text not null,
  constraint skill_group_member_pkey PRIMARY KEY (skill_id, group_id),
  constraint skill_group_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES skill_group(id) ON DELETE CASCADE,
  constraint skill_group_member_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skill(id) ON DELETE CASCADE
);
CREATE INDEX skill_group_member_by_group ON reference.skill_group_member USING btree (group_id);

create table reference.vocabulary_release (
  source text not null,
  fingerprint text not null,
  loaded_at timestamp with time zone not null,
  constraint vocabulary_release_pkey PRIMARY KEY (source)
);

create table latgale.achievement (
  id text not null,
  issuer_id text not null,
  specification_id text,
  code text,
  title jsonb not null,
  description jsonb not null,
  criteria jsonb not null,
  hours integer,
  is_funded boolean not null default false,
  valid_months integer,
  made_by text not null,
  made_at timestamp with time zone not null,
  automatic_by text,
  automatic_at timestamp with time zone,
  demonstration boolean not null default false,
  constraint achievement_pkey PRIMARY KEY (id),
  constraint achievement_issuer_id_code_key UNIQUE (issuer_id, code),
  constraint achievement_issuer_id_specification_id_key UNIQUE (issuer_id, specification_id),
  constraint achievement_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES credential_issuer(id),
  constraint achievement_specification_id_fkey FOREIGN KEY (specification_id) REFERENCES learning_specification(id) ON DELETE SET NULL,
  constraint achievement_check CHECK ((automatic_by IS NULL) = (automatic_at IS NULL)),
  constraint achievement_check1 CHECK (automatic_at IS NULL OR specification_id IS NOT NULL),
  constraint achievement_hours_check CHECK (hours > 0),
  constraint achievement_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint achievement_valid_months_check CHECK (valid_months >= 1 AND valid_months <= 240)
);
CREATE INDEX achievement_by_specification ON latgale.achievement USING btree (specification_id);

create table latgale.agreement (
  id text not null,
  key text not null,
  organisation_id text not null,
  subject text not null,
  from_day date not null,
  to_day date,
  file_name text,
  file_type text,
  file_bytes integer,
  made_by text not null,
  made_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  reminded_60_at timestamp with time zone,
  reminded_14_at timestamp with time zone,
  constraint agreement_pkey PRIMARY KEY (id),
  constraint agreement_key_key UNIQUE (key),
  constraint agreement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint agreement_check CHECK (to_day >= from_day),
  constraint agreement_check1 CHECK ((file_name IS NULL) = (file_type IS NULL) AND (file_name IS NULL) = (file_bytes IS NULL)),
  constraint agreement_check2 CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  constraint agreement_file_bytes_check CHECK (file_bytes >= 1 AND file_bytes <= 5242880),
  constraint agreement_file_name_check CHECK (char_length(file_name) >= 1 AND char_length(file_name) <= 130),
  constraint agreement_file_type_check CHECK (file_type = ANY (ARRAY['pdf'::text, 'jpeg'::text, 'png'::text, 'docx'::text])),
  constraint agreement_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint agreement_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint agreement_subject_check CHECK (char_length(subject) >= 1 AND char_length(subject) <= 200)
);
CREATE INDEX agreement_by_end ON latgale.agreement USING btree (to_day) WHERE (ended_at IS NULL);
CREATE INDEX agreement_by_organisation ON latgale.agreement USING btree (organisation_id, from_day);
row security, for the owner too;
policy agreement_own for select using ((organisation_id IN ( SELECT held_organisations('provider-editor'::text) AS held_organisations)) OR (organisation_id IN ( SELECT held_organisations('employer-editor'::text) AS held_organisations)));
policy agreement_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR ( SELECT holds_role('regional-administrator'::text) AS holds_role));

create table latgale.agreement_file (
  agreement_id text not null,
  content bytea not null,
  constraint agreement_file_pkey PRIMARY KEY (agreement_id),
  constraint agreement_file_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreement(id) ON DELETE CASCADE
);
row security, for the owner too;
policy agreement_file_rows for all using (agreement_id IN ( SELECT agreement.id
   FROM agreement));

create table latgale.allocation (
  id text not null,
  intake_id text not null,
  drawn_at timestamp with time zone not null,
  method integer not null,
  seed text not null,
  seed_commitment text not null,
  input jsonb not null,
  result jsonb not null,
  constraint allocation_pkey PRIMARY KEY (id),
  constraint allocation_intake_id_key UNIQUE (intake_id),
  constraint allocation_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id),
  constraint allocation_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint allocation_seed_check CHECK (seed ~ '^[0-9a-f]{64}$'::text),
  constraint allocation_seed_commitment_check CHECK (seed_commitment ~ '^[0-9a-f]{64}$'::text)
);
CREATE TRIGGER allocation_stays BEFORE UPDATE ON latgale.allocation FOR EACH ROW EXECUTE FUNCTION keep_allocation();

create table latgale.anonymous_profile (
  id text not null,
  token_hash text not null,
  answers jsonb not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint anonymous_profile_pkey PRIMARY KEY (id),
  constraint anonymous_profile_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX anonymous_profile_by_expiry ON latgale.anonymous_profile USING btree (expires_at);

create table latgale.application (
  id text not null,
  code text not null,
  intake_id text not null,
  person_id text,
  key text not null,
  state text not null,
  groups text[] not null default '{}'::text[],
  number integer,
  seat_number integer,
  applied_by text,
  mandate_id text,
  created_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  state_since timestamp with time zone not null,
  offered_at timestamp with time zone,
  offer_expires_at timestamp with time zone,
  cancelled_by text,
  cancel_reason text,
  constraint application_pkey PRIMARY KEY (id),
  constraint application_code_key UNIQUE (code),
  constraint application_intake_id_number_key UNIQUE (intake_id, number),
  constraint application_intake_id_seat_number_key UNIQUE (intake_id, seat_number),
  constraint application_person_id_key_key UNIQUE (person_id, key),
  constraint application_applied_by_fkey FOREIGN KEY (applied_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint application_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id),
  constraint application_intake_id_seat_number_fkey FOREIGN KEY (intake_id, seat_number) REFERENCES seat(intake_id, number),
  constraint application_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES mandate(id) ON DELETE SET NULL,
  constraint application_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint application_cancel_reason_check CHECK (cancel_reason = ANY (ARRAY['no-time'::text, 'illness'::text, 'moved'::text, 'found-other'::text, 'not-eligible'::text, 'no-contact'::text, 'intake-cancelled'::text, 'account-erased'::text, 'other'::text])),
  constraint application_cancelled_by_check CHECK (cancelled_by = ANY (ARRAY['applicant'::text, 'coordinator'::text, 'provider'::text])),
  constraint application_check CHECK ((seat_number IS NOT NULL) = (state = ANY (ARRAY['offered'::text, 'confirmed'::text, 'attending'::text, 'completed'::text, 'no-show'::text]))),
  constraint application_check1 CHECK (number IS NOT NULL OR (state <> ALL (ARRAY['waitlisted'::text, 'offered'::text, 'confirmed'::text, 'attending'::text, 'completed'::text, 'no-show'::text]))),
  constraint application_check2 CHECK (submitted_at IS NOT NULL OR (state = ANY (ARRAY['draft'::text, 'cancelled'::text]))),
  constraint application_check3 CHECK (state <> 'offered'::text OR offered_at IS NOT NULL AND offer_expires_at > offered_at),
  constraint application_check4 CHECK ((cancelled_by IS NOT NULL) = (state = 'cancelled'::text) AND (cancel_reason IS NOT NULL) = (state = 'cancelled'::text)),
  constraint application_code_check CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'::text),
  constraint application_groups_check CHECK (are_applicant_groups(groups)),
  constraint application_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint application_number_check CHECK (number > 0),
  constraint application_state_check CHECK (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'incomplete'::text, 'waitlisted'::text, 'offered'::text, 'confirmed'::text, 'declined'::text, 'expired'::text, 'attending'::text, 'completed'::text, 'dropped'::text, 'no-show'::text, 'cancelled'::text]))
);
CREATE INDEX application_by_applied ON latgale.application USING btree (applied_by);
CREATE INDEX application_by_mandate ON latgale.application USING btree (mandate_id);
CREATE INDEX application_by_person ON latgale.application USING btree (person_id);
CREATE INDEX application_offer ON latgale.application USING btree (offer_expires_at) WHERE (state = 'offered'::text);
CREATE INDEX application_waiting ON latgale.application USING btree (intake_id, number) WHERE (state = 'waitlisted'::text);
CREATE UNIQUE INDEX application_once ON latgale.application USING btree (intake_id, person_id) WHERE (state <> ALL (ARRAY['declined'::text, 'expired'::text, 'dropped'::text, 'cancelled'::text]));
row security, for the owner too;
policy application_of_educator for select using ((seat_number IS NOT NULL) AND (state <> 'offered'::text) AND (intake_id IN ( SELECT intake.id
   FROM intake
  WHERE (intake.opportunity_id IN ( SELECT taught_opportunities() AS taught_opportunities)))));
policy application_rows for all using ((person_id = actor_id()) OR actor_is_machine() OR (person_id IN ( SELECT people_of_mandates() AS people_of_mandates)));
policy application_sent for all using ((state <> 'draft'::text) AND (intake_id IN ( SELECT intake.id
   FROM intake
  WHERE (intake.organisation_id IN ( SELECT held_organisations('provider-editor'::text) AS held_organisations)))));
CREATE TRIGGER application_added AFTER INSERT ON latgale.application REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION applications_say();
CREATE TRIGGER application_changed AFTER UPDATE ON latgale.application REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION applications_say();
CREATE TRIGGER application_removed AFTER DELETE ON latgale.application REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION applications_say();

create table latgale.application_answer (
  application_id text not null,
  code text not null,
  person_id text not null,
  typed text[] not null,
  shown_to text not null,
  saved_at timestamp with time zone not null,
  constraint application_answer_pkey PRIMARY KEY (application_id, code),
  constraint application_answer_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint application_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint application_answer_code_check CHECK (code ~ '^[a-z][a-z0-9-]{0,39}$'::text),
  constraint application_answer_shown_to_check CHECK (shown_to = ANY (ARRAY['editors'::text, 'educators'::text])),
  constraint application_answer_typed_check CHECK (octet_length(typed::text) <= (64 * 1024))
);
CREATE INDEX application_answer_by_person ON latgale.application_answer USING btree (person_id);
row security, for the owner too;
policy application_answer_own for all using (actor_is_machine() OR is_own_application(application_id));
policy application_answer_read for select using (is_edited_application(application_id) OR ((shown_to = 'educators'::text) AND is_taught_application(application_id)));

create table latgale.application_document (
  id text not null,
  application_id text not null,
  number integer not null,
  person_id text not null,
  question_code text,
  key text not null,
  name text not null,
  type text not null,
  bytes integer not null,
  uploaded_at timestamp with time zone not null,
  constraint application_document_pkey PRIMARY KEY (id),
  constraint application_document_application_id_key_key UNIQUE (application_id, key),
  constraint application_document_application_id_number_key UNIQUE (application_id, number),
  constraint application_document_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint application_document_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint application_document_bytes_check CHECK (bytes >= 1 AND bytes <= (5 * 1024 * 1024)),
  constraint application_document_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint application_document_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 130),
  constraint application_document_number_check CHECK (number >= 1 AND number <= 10),
  constraint application_document_question_code_check CHECK (question_code ~ '^[a-z][a-z0-9-]{0,39}$'::text),
  constraint application_document_type_check CHECK (type = ANY (ARRAY['pdf'::text, 'jpeg'::text, 'png'::text, 'docx'::text]))
);
CREATE INDEX application_document_by_person ON latgale.application_document USING btree (person_id);
row security, for the owner too;
policy application_document_own for all using (actor_is_machine() OR is_own_application(application_id));
policy application_document_read for select using is_edited_application(application_id);

create table latgale.application_form (
  intake_id text not null,
  questions jsonb not null,
  version integer not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint application_form_pkey PRIMARY KEY (intake_id),
  constraint application_form_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE CASCADE,
  constraint application_form_questions_check CHECK (jsonb_typeof(questions) = 'array'::text AND jsonb_array_length(questions) <= 30 AND octet_length(questions::text) <= (30 * 11 * 1024)),
  constraint application_form_version_check CHECK (version > 0)
);

create table latgale.appointment (
  id text not null,
  coordinator_id text,
  kind_id text,
  municipality_id text not null,
  way text not null,
  location text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  blocked_until timestamp with time zone not null,
  most_people integer not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  cancelled_by text,
  canceller text,
  cancel_reason text,
  demonstration boolean not null default false,
  constraint appointment_pkey PRIMARY KEY (id),
  constraint appointment_coordinator_id_fkey FOREIGN KEY (coordinator_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint appointment_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES appointment_kind(id),
  constraint appointment_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint appointment_cancel_reason_check CHECK (cancel_reason = ANY (ARRAY['no-time'::text, 'illness'::text, 'solved'::text, 'moved'::text, 'nobody-left'::text, 'too-few'::text, 'account-erased'::text, 'offer-lapsed'::text, 'other'::text])),
  constraint appointment_canceller_check CHECK (canceller = ANY (ARRAY['resident'::text, 'coordinator'::text, 'machine'::text])),
  constraint appointment_check CHECK (ends_at > starts_at AND ends_at < (starts_at + '24:00:00'::interval)),
  constraint appointment_check1 CHECK (blocked_until >= ends_at),
  constraint appointment_check2 CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL) AND (cancelled_at IS NULL) = (canceller IS NULL) AND (cancelled_at IS NULL) = (cancel_reason IS NULL)),
  constraint appointment_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint appointment_location_check CHECK (char_length(location) >= 1 AND char_length(location) <= 300),
  constraint appointment_most_people_check CHECK (most_people >= 1 AND most_people <= 500),
  constraint appointment_way_check CHECK (way = ANY (ARRAY['place'::text, 'phone'::text, 'video'::text])),
  constraint appointment_never_twice EXCLUDE USING gist (coordinator_id WITH =, tstzrange(starts_at, blocked_until) WITH &&) WHERE (cancelled_at IS NULL)
);
CREATE INDEX appointment_by_coordinator ON latgale.appointment USING btree (coordinator_id, starts_at);
CREATE INDEX appointment_by_start ON latgale.appointment USING btree (starts_at);
row security, for the owner too;
policy appointment_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR ((coordinator_id = ( SELECT actor_id() AS actor_id)) AND ( SELECT holds_role('coordinator'::text) AS holds_role)));
policy appointment_seen for select using ((coordinator_id = ( SELECT actor_id() AS actor_id)) OR (id IN ( SELECT appointments_of_actor() AS appointments_of_actor)));

create table latgale.appointment_calendar (
  person_id text not null,
  token text not null,
  made_at timestamp with time zone not null,
  constraint appointment_calendar_pkey PRIMARY KEY (person_id),
  constraint appointment_calendar_token_key UNIQUE (token),
  constraint appointment_calendar_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint appointment_calendar_token_check CHECK (token ~ '^[0-9a-z]{40}$'::text)
);
row security, for the owner too;
policy appointment_calendar_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (person_id = ( SELECT actor_id() AS actor_id)));

create table latgale.appointment_kind (
  id text not null,
  key text not null,
  name jsonb not null,
  minutes integer not null,
  ways text[] not null,
  most_people integer not null,
  notice_hours integer not null,
  buffer_minutes integer not null,
  booked_by text not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  constraint appointment_kind_pkey PRIMARY KEY (id),
  constraint appointment_kind_key_key UNIQUE (key),
  constraint appointment_kind_booked_by_check CHECK (booked_by = ANY (ARRAY['resident'::text, 'coordinator'::text])),
  constraint appointment_kind_buffer_minutes_check CHECK (buffer_minutes >= 0 AND buffer_minutes <= 120),
  constraint appointment_kind_check CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  constraint appointment_kind_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint appointment_kind_minutes_check CHECK (minutes >= 5 AND minutes <= 480),
  constraint appointment_kind_most_people_check CHECK (most_people >= 1 AND most_people <= 200),
  constraint appointment_kind_notice_hours_check CHECK (notice_hours >= 0 AND notice_hours <= 720),
  constraint appointment_kind_ways_check CHECK (cardinality(ways) > 0 AND ways <@ ARRAY['place'::text, 'phone'::text, 'video'::text])
);

create table latgale.appointment_month (
  month date not null,
  municipality_id text not null,
  kind text not null,
  status text not null,
  people integer not null,
  constraint appointment_month_pkey PRIMARY KEY (month, municipality_id, kind, status),
  constraint appointment_month_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint appointment_month_month_check CHECK (EXTRACT(day FROM month) = 1::numeric),
  constraint appointment_month_people_check CHECK (people >= 0),
  constraint appointment_month_status_check CHECK (status = ANY (ARRAY['came'::text, 'absent'::text, 'excused'::text, 'cancelled'::text, 'booked'::text, 'reached'::text]))
);

create table latgale.appointment_participant (
  id text not null,
  key text not null,
  token text not null,
  appointment_id text,
  seat_number integer,
  kind_id text,
  coordinator_id text,
  municipality_id text not null,
  person_id text,
  name text,
  email text,
  phone text,
  language text not null,
  status text not null,
  status_since timestamp with time zone not null,
  offer_expires_at timestamp with time zone,
  channel text not null,
  booked_by text not null,
  case_id text,
  canceller text,
  cancelled_by text,
  cancel_reason text,
  reminded_at timestamp with time zone,
  made_at timestamp with time zone not null,
  constraint appointment_participant_pkey PRIMARY KEY (id),
  constraint appointment_participant_appointment_id_seat_number_key UNIQUE (appointment_id, seat_number),
  constraint appointment_participant_key_key UNIQUE (key),
  constraint appointment_participant_token_key UNIQUE (token),
  constraint appointment_participant_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment(id) ON DELETE CASCADE,
  constraint appointment_participant_appointment_id_seat_number_fkey FOREIGN KEY (appointment_id, seat_number) REFERENCES appointment_seat(appointment_id, number),
  constraint appointment_participant_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE SET NULL,
  constraint appointment_participant_coordinator_id_fkey FOREIGN KEY (coordinator_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint appointment_participant_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES appointment_kind(id),
  constraint appointment_participant_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint appointment_participant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint appointment_participant_cancel_reason_check CHECK (cancel_reason = ANY (ARRAY['no-time'::text, 'illness'::text, 'solved'::text, 'moved'::text, 'nobody-left'::text, 'too-few'::text, 'account-erased'::text, 'offer-lapsed'::text, 'other'::text])),
  constraint appointment_participant_canceller_check CHECK (canceller = ANY (ARRAY['resident'::text, 'coordinator'::text, 'machine'::text])),
  constraint appointment_participant_channel_check CHECK (channel = ANY (ARRAY['self'::text, 'coordinator'::text, 'list'::text])),
  constraint appointment_participant_check CHECK (person_id IS NULL OR name IS NULL AND email IS NULL),
  constraint appointment_participant_check1 CHECK (appointment_id IS NOT NULL OR (status = ANY (ARRAY['waiting'::text, 'cancelled'::text]))),
  constraint appointment_participant_check2 CHECK ((seat_number IS NOT NULL) = (status = ANY (ARRAY['booked'::text, 'offered'::text, 'came'::text, 'absent'::text, 'excused'::text]))),
  constraint appointment_participant_check3 CHECK ((status = 'offered'::text) <= (offer_expires_at IS NOT NULL)),
  constraint appointment_participant_check4 CHECK ((status = 'cancelled'::text) = (canceller IS NOT NULL) AND (canceller IS NULL) = (cancelled_by IS NULL) AND (canceller IS NULL) = (cancel_reason IS NULL)),
  constraint appointment_participant_email_check CHECK (email = lower(email) AND char_length(email) <= 254),
  constraint appointment_participant_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint appointment_participant_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint appointment_participant_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 120),
  constraint appointment_participant_phone_check CHECK (char_length(phone) >= 5 AND char_length(phone) <= 40),
  constraint appointment_participant_status_check CHECK (status = ANY (ARRAY['booked'::text, 'waiting'::text, 'offered'::text, 'came'::text, 'absent'::text, 'excused'::text, 'cancelled'::text])),
  constraint appointment_participant_token_check CHECK (token ~ '^[0-9a-z]{40}$'::text)
);
CREATE INDEX appointment_participant_by_case ON latgale.appointment_participant USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX appointment_participant_by_coordinator ON latgale.appointment_participant USING btree (coordinator_id);
CREATE INDEX appointment_participant_by_email ON latgale.appointment_participant USING btree (email);
CREATE INDEX appointment_participant_by_person ON latgale.appointment_participant USING btree (person_id);
CREATE INDEX appointment_participant_offered ON latgale.appointment_participant USING btree (offer_expires_at) WHERE (status = 'offered'::text);
CREATE INDEX appointment_participant_waiting ON latgale.appointment_participant USING btree (coordinator_id, made_at) WHERE (status = 'waiting'::text);
CREATE UNIQUE INDEX appointment_participant_once ON latgale.appointment_participant USING btree (appointment_id, COALESCE(person_id, email)) WHERE (status <> 'cancelled'::text);
row security, for the owner too;
policy appointment_participant_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (person_id = ( SELECT actor_id() AS actor_id)) OR ((coordinator_id = ( SELECT actor_id() AS actor_id)) AND ( SELECT holds_role('coordinator'::text) AS holds_role)) OR (email = ( SELECT actor_email() AS actor_email)));

create table latgale.appointment_seat (
  appointment_id text not null,
  number integer not null,
  constraint appointment_seat_pkey PRIMARY KEY (appointment_id, number),
  constraint appointment_seat_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment(id) ON DELETE CASCADE,
  constraint appointment_seat_number_check CHECK (number > 0)
);

create table latgale.asked_form (
  application_id text not null,
  questions jsonb not null,
  sent_at timestamp with time zone not null,
  constraint asked_form_pkey PRIMARY KEY (application_id),
  constraint asked_form_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE
);
row security, for the owner too;
policy asked_form_own for all using (actor_is_machine() OR is_own_application(application_id));
policy asked_form_read for select using (is_edited_application(application_id) OR is_taught_application(application_id));

create table latgale.assessment_result (
  application_id text not null,
  passed boolean not null,
  decided_by text,
  decided_at timestamp with time zone not null,
  constraint assessment_result_pkey PRIMARY KEY (application_id),
  constraint assessment_result_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint assessment_result_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL
);
row security, for the owner too;
policy assessment_result_kept for all using (actor_is_machine() OR is_edited_application(application_id) OR is_taught_application(application_id));
policy assessment_result_own for select using is_own_application(application_id);

create table latgale.attendance (
  lesson_id text not null,
  application_id text not null,
  mark text not null,
  coded_at timestamp with time zone,
  marked_by text,
  marked_at timestamp with time zone not null,
  constraint attendance_pkey PRIMARY KEY (lesson_id, application_id),
  constraint attendance_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint attendance_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES lesson(id),
  constraint attendance_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint attendance_mark_check CHECK (mark = ANY (ARRAY['present'::text, 'late'::text, 'excused'::text, 'absent'::text]))
);
CREATE INDEX attendance_by_application ON latgale.attendance USING btree (application_id);
row security, for the owner too;
policy attendance_kept for all using (actor_is_machine() OR is_edited_application(application_id) OR is_taught_application(application_id));
policy attendance_own for select using is_own_application(application_id);

create table latgale.attendance_correction (
  id bigint not null generated always as identity,
  lesson_id text not null,
  application_id text not null,
  from_mark text not null,
  to_mark text not null,
  corrected_by text,
  corrected_at timestamp with time zone not null,
  constraint attendance_correction_pkey PRIMARY KEY (id),
  constraint attendance_correction_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint attendance_correction_lesson_id_application_id_fkey FOREIGN KEY (lesson_id, application_id) REFERENCES attendance(lesson_id, application_id) ON DELETE CASCADE,
  constraint attendance_correction_check CHECK (to_mark <> from_mark)
);
CREATE INDEX attendance_correction_by_mark ON latgale.attendance_correction USING btree (lesson_id, application_id);
row security, for the owner too;
policy attendance_correction_own for select using is_own_application(application_id);
policy attendance_correction_rows for all using (actor_is_machine() OR is_edited_application(application_id) OR is_taught_application(application_id));

create table latgale.availability_rule (
  id text not null,
  key text not null,
  coordinator_id text not null,
  weekday integer not null,
  from_time text not null,
  to_time text not null,
  break_from text,
  break_to text,
  way text not null,
  location text not null,
  kind_id text,
  from_day date not null,
  to_day date,
  made_at timestamp with time zone not null,
  constraint availability_rule_pkey PRIMARY KEY (id),
  constraint availability_rule_key_key UNIQUE (key),
  constraint availability_rule_coordinator_id_fkey FOREIGN KEY (coordinator_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint availability_rule_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES appointment_kind(id),
  constraint availability_rule_break_from_check CHECK (break_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  constraint availability_rule_break_to_check CHECK (break_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  constraint availability_rule_check CHECK (to_time > from_time),
  constraint availability_rule_check1 CHECK (to_day >= from_day),
  constraint availability_rule_check2 CHECK ((break_from IS NULL) = (break_to IS NULL)),
  constraint availability_rule_check3 CHECK (break_from > from_time AND break_to > break_from AND break_to < to_time),
  constraint availability_rule_from_time_check CHECK (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  constraint availability_rule_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint availability_rule_location_check CHECK (char_length(location) >= 1 AND char_length(location) <= 300),
  constraint availability_rule_to_time_check CHECK (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  constraint availability_rule_way_check CHECK (way = ANY (ARRAY['place'::text, 'phone'::text, 'video'::text])),
  constraint availability_rule_weekday_check CHECK (weekday >= 1 AND weekday <= 7)
);
CREATE INDEX availability_rule_by_coordinator ON latgale.availability_rule USING btree (coordinator_id);
row security, for the owner too;
policy availability_rule_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (coordinator_id = ( SELECT actor_id() AS actor_id)));

create table latgale.booking_request (
  token text not null,
  key text not null,
  kind_id text,
  coordinator_id text,
  municipality_id text not null,
  starts_at timestamp with time zone,
  way text,
  appointment_id text,
  name text,
  email text,
  phone text,
  language text not null,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  participant_id text,
  constraint booking_request_pkey PRIMARY KEY (token),
  constraint booking_request_key_key UNIQUE (key),
  constraint booking_request_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment(id) ON DELETE CASCADE,
  constraint booking_request_coordinator_id_fkey FOREIGN KEY (coordinator_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint booking_request_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES appointment_kind(id),
  constraint booking_request_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint booking_request_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES appointment_participant(id) ON DELETE CASCADE,
  constraint booking_request_check CHECK ((participant_id IS NULL) = (email IS NOT NULL)),
  constraint booking_request_check1 CHECK ((starts_at IS NULL) = (way IS NULL)),
  constraint booking_request_email_check CHECK (email = lower(email) AND char_length(email) <= 254),
  constraint booking_request_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint booking_request_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 120),
  constraint booking_request_phone_check CHECK (char_length(phone) >= 5 AND char_length(phone) <= 40),
  constraint booking_request_token_check CHECK (token ~ '^[0-9a-z]{40}$'::text),
  constraint booking_request_way_check CHECK (way = ANY (ARRAY['place'::text, 'phone'::text, 'video'::text]))
);
CREATE INDEX booking_request_by_email ON latgale.booking_request USING btree (email);
row security, for the owner too;
policy booking_request_own for select using (email = ( SELECT actor_email() AS actor_email));
policy booking_request_rows for all using ( SELECT actor_is_machine() AS actor_is_machine);

create table latgale.busy_calendar (
  person_id text not null,
  address text not null,
  read_at timestamp with time zone,
  fault text,
  changed_at timestamp with time zone not null,
  constraint busy_calendar_pkey PRIMARY KEY (person_id),
  constraint busy_calendar_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint busy_calendar_address_check CHECK (char_length(address) <= 500)
);
row security, for the owner too;
policy busy_calendar_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (person_id = ( SELECT actor_id() AS actor_id)));

create table latgale.busy_time (
  coordinator_id text not null,
  origin text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint busy_time_pkey PRIMARY KEY (coordinator_id, origin, starts_at, ends_at),
  constraint busy_time_coordinator_id_fkey FOREIGN KEY (coordinator_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint busy_time_check CHECK (ends_at > starts_at),
  constraint busy_time_origin_check CHECK (origin = ANY (ARRAY['address'::text, 'file'::text]))
);
row security, for the owner too;
policy busy_time_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (coordinator_id = ( SELECT actor_id() AS actor_id)));

create table latgale.case_action (
  id text not null,
  case_id text not null,
  goal_id text,
  key text not null,
  what text not null,
  owner text not null,
  owner_id text,
  due_day date not null,
  state text not null default 'planned'::text,
  state_since timestamp with time zone not null,
  state_side text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  constraint case_action_pkey PRIMARY KEY (id),
  constraint case_action_key_key UNIQUE (key),
  constraint case_action_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_action_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES case_goal(id) ON DELETE SET NULL,
  constraint case_action_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint case_action_check CHECK (owner_id IS NULL OR owner = 'member'::text),
  constraint case_action_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_action_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint case_action_owner_check CHECK (owner = ANY (ARRAY['resident'::text, 'coordinator'::text, 'member'::text])),
  constraint case_action_state_check CHECK (state = ANY (ARRAY['planned'::text, 'doing'::text, 'done'::text, 'cancelled'::text])),
  constraint case_action_state_side_check CHECK (state_side = ANY (ARRAY['resident'::text, 'coordinator'::text, 'member'::text, 'organisation'::text])),
  constraint case_action_what_check CHECK (char_length(what) >= 1 AND char_length(what) <= 300)
);
CREATE INDEX case_action_by_case ON latgale.case_action USING btree (case_id);
CREATE INDEX case_action_due ON latgale.case_action USING btree (due_day, id) WHERE (state = ANY (ARRAY['planned'::text, 'doing'::text]));
row security, for the owner too;
policy case_action_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (owner_id = ( SELECT actor_id() AS actor_id)) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text, 'social'::text], true) AS guided_cases)));
policy case_action_shared for select using (case_id IN ( SELECT member_cases(ARRAY['educator'::text]) AS member_cases));

create table latgale.case_choice (
  id text not null,
  match_id text not null,
  case_id text not null,
  opportunity_id text not null,
  reason text,
  chosen_side text not null,
  chosen_by text not null,
  chosen_at timestamp with time zone not null,
  constraint case_choice_pkey PRIMARY KEY (id),
  constraint case_choice_case_id_opportunity_id_key UNIQUE (case_id, opportunity_id),
  constraint case_choice_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_choice_match_id_fkey FOREIGN KEY (match_id) REFERENCES case_match(id) ON DELETE CASCADE,
  constraint case_choice_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint case_choice_chosen_side_check CHECK (chosen_side = ANY (ARRAY['resident'::text, 'coordinator'::text])),
  constraint case_choice_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_choice_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 500)
);
CREATE INDEX case_choice_by_match ON latgale.case_choice USING btree (match_id);
row security, for the owner too;
policy case_choice_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text, 'social'::text], true) AS guided_cases)));

create table latgale.case_comment (
  id text not null,
  case_id text not null,
  key text not null,
  said text,
  made_at timestamp with time zone not null,
  constraint case_comment_pkey PRIMARY KEY (id),
  constraint case_comment_key_key UNIQUE (key),
  constraint case_comment_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_comment_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_comment_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint case_comment_said_check CHECK (char_length(said) >= 1 AND char_length(said) <= 1000)
);
CREATE INDEX case_comment_by_case ON latgale.case_comment USING btree (case_id);
row security, for the owner too;
policy case_comment_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text], true) AS guided_cases)));

create table latgale.case_contact (
  id text not null,
  case_id text not null,
  key text not null,
  kind text not null,
  day date not null,
  agreed text,
  made_by text not null,
  made_at timestamp with time zone not null,
  constraint case_contact_pkey PRIMARY KEY (id),
  constraint case_contact_key_key UNIQUE (key),
  constraint case_contact_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_contact_agreed_check CHECK (char_length(agreed) <= 1000),
  constraint case_contact_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_contact_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint case_contact_kind_check CHECK (kind = ANY (ARRAY['meeting'::text, 'phone'::text, 'video'::text, 'message'::text, 'visit'::text]))
);
CREATE INDEX case_contact_by_case ON latgale.case_contact USING btree (case_id, day);
row security, for the owner too;
policy case_contact_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text, 'social'::text], true) AS guided_cases)));

create table latgale.case_goal (
  id text not null,
  case_id text not null,
  key text not null,
  target text not null,
  purpose text not null,
  state text not null default 'open'::text,
  state_since timestamp with time zone not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  constraint case_goal_pkey PRIMARY KEY (id),
  constraint case_goal_key_key UNIQUE (key),
  constraint case_goal_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_goal_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_goal_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint case_goal_purpose_check CHECK (purpose = ANY (ARRAY['work'::text, 'civic'::text, 'personal'::text])),
  constraint case_goal_state_check CHECK (state = ANY (ARRAY['open'::text, 'reached'::text, 'dropped'::text])),
  constraint case_goal_target_check CHECK (char_length(target) >= 1 AND char_length(target) <= 300)
);
CREATE INDEX case_goal_by_case ON latgale.case_goal USING btree (case_id);
row security, for the owner too;
policy case_goal_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text, 'social'::text], true) AS guided_cases)));
policy case_goal_shared for select using (case_id IN ( SELECT member_cases(ARRAY['educator'::text, 'employer'::text, 'observer'::text]) AS member_cases));

create table latgale.case_match (
  id text not null,
  case_id text not null,
  key text not null,
  source text not null,
  input jsonb not null,
  model_version text not null,
  data_version text not null,
  need_version text not null,
  as_of date not null,
  results jsonb not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  constraint case_match_pkey PRIMARY KEY (id),
  constraint case_match_key_key UNIQUE (key),
  constraint case_match_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_match_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_match_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint case_match_source_check CHECK (source = ANY (ARRAY['own-answers'::text, 'filled-in'::text]))
);
CREATE INDEX case_match_by_case ON latgale.case_match USING btree (case_id, made_at);
row security, for the owner too;
policy case_match_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text], true) AS guided_cases)));
CREATE TRIGGER case_match_stays BEFORE UPDATE ON latgale.case_match FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table latgale.case_member (
  id text not null,
  case_id text not null,
  member_id text,
  role text not null,
  from_day date not null,
  to_day date not null,
  added_by text not null,
  added_at timestamp with time zone not null,
  consent text,
  consent_at timestamp with time zone,
  ended_by text,
  ended_at timestamp with time zone,
  constraint case_member_pkey PRIMARY KEY (id),
  constraint case_member_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_member_member_id_fkey FOREIGN KEY (member_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint case_member_check CHECK (to_day >= from_day),
  constraint case_member_check1 CHECK ((consent IS NULL) = (consent_at IS NULL)),
  constraint case_member_check2 CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  constraint case_member_consent_check CHECK (consent = ANY (ARRAY['own'::text, 'spoken'::text])),
  constraint case_member_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_member_role_check CHECK (role = ANY (ARRAY['coordinator'::text, 'social'::text, 'educator'::text, 'employer'::text, 'observer'::text]))
);
CREATE INDEX case_member_by_member ON latgale.case_member USING btree (member_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX case_member_once ON latgale.case_member USING btree (case_id, member_id) WHERE (ended_at IS NULL);
row security, for the owner too;
policy case_member_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (member_id = ( SELECT actor_id() AS actor_id)) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text, 'social'::text], true) AS guided_cases)));

create table latgale.case_note (
  id text not null,
  case_id text not null,
  key text not null,
  note text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  constraint case_note_pkey PRIMARY KEY (id),
  constraint case_note_key_key UNIQUE (key),
  constraint case_note_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_note_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_note_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint case_note_note_check CHECK (char_length(note) >= 1 AND char_length(note) <= 2000)
);
CREATE INDEX case_note_by_case ON latgale.case_note USING btree (case_id);
row security, for the owner too;
policy case_note_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text], false) AS guided_cases)));

create table latgale.case_situation (
  id text not null,
  case_id text not null,
  theme text not null,
  code text not null,
  note text,
  day date not null,
  noted_by text not null,
  noted_at timestamp with time zone not null,
  constraint case_situation_pkey PRIMARY KEY (id),
  constraint case_situation_case_id_theme_key UNIQUE (case_id, theme),
  constraint case_situation_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE CASCADE,
  constraint case_situation_code_check CHECK (char_length(code) <= 40),
  constraint case_situation_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint case_situation_note_check CHECK (char_length(note) <= 500),
  constraint case_situation_theme_check CHECK (theme = ANY (ARRAY['work'::text, 'education'::text, 'digital'::text, 'language'::text, 'transport'::text, 'care'::text, 'time'::text, 'direction'::text]))
);
row security, for the owner too;
policy case_situation_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text, 'social'::text], true) AS guided_cases)));

create table latgale.catalogue_version (
  only_row boolean not null default true,
  version bigint not null,
  constraint catalogue_version_pkey PRIMARY KEY (only_row),
  constraint catalogue_version_only_row_check CHECK (only_row)
);

create table latgale.class_proposal (
  id text not null,
  key text not null,
  topic text not null,
  municipality_id text not null,
  people integer not null,
  state text not null default 'open'::text,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  organisation_id text,
  taken_up_by text,
  taken_up_at timestamp with time zone,
  opportunity_id text,
  offered_by text,
  offered_at timestamp with time zone,
  opened_told_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  demonstration boolean not null default false,
  given_back_by text,
  given_back_at timestamp with time zone,
  given_back_reason text,
  constraint class_proposal_pkey PRIMARY KEY (id),
  constraint class_proposal_key_key UNIQUE (key),
  constraint class_proposal_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint class_proposal_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE SET NULL,
  constraint class_proposal_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE SET NULL,
  constraint class_proposal_check CHECK ((taken_up_by IS NULL) = (taken_up_at IS NULL)),
  constraint class_proposal_check1 CHECK ((offered_by IS NULL) = (offered_at IS NULL)),
  constraint class_proposal_check2 CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  constraint class_proposal_check3 CHECK ((state <> ALL (ARRAY['taken-up'::text, 'offered'::text])) OR taken_up_at IS NOT NULL),
  constraint class_proposal_check4 CHECK (state <> 'offered'::text OR offered_at IS NOT NULL),
  constraint class_proposal_check5 CHECK ((given_back_by IS NULL) = (given_back_at IS NULL) AND (given_back_reason IS NULL) = (given_back_at IS NULL)),
  constraint class_proposal_given_back_reason_check CHECK (given_back_reason = ANY (ARRAY['no-educator'::text, 'no-room'::text, 'no-funding'::text, 'too-few'::text, 'other'::text])),
  constraint class_proposal_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint class_proposal_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint class_proposal_people_check CHECK (people >= demand_least() AND people <= 500),
  constraint class_proposal_state_check CHECK (state = ANY (ARRAY['open'::text, 'taken-up'::text, 'offered'::text, 'withdrawn'::text])),
  constraint class_proposal_topic_check CHECK (topic ~ '^(skill|occupation|field)/[0-9a-z-]+$'::text)
);
CREATE INDEX class_proposal_by_opportunity ON latgale.class_proposal USING btree (opportunity_id);
CREATE INDEX class_proposal_by_state ON latgale.class_proposal USING btree (state, proposed_at);

create table latgale.class_proposal_cell (
  proposal_id text not null,
  municipality_id text not null,
  language text,
  time_of_day text,
  people integer not null,
  constraint class_proposal_cell_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint class_proposal_cell_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES class_proposal(id) ON DELETE CASCADE,
  constraint class_proposal_cell_check CHECK ((language IS NULL) = (time_of_day IS NULL)),
  constraint class_proposal_cell_people_check CHECK (people >= demand_least())
);
CREATE UNIQUE INDEX class_proposal_cell_once ON latgale.class_proposal_cell USING btree (proposal_id, municipality_id, COALESCE(language, ''::text), COALESCE(time_of_day, ''::text));

create table latgale.class_proposal_wish (
  proposal_id text not null,
  wish_id text not null,
  told_taken_up_at timestamp with time zone,
  told_opened_at timestamp with time zone,
  constraint class_proposal_wish_pkey PRIMARY KEY (proposal_id, wish_id),
  constraint class_proposal_wish_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES class_proposal(id) ON DELETE CASCADE,
  constraint class_proposal_wish_wish_id_fkey FOREIGN KEY (wish_id) REFERENCES demand_wish(id) ON DELETE CASCADE
);
CREATE INDEX class_proposal_wish_by_wish ON latgale.class_proposal_wish USING btree (wish_id);
row security, for the owner too;
policy class_proposal_wish_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (EXISTS ( SELECT 1
   FROM demand_wish
  WHERE ((demand_wish.id = class_proposal_wish.wish_id) AND (demand_wish.person_id = actor_id())))));

create table latgale.code_attempt (
  person_id text not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  constraint code_attempt_pkey PRIMARY KEY (person_id),
  constraint code_attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint code_attempt_failures_check CHECK (failures > 0)
);
row security, for the owner too;
policy code_attempt_own for select using (person_id = actor_id());
policy code_attempt_rows for all using actor_is_machine();

create table latgale.competence_evidence (
  id text not null,
  holder_id text not null,
  person_id text,
  unit_id text not null,
  key text not null,
  source text not null,
  statement text,
  links text[] not null default '{}'::text[],
  application_id text,
  observation_id text,
  submitted_at timestamp with time zone not null,
  replaces_id text,
  withdrawn_at timestamp with time zone,
  constraint competence_evidence_pkey PRIMARY KEY (id),
  constraint competence_evidence_application_id_unit_id_key UNIQUE (application_id, unit_id),
  constraint competence_evidence_id_person_id_key UNIQUE (id, person_id),
  constraint competence_evidence_key_key UNIQUE (key),
  constraint competence_evidence_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE SET NULL,
  constraint competence_evidence_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES training_holder(id),
  constraint competence_evidence_holder_id_person_id_fkey FOREIGN KEY (holder_id, person_id) REFERENCES training_holder(id, person_id) ON UPDATE CASCADE,
  constraint competence_evidence_observation_id_fkey FOREIGN KEY (observation_id) REFERENCES peer_observation(id) ON DELETE SET NULL,
  constraint competence_evidence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint competence_evidence_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES competence_evidence(id) ON DELETE SET NULL,
  constraint competence_evidence_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES competence_unit(id),
  constraint competence_evidence_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint competence_evidence_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 80),
  constraint competence_evidence_links_check CHECK (cardinality(links) <= 5),
  constraint competence_evidence_source_check CHECK (source = ANY (ARRAY['training'::text, 'observation'::text, 'portfolio'::text, 'test'::text])),
  constraint competence_evidence_statement_check CHECK (char_length(statement) >= 1 AND char_length(statement) <= 4000)
);
CREATE INDEX competence_evidence_by_holder ON latgale.competence_evidence USING btree (holder_id, unit_id);
CREATE INDEX competence_evidence_by_person ON latgale.competence_evidence USING btree (person_id);
CREATE INDEX competence_evidence_by_unit ON latgale.competence_evidence USING btree (unit_id, submitted_at);
CREATE UNIQUE INDEX evidence_of_observation ON latgale.competence_evidence USING btree (observation_id);
row security, for the owner too;
policy competence_evidence_assessed for select using (unit_id IN ( SELECT units_to_assess() AS units_to_assess));
policy competence_evidence_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.competence_standard (
  id text not null,
  kind text not null,
  version integer not null,
  published_at timestamp with time zone,
  published_by text,
  constraint competence_standard_pkey PRIMARY KEY (id),
  constraint competence_standard_kind_version_key UNIQUE (kind, version),
  constraint competence_standard_check CHECK (published_by IS NULL OR published_at IS NOT NULL),
  constraint competence_standard_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint competence_standard_kind_check CHECK (kind = ANY (ARRAY['coordinator'::text, 'educator'::text])),
  constraint competence_standard_version_check CHECK (version > 0)
);
CREATE TRIGGER standard_stays BEFORE DELETE OR UPDATE ON latgale.competence_standard FOR EACH ROW EXECUTE FUNCTION keep_published_standard();

create table latgale.competence_unit (
  id text not null,
  standard_id text not null,
  code text not null,
  position integer not null,
  title jsonb not null,
  criteria jsonb not null,
  constraint competence_unit_pkey PRIMARY KEY (id),
  constraint competence_unit_standard_id_code_key UNIQUE (standard_id, code),
  constraint competence_unit_standard_id_position_key UNIQUE (standard_id, "position"),
  constraint competence_unit_standard_id_fkey FOREIGN KEY (standard_id) REFERENCES competence_standard(id) ON DELETE CASCADE,
  constraint competence_unit_code_check CHECK (code ~ '^[a-z-]{2,40}$'::text),
  constraint competence_unit_criteria_check CHECK (jsonb_array_length(criteria) >= 3 AND jsonb_array_length(criteria) <= 5),
  constraint competence_unit_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint competence_unit_position_check CHECK ("position" > 0)
);
CREATE TRIGGER unit_stays BEFORE INSERT OR DELETE OR UPDATE ON latgale.competence_unit FOR EACH ROW EXECUTE FUNCTION keep_published_unit();

create table latgale.completion_rule (
  intake_id text not null,
  lessons_share integer,
  assessment boolean not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint completion_rule_pkey PRIMARY KEY (intake_id),
  constraint completion_rule_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE CASCADE,
  constraint completion_rule_check CHECK (lessons_share IS NOT NULL OR assessment),
  constraint completion_rule_lessons_share_check CHECK (lessons_share >= 1 AND lessons_share <= 100)
);

create table latgale.consent (
  id text not null,
  person_id text,
  purpose text not null,
  text_version integer not null,
  language text not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint consent_pkey PRIMARY KEY (id),
  constraint consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint consent_check CHECK (withdrawn_at >= given_at),
  constraint consent_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint consent_purpose_check CHECK (purpose ~ '^[a-z-]+\.[a-z-]+$'::text),
  constraint consent_text_version_check CHECK (text_version > 0)
);
CREATE INDEX consent_by_person ON latgale.consent USING btree (person_id);
CREATE UNIQUE INDEX consent_in_force ON latgale.consent USING btree (person_id, purpose) WHERE (withdrawn_at IS NULL);
row security, for the owner too;
policy consent_rows for all using ((person_id = actor_id()) OR actor_is_machine());

create table latgale.cookie_secret (
  only_row boolean not null default true,
  secret text not null,
  constraint cookie_secret_pkey PRIMARY KEY (only_row),
  constraint cookie_secret_only_row_check CHECK (only_row)
);
row security, for the owner too;
policy cookie_secret_row for all using actor_is_machine();

create table latgale.coordinator_absence (
  id text not null,
  key text not null,
  person_id text not null,
  from_day date not null,
  to_day date not null,
  noted_by text not null,
  noted_at timestamp with time zone not null,
  cancelled_by text,
  cancelled_at timestamp with time zone,
  constraint coordinator_absence_pkey PRIMARY KEY (id),
  constraint coordinator_absence_key_key UNIQUE (key),
  constraint coordinator_absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint coordinator_absence_check CHECK (to_day >= from_day AND to_day <= (from_day + 366)),
  constraint coordinator_absence_check1 CHECK ((cancelled_by IS NULL) = (cancelled_at IS NULL)),
  constraint coordinator_absence_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint coordinator_absence_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40)
);
CREATE INDEX coordinator_absence_by_person ON latgale.coordinator_absence USING btree (person_id, to_day) WHERE (cancelled_at IS NULL);
row security, for the owner too;
policy coordinator_absence_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine) OR ( SELECT holds_role('regional-administrator'::text) AS holds_role));

create table latgale.coordinator_card (
  person_id text not null,
  email text,
  phone text,
  office text,
  languages text[] not null,
  changed_at timestamp with time zone not null,
  constraint coordinator_card_pkey PRIMARY KEY (person_id),
  constraint coordinator_card_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint coordinator_card_email_check CHECK (char_length(email) <= 254),
  constraint coordinator_card_languages_check CHECK (languages <@ ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text, 'ltg'::text]),
  constraint coordinator_card_office_check CHECK (char_length(office) <= 200),
  constraint coordinator_card_phone_check CHECK (char_length(phone) <= 40)
);
row security, for the owner too;
policy coordinator_card_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.coordinator_hours (
  person_id text not null,
  weekday integer not null,
  from_time text not null,
  to_time text not null,
  constraint coordinator_hours_pkey PRIMARY KEY (person_id, weekday),
  constraint coordinator_hours_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint coordinator_hours_check CHECK (to_time > from_time),
  constraint coordinator_hours_from_time_check CHECK (from_time ~ '^([01]\d|2[0-3]):[0-5]\d$'::text),
  constraint coordinator_hours_to_time_check CHECK (to_time ~ '^([01]\d|2[0-3]):[0-5]\d$'::text),
  constraint coordinator_hours_weekday_check CHECK (weekday >= 1 AND weekday <= 7)
);
row security, for the owner too;
policy coordinator_hours_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.coordinator_substitute (
  coordinator_id text not null,
  substitute_id text not null,
  number integer not null,
  chosen_by text not null,
  chosen_at timestamp with time zone not null,
  constraint coordinator_substitute_pkey PRIMARY KEY (coordinator_id, number),
  constraint coordinator_substitute_coordinator_id_substitute_id_key UNIQUE (coordinator_id, substitute_id),
  constraint coordinator_substitute_coordinator_id_fkey FOREIGN KEY (coordinator_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint coordinator_substitute_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint coordinator_substitute_check CHECK (coordinator_id <> substitute_id),
  constraint coordinator_substitute_number_check CHECK (number >= 1 AND number <= 5)
);
CREATE INDEX coordinator_substitute_by_substitute ON latgale.coordinator_substitute USING btree (substitute_id);
row security, for the owner too;
policy coordinator_substitute_own for select using ((( SELECT actor_id() AS actor_id) = coordinator_id) OR (( SELECT actor_id() AS actor_id) = substitute_id));
policy coordinator_substitute_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR ( SELECT holds_role('regional-administrator'::text) AS holds_role));

create table latgale.credential (
  id text not null,
  key text not null,
  achievement_id text not null,
  issuer_id text not null,
  person_id text,
  application_id text,
  language text not null,
  list_round integer not null,
  list_index integer not null,
  state text not null default 'issued'::text,
  state_since timestamp with time zone not null,
  issued_by text not null,
  issued_at timestamp with time zone not null,
  valid_until timestamp with time zone,
  named_at timestamp with time zone,
  document jsonb,
  signed_at timestamp with time zone,
  constraint credential_pkey PRIMARY KEY (id),
  constraint credential_achievement_id_key_key UNIQUE (achievement_id, key),
  constraint credential_issuer_id_list_round_list_index_key UNIQUE (issuer_id, list_round, list_index),
  constraint credential_achievement_id_fkey FOREIGN KEY (achievement_id) REFERENCES achievement(id),
  constraint credential_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE SET NULL,
  constraint credential_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES credential_issuer(id),
  constraint credential_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint credential_check CHECK (valid_until > issued_at),
  constraint credential_check1 CHECK ((document IS NULL) = (signed_at IS NULL)),
  constraint credential_check2 CHECK (person_id IS NOT NULL OR document IS NULL AND named_at IS NULL),
  constraint credential_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint credential_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint credential_list_index_check CHECK (list_index >= 0 AND list_index <= 131071),
  constraint credential_list_round_check CHECK (list_round > 0),
  constraint credential_state_check CHECK (state = ANY (ARRAY['issued'::text, 'suspended'::text, 'revoked'::text]))
);
CREATE INDEX credential_by_application ON latgale.credential USING btree (application_id);
CREATE INDEX credential_by_issuer ON latgale.credential USING btree (issuer_id, issued_at);
CREATE INDEX credential_by_person ON latgale.credential USING btree (person_id);
CREATE INDEX credential_to_sign ON latgale.credential USING btree (issued_at) WHERE ((document IS NULL) AND (person_id IS NOT NULL));
row security, for the owner too;
policy credential_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine) OR (issuer_id IN ( SELECT held_issuers() AS held_issuers)));
CREATE TRIGGER credential_stays_revoked BEFORE UPDATE ON latgale.credential FOR EACH ROW EXECUTE FUNCTION keep_revoked();

create table latgale.credential_issuer (
  id text not null,
  organisation_id text,
  opened_by text not null,
  opened_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  demonstration boolean not null default false,
  constraint credential_issuer_pkey PRIMARY KEY (id),
  constraint credential_issuer_organisation_id_key UNIQUE (organisation_id),
  constraint credential_issuer_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint credential_issuer_check CHECK ((id = 'region'::text) = (organisation_id IS NULL)),
  constraint credential_issuer_check1 CHECK (organisation_id IS NULL OR organisation_id = id),
  constraint credential_issuer_check2 CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  constraint credential_issuer_id_check CHECK (id ~ '^(region|[0-9a-z]{10})$'::text)
);

create table latgale.credential_share (
  id text not null,
  key text not null,
  token text not null,
  credential_id text not null,
  until date not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint credential_share_pkey PRIMARY KEY (id),
  constraint credential_share_key_key UNIQUE (key),
  constraint credential_share_token_key UNIQUE (token),
  constraint credential_share_credential_id_fkey FOREIGN KEY (credential_id) REFERENCES credential(id) ON DELETE CASCADE,
  constraint credential_share_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint credential_share_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint credential_share_token_check CHECK (token ~ '^[0-9a-z]{20}$'::text)
);
CREATE INDEX credential_share_by_credential ON latgale.credential_share USING btree (credential_id);
CREATE INDEX credential_share_by_until ON latgale.credential_share USING btree (until);
row security, for the owner too;
policy credential_share_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (EXISTS ( SELECT 1
   FROM credential
  WHERE ((credential.id = credential_share.credential_id) AND (credential.person_id = actor_id())))));

create table latgale.credential_state_change (
  id text not null,
  credential_id text not null,
  state text not null,
  reason text not null,
  note text,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint credential_state_change_pkey PRIMARY KEY (id),
  constraint credential_state_change_credential_id_fkey FOREIGN KEY (credential_id) REFERENCES credential(id) ON DELETE CASCADE,
  constraint credential_state_change_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint credential_state_change_note_check CHECK (char_length(note) >= 1 AND char_length(note) <= 500),
  constraint credential_state_change_reason_check CHECK (reason = ANY (ARRAY['issued-in-error'::text, 'conditions-not-met'::text, 'deception'::text, 'under-review'::text, 'cleared'::text, 'other'::text])),
  constraint credential_state_change_state_check CHECK (state = ANY (ARRAY['issued'::text, 'suspended'::text, 'revoked'::text]))
);
CREATE INDEX credential_state_change_by_credential ON latgale.credential_state_change USING btree (credential_id, changed_at);
row security, for the owner too;
policy credential_state_change_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (EXISTS ( SELECT 1
   FROM credential
  WHERE (credential.id = credential_state_change.credential_id))));

create table latgale.demand_month (
  month date not null,
  municipality_id text not null,
  topic text not null,
  people integer not null,
  demonstration boolean not null default false,
  constraint demand_month_pkey PRIMARY KEY (month, municipality_id, topic),
  constraint demand_month_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint demand_month_month_check CHECK (EXTRACT(day FROM month) = 1::numeric),
  constraint demand_month_people_check CHECK (people >= demand_least() AND (people % demand_least()) = 0)
);

create table latgale.demand_need (
  id text not null,
  key text not null,
  organisation_id text,
  municipality_id text not null,
  topic text not null,
  people integer not null,
  needed_by date not null,
  state text not null default 'entered'::text,
  entered_by text not null,
  entered_at timestamp with time zone not null,
  verified_by text,
  verified_at timestamp with time zone,
  ended_by text,
  ended_at timestamp with time zone,
  demonstration boolean not null default false,
  constraint demand_need_pkey PRIMARY KEY (id),
  constraint demand_need_key_key UNIQUE (key),
  constraint demand_need_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint demand_need_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint demand_need_check CHECK ((verified_by IS NULL) = (verified_at IS NULL)),
  constraint demand_need_check1 CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  constraint demand_need_check2 CHECK (state <> 'verified'::text OR verified_at IS NOT NULL),
  constraint demand_need_check3 CHECK ((state = ANY (ARRAY['met'::text, 'withdrawn'::text])) = (ended_at IS NOT NULL)),
  constraint demand_need_check4 CHECK (verified_by IS DISTINCT FROM entered_by),
  constraint demand_need_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint demand_need_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint demand_need_people_check CHECK (people >= 1 AND people <= 500),
  constraint demand_need_state_check CHECK (state = ANY (ARRAY['entered'::text, 'verified'::text, 'met'::text, 'withdrawn'::text])),
  constraint demand_need_topic_check CHECK (topic ~ '^(skill|occupation)/[0-9a-z-]+$'::text)
);
CREATE INDEX demand_need_by_state ON latgale.demand_need USING btree (state, needed_by);

create table latgale.demand_note (
  id text not null,
  noted_by text,
  key text not null,
  municipality_id text not null,
  topic text not null,
  languages text[] not null,
  times text[] not null,
  people integer not null,
  until date not null,
  noted_at timestamp with time zone not null,
  constraint demand_note_pkey PRIMARY KEY (id),
  constraint demand_note_key_key UNIQUE (key),
  constraint demand_note_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint demand_note_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint demand_note_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint demand_note_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint demand_note_languages_check CHECK (cardinality(languages) > 0 AND languages <@ ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text]),
  constraint demand_note_people_check CHECK (people >= 1 AND people <= 200),
  constraint demand_note_times_check CHECK (cardinality(times) > 0 AND times <@ ARRAY['daytime'::text, 'evening'::text, 'weekend'::text]),
  constraint demand_note_topic_check CHECK (topic ~ '^(skill|occupation|field)/[0-9a-z-]+$'::text)
);
CREATE INDEX demand_note_by_municipality ON latgale.demand_note USING btree (municipality_id, noted_at);
row security, for the owner too;
policy demand_note_rows for all using (actor_is_machine() OR holds_role('regional-administrator'::text) OR holds_role('coordinator'::text, NULL::text, municipality_id));

create table latgale.demand_wish (
  id text not null,
  person_id text not null,
  key text not null,
  topic text not null,
  municipality_id text not null,
  radius_km integer,
  languages text[] not null,
  times text[] not null,
  came_from text not null,
  until date not null,
  stop_token text not null,
  letters_stopped_at timestamp with time zone,
  made_at timestamp with time zone not null,
  prolonged_at timestamp with time zone,
  constraint demand_wish_pkey PRIMARY KEY (id),
  constraint demand_wish_person_id_key_key UNIQUE (person_id, key),
  constraint demand_wish_person_id_topic_municipality_id_key UNIQUE (person_id, topic, municipality_id),
  constraint demand_wish_stop_token_key UNIQUE (stop_token),
  constraint demand_wish_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint demand_wish_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint demand_wish_came_from_check CHECK (came_from = ANY (ARRAY['form'::text, 'search'::text, 'path'::text])),
  constraint demand_wish_check CHECK (is_set(languages) AND is_set(times)),
  constraint demand_wish_check1 CHECK (until <= ((COALESCE(prolonged_at, made_at) AT TIME ZONE 'Europe/Riga'::text)::date + 365)),
  constraint demand_wish_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint demand_wish_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint demand_wish_languages_check CHECK (cardinality(languages) > 0 AND languages <@ ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text]),
  constraint demand_wish_radius_km_check CHECK (radius_km = ANY (ARRAY[10, 25, 50, 100])),
  constraint demand_wish_stop_token_check CHECK (stop_token ~ '^[0-9a-z]{20}$'::text),
  constraint demand_wish_times_check CHECK (cardinality(times) > 0 AND times <@ ARRAY['daytime'::text, 'evening'::text, 'weekend'::text]),
  constraint demand_wish_topic_check CHECK (topic ~ '^(skill|occupation|field)/[0-9a-z-]+$'::text)
);
CREATE INDEX demand_wish_by_topic ON latgale.demand_wish USING btree (topic, municipality_id);
CREATE INDEX demand_wish_by_until ON latgale.demand_wish USING btree (until);
row security, for the owner too;
policy demand_wish_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.desk_setting (
  organisation_id text not null,
  four_eyes boolean not null default false,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint desk_setting_pkey PRIMARY KEY (organisation_id),
  constraint desk_setting_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
);
row security, for the owner too;
policy desk_setting_rows for all using (actor_is_machine() OR holds_role('provider-editor'::text, organisation_id));

create table latgale.document_content (
  document_id text not null,
  content bytea not null,
  constraint document_content_pkey PRIMARY KEY (document_id),
  constraint document_content_document_id_fkey FOREIGN KEY (document_id) REFERENCES application_document(id) ON DELETE CASCADE,
  constraint document_content_content_check CHECK (octet_length(content) >= 1 AND octet_length(content) <= (5 * 1024 * 1024))
);
row security, for the owner too;
policy document_content_rows for all using (document_id IN ( SELECT application_document.id
   FROM application_document));

create table latgale.educator_assignment (
  id text not null,
  opportunity_id text not null,
  lesson_id text,
  person_id text not null,
  part text not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  educator_confirmed_at timestamp with time zone,
  provider_confirmed_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  constraint educator_assignment_pkey PRIMARY KEY (id),
  constraint educator_assignment_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES lesson(id) ON DELETE CASCADE,
  constraint educator_assignment_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint educator_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint educator_assignment_check CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  constraint educator_assignment_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint educator_assignment_part_check CHECK (part = ANY (ARRAY['lecturer'::text, 'assistant'::text, 'assessor'::text, 'guest'::text]))
);
CREATE INDEX educator_assignment_by_lesson ON latgale.educator_assignment USING btree (lesson_id) WHERE (lesson_id IS NOT NULL);
CREATE INDEX educator_assignment_by_person ON latgale.educator_assignment USING btree (person_id);
CREATE UNIQUE INDEX educator_assignment_once ON latgale.educator_assignment USING btree (opportunity_id, COALESCE(lesson_id, ''::text), person_id, part) WHERE (withdrawn_at IS NULL);
row security, for the owner too;
policy educator_assignment_rows for all using ((person_id = actor_id()) OR actor_is_machine() OR holds_role('regional-administrator'::text) OR (EXISTS ( SELECT 1
   FROM opportunity
  WHERE ((opportunity.id = educator_assignment.opportunity_id) AND holds_role('provider-editor'::text, opportunity.organisation_id)))));

create table latgale.educator_card (
  id text not null,
  person_id text not null,
  language text not null,
  about text,
  fields text[] not null default '{}'::text[],
  skills text[] not null default '{}'::text[],
  languages text[] not null,
  place_id text,
  radius_km integer,
  times text[] not null default '{}'::text[],
  shown text[] not null default '{}'::text[],
  shown_since timestamp with time zone,
  changed_at timestamp with time zone not null,
  constraint educator_card_pkey PRIMARY KEY (id),
  constraint educator_card_person_id_key UNIQUE (person_id),
  constraint educator_card_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint educator_card_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(id),
  constraint educator_card_about_check CHECK (char_length(about) >= 1 AND char_length(about) <= 1500),
  constraint educator_card_fields_check CHECK (cardinality(fields) <= 6),
  constraint educator_card_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint educator_card_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint educator_card_languages_check CHECK (cardinality(languages) > 0 AND languages <@ ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text]),
  constraint educator_card_radius_km_check CHECK (radius_km = ANY (ARRAY[10, 25, 50, 100])),
  constraint educator_card_shown_check CHECK (shown <@ ARRAY['about'::text, 'place'::text, 'times'::text]),
  constraint educator_card_skills_check CHECK (cardinality(skills) <= 20),
  constraint educator_card_times_check CHECK (times <@ ARRAY['daytime'::text, 'evening'::text, 'weekend'::text])
);
row security, for the owner too;
policy educator_card_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.educator_invitation (
  id text not null,
  opportunity_id text not null,
  email text,
  part text not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by text,
  withdrawn_at timestamp with time zone,
  lesson_id text,
  lapsed_at timestamp with time zone,
  constraint educator_invitation_pkey PRIMARY KEY (id),
  constraint educator_invitation_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint educator_invitation_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES lesson(id) ON DELETE CASCADE,
  constraint educator_invitation_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint educator_invitation_check CHECK (answered_by IS NULL OR answered_at IS NOT NULL),
  constraint educator_invitation_check1 CHECK ((email IS NULL) = (answered_at IS NOT NULL OR withdrawn_at IS NOT NULL)),
  constraint educator_invitation_check2 CHECK (lapsed_at IS NULL OR withdrawn_at IS NOT NULL),
  constraint educator_invitation_email_check CHECK (email = lower(email) AND char_length(email) <= 254),
  constraint educator_invitation_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint educator_invitation_part_check CHECK (part = ANY (ARRAY['lecturer'::text, 'assistant'::text, 'assessor'::text, 'guest'::text]))
);
CREATE INDEX educator_invitation_by_answer ON latgale.educator_invitation USING btree (answered_by) WHERE (answered_by IS NOT NULL);
CREATE INDEX educator_invitation_by_email ON latgale.educator_invitation USING btree (email) WHERE (email IS NOT NULL);
CREATE INDEX educator_invitation_by_lesson ON latgale.educator_invitation USING btree (lesson_id) WHERE (lesson_id IS NOT NULL);
CREATE UNIQUE INDEX educator_invitation_once ON latgale.educator_invitation USING btree (opportunity_id, COALESCE(lesson_id, ''::text), email, part) WHERE (email IS NOT NULL);
row security, for the owner too;
policy educator_invitation_rows for all using (actor_is_machine() OR (answered_by = actor_id()) OR (email = ( SELECT person.email
   FROM person
  WHERE ((person.id = actor_id()) AND person.email_verified))) OR (EXISTS ( SELECT 1
   FROM opportunity
  WHERE ((opportunity.id = educator_invitation.opportunity_id) AND holds_role('provider-editor'::text, opportunity.organisation_id)))));

create table latgale.empty_search (
  day date not null,
  municipality_id text,
  language text not null,
  topic text not null,
  searches integer not null,
  demonstration boolean not null default false,
  constraint empty_search_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint empty_search_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint empty_search_searches_check CHECK (searches > 0),
  constraint empty_search_topic_check CHECK (topic ~ '^(skill|occupation|field)/[0-9a-z-]+$'::text)
);
CREATE UNIQUE INDEX empty_search_once ON latgale.empty_search USING btree (day, COALESCE(municipality_id, ''::text), language, topic, demonstration);

create table latgale.event (
  id bigint not null generated always as identity,
  happened_at timestamp with time zone not null,
  kind text not null,
  subject text not null,
  actor_kind text not null,
  actor_id text not null,
  facts jsonb not null,
  constraint event_pkey PRIMARY KEY (id),
  constraint event_actor_kind_check CHECK (actor_kind = ANY (ARRAY['person'::text, 'visitor'::text, 'operator'::text, 'machine'::text])),
  constraint event_kind_check CHECK (kind ~ '^[a-z-]+\.[a-z-]+\.[a-z-]+$'::text)
);
CREATE INDEX event_about_person ON latgale.event USING btree (((facts ->> 'person'::text)), id) WHERE (facts ? 'person'::text);
CREATE INDEX event_by_person ON latgale.event USING btree (actor_id, id) WHERE (actor_kind = 'person'::text);
CREATE INDEX event_by_subject ON latgale.event USING btree (subject, id);
CREATE INDEX event_of_roles ON latgale.event USING btree (id) WHERE (kind = ANY (ARRAY['accounts.role.granted'::text, 'accounts.role.ended'::text]));
CREATE TRIGGER event_kept BEFORE DELETE OR UPDATE ON latgale.event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_kept_whole BEFORE TRUNCATE ON latgale.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_waits AFTER INSERT ON latgale.event FOR EACH ROW EXECUTE FUNCTION await_chain();

create table latgale.event_chain (
  position bigint not null,
  event_id bigint not null,
  hash text not null,
  constraint event_chain_pkey PRIMARY KEY ("position"),
  constraint event_chain_event_id_key UNIQUE (event_id),
  constraint event_chain_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'::text),
  constraint event_chain_position_check CHECK ("position" > 0)
);
CREATE TRIGGER event_chain_kept BEFORE DELETE OR UPDATE ON latgale.event_chain FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_chain_kept_whole BEFORE TRUNCATE ON latgale.event_chain FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

create table latgale.event_waiting (
  event_id bigint not null,
  constraint event_waiting_pkey PRIMARY KEY (event_id)
);

create table latgale.evidence_assessment (
  serial bigint not null generated always as identity,
  id text not null,
  evidence_id text not null,
  person_id text,
  verdict text not null,
  reason text,
  valid_until date,
  assessed_by text,
  assessed_at timestamp with time zone not null,
  constraint evidence_assessment_pkey PRIMARY KEY (id),
  constraint evidence_assessment_serial_key UNIQUE (serial),
  constraint evidence_assessment_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint evidence_assessment_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES competence_evidence(id) ON DELETE CASCADE,
  constraint evidence_assessment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint evidence_assessment_check CHECK (assessed_by <> person_id),
  constraint evidence_assessment_check1 CHECK ((valid_until IS NOT NULL) = (verdict = 'accepted'::text)),
  constraint evidence_assessment_check2 CHECK (valid_until > (assessed_at AT TIME ZONE 'Europe/Riga'::text)::date),
  constraint evidence_assessment_check3 CHECK (valid_until <= ((assessed_at AT TIME ZONE 'Europe/Riga'::text)::date + 1830)),
  constraint evidence_assessment_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint evidence_assessment_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 1000),
  constraint evidence_assessment_verdict_check CHECK (verdict = ANY (ARRAY['accepted'::text, 'refused'::text]))
);
CREATE INDEX evidence_assessment_by_assessor ON latgale.evidence_assessment USING btree (assessed_by);
CREATE INDEX evidence_assessment_by_evidence ON latgale.evidence_assessment USING btree (evidence_id, serial DESC);
CREATE INDEX evidence_assessment_by_person ON latgale.evidence_assessment USING btree (person_id);
row security, for the owner too;
policy evidence_assessment_kept for all using ( SELECT actor_is_machine() AS actor_is_machine);
policy evidence_assessment_read for select using ((person_id = ( SELECT actor_id() AS actor_id)) OR (assessed_by = ( SELECT actor_id() AS actor_id)) OR (EXISTS ( SELECT 1
   FROM competence_evidence
  WHERE ((competence_evidence.id = evidence_assessment.evidence_id) AND (competence_evidence.unit_id IN ( SELECT units_to_assess() AS units_to_assess))))));
policy evidence_assessment_written for insert with check (( SELECT actor_is_machine() AS actor_is_machine) OR ((assessed_by = ( SELECT actor_id() AS actor_id)) AND (EXISTS ( SELECT 1
   FROM competence_evidence
  WHERE ((competence_evidence.id = evidence_assessment.evidence_id) AND (competence_evidence.unit_id IN ( SELECT units_to_assess() AS units_to_assess)))))));
CREATE TRIGGER assessment_says_whose BEFORE INSERT ON latgale.evidence_assessment FOR EACH ROW EXECUTE FUNCTION note_whose_evidence();
CREATE TRIGGER assessment_stays BEFORE UPDATE ON latgale.evidence_assessment FOR EACH ROW EXECUTE FUNCTION keep_assessment();

create table latgale.feed (
  id text not null,
  publisher_id text not null,
  address text,
  source text not null,
  every_hours integer not null,
  state text not null,
  state_changed_at timestamp with time zone not null,
  state_changed_by text not null,
  etag text,
  last_modified text,
  failures integer not null default 0,
  next_poll_at timestamp with time zone,
  polling_until timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by text not null,
  constraint feed_pkey PRIMARY KEY (id),
  constraint feed_source_key UNIQUE (source),
  constraint feed_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint feed_every_hours_check CHECK (every_hours >= 1 AND every_hours <= 720),
  constraint feed_failures_check CHECK (failures >= 0),
  constraint feed_id_check CHECK (id ~ '^[0-9a-z]{10}$'::text),
  constraint feed_state_check CHECK (state = ANY (ARRAY['active'::text, 'paused'::text, 'ended'::text]))
);
CREATE INDEX feed_by_next_poll ON latgale.feed USING btree (next_poll_at) WHERE ((state = 'active'::text) AND (address IS NOT NULL));
CREATE INDEX feed_by_publisher ON latgale.feed USING btree (publisher_id);
CREATE UNIQUE INDEX feed_address_in_use ON latgale.feed USING btree (publisher_id, address) WHERE (state <> 'ended'::text);

create table latgale.feed_finding (
  run_id bigint not null,
  position integer not null,
  change text not null,
  row_number integer not null default 0,
  source_id text,
  opportunity_id text,
  field text,
  code text not null,
  code_values jsonb not null default '{}'::jsonb,
  constraint feed_finding_pkey PRIMARY KEY (run_id, "position"),
  constraint feed_finding_run_id_fkey FOREIGN KEY (run_id) REFERENCES feed_run(id) ON DELETE CASCADE,
  constraint feed_finding_change_check CHECK (change = ANY (ARRAY['new'::text, 'changed'::text, 'withdrawn'::text, 'faulty'::text, 'warning'::text]))
);

create table latgale.feed_run (
  id bigint not null generated always as identity,
  feed_id text,
  source text not null,
  cause text not null,
  document text not null,
  format text,
  document_hash text,
  outcome text not null,
  reason text,
  reason_values jsonb not null default '{}'::jsonb,
  new_offers integer not null default 0,
  changed_offers integer not null default 0,
  unchanged_offers integer not null default 0,
  withdrawn_offers integer not null default 0,
  faulty_offers integer not null default 0,
  started_at timestamp with time zone not null,
  confirmed_at timestamp with time zone not null,
  actor_kind text not null,
  actor_id text not null,
  held_document bytea,
  held_type text,
  decided_at timestamp with time zone,
  decided_by text,
  constraint feed_run_pkey PRIMARY KEY (id),
  constraint feed_run_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES feed(id) ON DELETE SET NULL,
  constraint feed_run_cause_check CHECK (cause = ANY (ARRAY['poll'::text, 'upload'::text, 'import'::text, 'desk'::text])),
  constraint feed_run_check CHECK ((outcome = ANY (ARRAY['released'::text, 'discarded'::text])) = (decided_at IS NOT NULL)),
  constraint feed_run_check1 CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
  constraint feed_run_check2 CHECK ((outcome = 'held'::text) = (held_document IS NOT NULL)),
  constraint feed_run_outcome_check CHECK (outcome = ANY (ARRAY['saved'::text, 'held'::text, 'released'::text, 'discarded'::text, 'refused'::text, 'unreachable'::text]))
);
CREATE INDEX feed_run_by_feed ON latgale.feed_run USING btree (feed_id, id DESC);
CREATE INDEX feed_run_by_source ON latgale.feed_run USING btree (source, id DESC);

create table latgale.guidance_case (
  id text not null,
  request_id text,
  person_id text,
  name text,
  email text,
  phone text,
  language text not null,
  municipality_id text not null,
  parish text,
  lead_id text,
  channel text not null,
  state text not null,
  state_since timestamp with time zone not null,
  opened_at timestamp with time zone not null,
  resume_day date,
  close_reason text,
  closed_day date,
  summary text,
  match_consent text,
  match_consent_at timestamp with time zone,
  profile jsonb,
  constraint guidance_case_pkey PRIMARY KEY (id),
  constraint guidance_case_request_id_key UNIQUE (request_id),
  constraint guidance_case_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint guidance_case_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint guidance_case_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint guidance_case_request_id_fkey FOREIGN KEY (request_id) REFERENCES guidance_request(id) ON DELETE SET NULL,
  constraint guidance_case_channel_check CHECK (channel = ANY (ARRAY['own'::text, 'link'::text, 'partner'::text, 'phone'::text])),
  constraint guidance_case_check CHECK ((state = 'paused'::text) = (resume_day IS NOT NULL)),
  constraint guidance_case_check1 CHECK ((state = 'closed'::text) = (close_reason IS NOT NULL) AND (state = 'closed'::text) = (closed_day IS NOT NULL)),
  constraint guidance_case_check2 CHECK ((match_consent IS NULL) = (match_consent_at IS NULL)),
  constraint guidance_case_close_reason_check CHECK (close_reason = ANY (ARRAY['goals-reached'::text, 'in-learning'::text, 'in-work'::text, 'moved'::text, 'no-contact'::text, 'withdrawn'::text, 'other'::text])),
  constraint guidance_case_email_check CHECK (email = lower(email) AND char_length(email) <= 254),
  constraint guidance_case_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint guidance_case_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint guidance_case_match_consent_check CHECK (match_consent = ANY (ARRAY['own'::text, 'spoken'::text])),
  constraint guidance_case_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 120),
  constraint guidance_case_parish_check CHECK (char_length(parish) <= 80),
  constraint guidance_case_phone_check CHECK (char_length(phone) <= 40),
  constraint guidance_case_state_check CHECK (state = ANY (ARRAY['active'::text, 'paused'::text, 'closed'::text])),
  constraint guidance_case_summary_check CHECK (char_length(summary) <= 4000)
);
CREATE INDEX guidance_case_by_lead ON latgale.guidance_case USING btree (lead_id, state);
CREATE INDEX guidance_case_by_person ON latgale.guidance_case USING btree (person_id);
CREATE INDEX guidance_case_by_territory ON latgale.guidance_case USING btree (municipality_id, state, opened_at);
CREATE INDEX guidance_case_closed ON latgale.guidance_case USING btree (closed_day) WHERE (state = 'closed'::text);
CREATE UNIQUE INDEX guidance_case_of_email ON latgale.guidance_case USING btree (email) WHERE ((state <> 'closed'::text) AND (person_id IS NULL));
CREATE UNIQUE INDEX guidance_case_of_person ON latgale.guidance_case USING btree (person_id) WHERE (state <> 'closed'::text);
row security, for the owner too;
policy guidance_case_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine) OR ((person_id IS NULL) AND (email = ( SELECT proved_email() AS proved_email))) OR (municipality_id IN ( SELECT guided_territories() AS guided_territories)) OR (((municipality_id || '/'::text) || parish) IN ( SELECT guided_territories() AS guided_territories)) OR ((lead_id = ( SELECT actor_id() AS actor_id)) AND ( SELECT guides() AS guides)) OR (lead_id IN ( SELECT stood_in_for() AS stood_in_for)));
policy guidance_case_shared for select using (id IN ( SELECT member_cases(ARRAY['coordinator'::text, 'social'::text, 'educator'::text, 'employer'::text, 'observer'::text]) AS member_cases));

create table latgale.guidance_month (
  month date not null,
  municipality_id text not null,
  close_reason text not null,
  cases integer not null,
  constraint guidance_month_pkey PRIMARY KEY (month, municipality_id, close_reason),
  constraint guidance_month_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint guidance_month_cases_check CHECK (cases > 0),
  constraint guidance_month_month_check CHECK (EXTRACT(day FROM month) = 1::numeric)
);

create table latgale.guidance_request (
  id text not null,
  key text not null,
  token text not null,
  state text not null,
  state_since timestamp with time zone not null,
  channel text not null,
  person_id text,
  name text,
  email text,
  phone text,
  language text not null,
  municipality_id text not null,
  parish text,
  themes text[] not null default '{}'::text[],
  wish text,
  organisation_id text,
  consent text,
  consent_day date,
  asked_by text,
  asked_at timestamp with time zone not null,
  due_day date not null,
  coordinator_id text,
  routed text,
  question text,
  answer text,
  close_reason text,
  decided_by text,
  decided_at timestamp with time zone,
  escalated_at timestamp with time zone,
  constraint guidance_request_pkey PRIMARY KEY (id),
  constraint guidance_request_key_key UNIQUE (key),
  constraint guidance_request_token_key UNIQUE (token),
  constraint guidance_request_coordinator_id_fkey FOREIGN KEY (coordinator_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint guidance_request_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint guidance_request_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE SET NULL,
  constraint guidance_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint guidance_request_answer_check CHECK (char_length(answer) <= 2000),
  constraint guidance_request_channel_check CHECK (channel = ANY (ARRAY['own'::text, 'link'::text, 'partner'::text, 'phone'::text])),
  constraint guidance_request_check CHECK ((channel = ANY (ARRAY['partner'::text, 'phone'::text])) = (consent IS NOT NULL) AND (consent IS NULL) = (consent_day IS NULL)),
  constraint guidance_request_check1 CHECK (channel <> 'link'::text OR state <> 'accepted'::text OR routed IS NOT NULL),
  constraint guidance_request_check2 CHECK (state <> 'returned'::text OR question IS NOT NULL),
  constraint guidance_request_check3 CHECK ((state = 'closed'::text) = (close_reason IS NOT NULL)),
  constraint guidance_request_check4 CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  constraint guidance_request_check5 CHECK (state = 'unconfirmed'::text OR routed IS NOT NULL),
  constraint guidance_request_close_reason_check CHECK (close_reason = ANY (ARRAY['not-reached'::text, 'withdrawn'::text, 'elsewhere'::text, 'duplicate'::text, 'outside-region'::text, 'other'::text])),
  constraint guidance_request_consent_check CHECK (consent = ANY (ARRAY['spoken'::text, 'written'::text])),
  constraint guidance_request_email_check CHECK (email = lower(email) AND char_length(email) <= 254),
  constraint guidance_request_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint guidance_request_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint guidance_request_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint guidance_request_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 120),
  constraint guidance_request_parish_check CHECK (char_length(parish) <= 80),
  constraint guidance_request_phone_check CHECK (char_length(phone) <= 40),
  constraint guidance_request_question_check CHECK (char_length(question) <= 1000),
  constraint guidance_request_routed_check CHECK (routed = ANY (ARRAY['parish'::text, 'municipality'::text, 'substitute'::text, 'neighbour'::text, 'administrator'::text, 'region'::text, 'everybody-absent'::text])),
  constraint guidance_request_state_check CHECK (state = ANY (ARRAY['unconfirmed'::text, 'new'::text, 'returned'::text, 'accepted'::text, 'closed'::text])),
  constraint guidance_request_token_check CHECK (token ~ '^[0-9a-z]{20}$'::text),
  constraint guidance_request_wish_check CHECK (char_length(wish) <= 2000)
);
CREATE INDEX guidance_request_by_coordinator ON latgale.guidance_request USING btree (coordinator_id, due_day) WHERE (state = ANY (ARRAY['new'::text, 'returned'::text]));
CREATE INDEX guidance_request_by_email ON latgale.guidance_request USING btree (email) WHERE (person_id IS NULL);
CREATE INDEX guidance_request_by_organisation ON latgale.guidance_request USING btree (organisation_id, asked_at);
CREATE INDEX guidance_request_by_person ON latgale.guidance_request USING btree (person_id);
CREATE INDEX guidance_request_open ON latgale.guidance_request USING btree (municipality_id, due_day) WHERE (state = ANY (ARRAY['new'::text, 'returned'::text]));
row security, for the owner too;
policy guidance_request_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine) OR ((person_id IS NULL) AND (email = ( SELECT proved_email() AS proved_email))) OR (coordinator_id = ( SELECT actor_id() AS actor_id)) OR (coordinator_id IN ( SELECT stood_in_for() AS stood_in_for)) OR (municipality_id IN ( SELECT guided_territories() AS guided_territories)) OR (((municipality_id || '/'::text) || parish) IN ( SELECT guided_territories() AS guided_territories)) OR ((escalated_at IS NOT NULL) AND ( SELECT holds_role('regional-administrator'::text) AS holds_role)));
policy guidance_request_sent for all using ((organisation_id IN ( SELECT held_organisations('provider-editor'::text) AS held_organisations)) OR (organisation_id IN ( SELECT held_organisations('employer-editor'::text) AS held_organisations)));

create table latgale.intake (
  id text not null,
  opportunity_id text not null,
  organisation_id text not null,
  key text not null,
  rule text not null,
  groups text[] not null default '{}'::text[],
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  seats_min integer,
  seats_max integer not null,
  answer_hours integer not null,
  criteria text[] not null default '{}'::text[],
  seed_commitment text,
  numbers_given integer not null default 0,
  created_by text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  cancelled_by text,
  cancelled_at timestamp with time zone,
  cancel_reason text,
  constraint intake_pkey PRIMARY KEY (id),
  constraint intake_key_key UNIQUE (key),
  constraint intake_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id),
  constraint intake_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint intake_answer_hours_check CHECK (answer_hours >= 1 AND answer_hours <= 720),
  constraint intake_cancel_reason_check CHECK (cancel_reason = ANY (ARRAY['too-few'::text, 'no-educator'::text, 'no-room'::text, 'opportunity-cancelled'::text, 'other'::text])),
  constraint intake_check CHECK (closes_at > opens_at),
  constraint intake_check1 CHECK (seats_min <= seats_max),
  constraint intake_check2 CHECK (rule = 'fair-allocation'::text OR criteria = '{}'::text[]),
  constraint intake_check3 CHECK ((seed_commitment IS NOT NULL) = (rule = 'fair-allocation'::text)),
  constraint intake_check4 CHECK ((cancelled_by IS NULL) = (cancelled_at IS NULL) AND (cancel_reason IS NULL) = (cancelled_at IS NULL)),
  constraint intake_criteria_check CHECK (are_applicant_groups(criteria)),
  constraint intake_groups_check CHECK (are_applicant_groups(groups)),
  constraint intake_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint intake_numbers_given_check CHECK (numbers_given >= 0),
  constraint intake_rule_check CHECK (rule = ANY (ARRAY['first-come'::text, 'fair-allocation'::text])),
  constraint intake_seats_max_check CHECK (seats_max >= 1 AND seats_max <= 10000),
  constraint intake_seats_min_check CHECK (seats_min > 0),
  constraint intake_seed_commitment_check CHECK (seed_commitment ~ '^[0-9a-f]{64}$'::text),
  constraint intakes_follow_each_other EXCLUDE USING gist (int8range(hashtextextended(opportunity_id, 0::bigint), hashtextextended(opportunity_id, 0::bigint), '[]'::text) WITH &&, tstzrange(opens_at, closes_at) WITH &&) WHERE (cancelled_at IS NULL) DEFERRABLE
);
CREATE INDEX intake_by_opportunity ON latgale.intake USING btree (opportunity_id, opens_at);
CREATE INDEX intake_by_organisation ON latgale.intake USING btree (organisation_id, opens_at);
CREATE TRIGGER intake_says AFTER INSERT OR DELETE OR UPDATE OF opens_at, closes_at, seats_min, seats_max, cancelled_at ON latgale.intake FOR EACH ROW EXECUTE FUNCTION intake_says();

create table latgale.intake_seed (
  intake_id text not null,
  seed text not null,
  constraint intake_seed_pkey PRIMARY KEY (intake_id),
  constraint intake_seed_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE CASCADE,
  constraint intake_seed_seed_check CHECK (seed ~ '^[0-9a-f]{64}$'::text)
);
row security, for the owner too;
policy intake_seed_row for all using actor_is_machine();

create table latgale.invoice (
  id text not null,
  application_id text not null,
  key text not null,
  reference text not null,
  full_eur numeric(9,2) not null,
  concession text,
  due_eur numeric(9,2) not null,
  due_on date not null,
  status text not null,
  status_on date not null,
  recorded_by text,
  recorded_at timestamp with time zone not null,
  constraint invoice_pkey PRIMARY KEY (id),
  constraint invoice_key_key UNIQUE (key),
  constraint invoice_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id),
  constraint invoice_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint invoice_check CHECK (due_eur <= full_eur),
  constraint invoice_check1 CHECK (concession IS NOT NULL OR due_eur = full_eur),
  constraint invoice_concession_check CHECK (concession = 'other'::text OR are_applicant_groups(ARRAY[concession])),
  constraint invoice_due_eur_check CHECK (due_eur >= 0::numeric),
  constraint invoice_full_eur_check CHECK (full_eur >= 0::numeric),
  constraint invoice_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint invoice_reference_check CHECK (char_length(reference) >= 1 AND char_length(reference) <= 40),
  constraint invoice_status_check CHECK (status = ANY (ARRAY['open'::text, 'paid'::text, 'waived'::text, 'refunded'::text]))
);
CREATE INDEX invoice_by_application ON latgale.invoice USING btree (application_id);
row security, for the owner too;
policy invoice_kept for all using (actor_is_machine() OR is_edited_application(application_id));
policy invoice_own for select using is_own_application(application_id);

create table latgale.issuer_key (
  issuer_id text not null,
  number integer not null,
  multikey text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  rotated_by text,
  rotated_at timestamp with time zone,
  constraint issuer_key_pkey PRIMARY KEY (issuer_id, number),
  constraint issuer_key_multikey_key UNIQUE (multikey),
  constraint issuer_key_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES credential_issuer(id) ON DELETE CASCADE,
  constraint issuer_key_check CHECK ((rotated_by IS NULL) = (rotated_at IS NULL)),
  constraint issuer_key_multikey_check CHECK (multikey ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]+$'::text),
  constraint issuer_key_number_check CHECK (number > 0)
);
CREATE UNIQUE INDEX issuer_key_in_use ON latgale.issuer_key USING btree (issuer_id) WHERE (rotated_at IS NULL);

create table latgale.issuer_key_seal (
  issuer_id text not null,
  number integer not null,
  sealed text not null,
  constraint issuer_key_seal_pkey PRIMARY KEY (issuer_id, number),
  constraint issuer_key_seal_issuer_id_number_fkey FOREIGN KEY (issuer_id, number) REFERENCES issuer_key(issuer_id, number) ON DELETE CASCADE
);
row security, for the owner too;
policy issuer_key_seal_rows for all using actor_is_machine();

create table latgale.known_educators (
  opportunity_id text not null,
  told text not null,
  constraint known_educators_pkey PRIMARY KEY (opportunity_id),
  constraint known_educators_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE
);

create table latgale.known_lesson (
  lesson_id text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place_id text,
  room text,
  is_cancelled boolean not null,
  constraint known_lesson_pkey PRIMARY KEY (lesson_id),
  constraint known_lesson_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES lesson(id) ON DELETE CASCADE
);

create table latgale.ladder_grant (
  id text not null,
  person_id text,
  step text not null,
  granted_by text,
  granted_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  constraint ladder_grant_pkey PRIMARY KEY (id),
  constraint ladder_grant_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint ladder_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint ladder_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint ladder_grant_check CHECK (granted_by <> person_id),
  constraint ladder_grant_check1 CHECK (ended_by IS NULL OR ended_at IS NOT NULL),
  constraint ladder_grant_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint ladder_grant_step_check CHECK (step = ANY (ARRAY['teaches'::text, 'mentors'::text, 'trains-trainers'::text]))
);
CREATE INDEX ladder_grant_by_ender ON latgale.ladder_grant USING btree (ended_by);
CREATE INDEX ladder_grant_by_giver ON latgale.ladder_grant USING btree (granted_by);
CREATE UNIQUE INDEX ladder_grant_once ON latgale.ladder_grant USING btree (person_id, step) WHERE (ended_at IS NULL);
row security, for the owner too;
policy ladder_grant_ended for update using ( SELECT holds_role('regional-administrator'::text) AS holds_role);
policy ladder_grant_given for insert with check (( SELECT holds_role('regional-administrator'::text) AS holds_role) AND (granted_by = ( SELECT actor_id() AS actor_id)));
policy ladder_grant_kept for all using ( SELECT actor_is_machine() AS actor_is_machine);
policy ladder_grant_read for select using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT holds_role('regional-administrator'::text) AS holds_role));

create table latgale.learning_specification (
  id text not null,
  source text not null,
  source_id text not null,
  kind text not null,
  setting text,
  purposes text[] not null default '{}'::text[],
  title jsonb not null,
  summary jsonb not null default '{}'::jsonb,
  outcomes jsonb not null default '[]'::jsonb,
  field_code text,
  eqf integer,
  entry_education text,
  entry_languages jsonb not null default '{}'::jsonb,
  entry_note jsonb not null default '{}'::jsonb,
  hours integer,
  target_groups text[] not null default '{}'::text[],
  constraint learning_specification_pkey PRIMARY KEY (id),
  constraint learning_specification_source_source_id_key UNIQUE (source, source_id),
  constraint learning_specification_field_code_fkey FOREIGN KEY (field_code) REFERENCES field_of_education(code),
  constraint learning_specification_entry_education_check CHECK (entry_education = ANY (ARRAY['none'::text, 'basic'::text, 'vocational'::text, 'secondary'::text, 'higher'::text])),
  constraint learning_specification_eqf_check CHECK (eqf >= 1 AND eqf <= 8),
  constraint learning_specification_hours_check CHECK (hours > 0),
  constraint learning_specification_id_check CHECK (id ~ '^[0-9a-z]{10}$'::text),
  constraint learning_specification_kind_check CHECK (kind = ANY (ARRAY['course'::text, 'short-learning-programme'::text, 'class'::text, 'mentoring'::text, 'apprenticeship'::text, 'internship'::text, 'study-visit'::text, 'volunteering'::text])),
  constraint learning_specification_purposes_check CHECK (purposes <@ ARRAY['work'::text, 'civic'::text, 'personal'::text]),
  constraint learning_specification_setting_check CHECK (setting = ANY (ARRAY['formal'::text, 'non-formal'::text]))
);
CREATE INDEX learning_specification_by_field ON latgale.learning_specification USING btree (field_code);

create table latgale.lesson (
  id text not null,
  opportunity_id text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place_id text,
  room text,
  cancelled_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  constraint lesson_pkey PRIMARY KEY (id),
  constraint lesson_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint lesson_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(id),
  constraint lesson_check CHECK (ends_at > starts_at AND ends_at < (starts_at + '24:00:00'::interval)),
  constraint lesson_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint lesson_room_check CHECK (char_length(room) >= 1 AND char_length(room) <= 200)
);
CREATE INDEX lesson_by_opportunity ON latgale.lesson USING btree (opportunity_id, starts_at);

create table latgale.lesson_code (
  lesson_id text not null,
  code text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  constraint lesson_code_pkey PRIMARY KEY (lesson_id),
  constraint lesson_code_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES lesson(id) ON DELETE CASCADE,
  constraint lesson_code_code_check CHECK (code ~ '^[0-9]{6}$'::text)
);
row security, for the owner too;
policy lesson_code_rows for all using (actor_is_machine() OR (EXISTS ( SELECT 1
   FROM lesson
  WHERE ((lesson.id = lesson_code.lesson_id) AND keeps_lists_of(lesson.opportunity_id)))));

create table latgale.lesson_excuse (
  lesson_id text not null,
  application_id text not null,
  person_id text not null,
  text text not null,
  written_at timestamp with time zone not null,
  constraint lesson_excuse_pkey PRIMARY KEY (lesson_id, application_id),
  constraint lesson_excuse_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint lesson_excuse_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES lesson(id) ON DELETE CASCADE,
  constraint lesson_excuse_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint lesson_excuse_text_check CHECK (char_length(text) >= 1 AND char_length(text) <= 1000)
);
CREATE INDEX lesson_excuse_by_person ON latgale.lesson_excuse USING btree (person_id);
row security, for the owner too;
policy lesson_excuse_own for all using (actor_is_machine() OR is_own_application(application_id));
policy lesson_excuse_read for select using (is_edited_application(application_id) OR is_taught_application(application_id));

create table latgale.lesson_letter (
  lesson_id text not null,
  application_id text not null,
  kind text not null,
  about_at timestamp with time zone not null,
  sent_at timestamp with time zone not null,
  constraint lesson_letter_pkey PRIMARY KEY (lesson_id, application_id, kind, about_at),
  constraint lesson_letter_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint lesson_letter_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES lesson(id) ON DELETE CASCADE,
  constraint lesson_letter_kind_check CHECK (kind = ANY (ARRAY['tomorrow'::text, 'moved'::text, 'cancelled'::text]))
);
row security, for the owner too;
policy lesson_letter_own for select using is_own_application(application_id);
policy lesson_letter_rows for all using actor_is_machine();

create table latgale.mail (
  id bigint not null generated always as identity,
  person_id text,
  kind text not null,
  recipient text not null,
  language text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  queued_at timestamp with time zone not null,
  next_try_at timestamp with time zone not null,
  tries integer not null default 0,
  sent_at timestamp with time zone,
  given_up_at timestamp with time zone,
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX mail_by_person ON latgale.mail USING btree (person_id);
CREATE INDEX mail_by_recipient ON latgale.mail USING btree (recipient);
CREATE INDEX mail_by_time ON latgale.mail USING btree (queued_at);
CREATE INDEX mail_waiting ON latgale.mail USING btree (next_try_at, id) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL));
row security, for the owner too;
policy mail_own for select using ((person_id = actor_id()) OR ((person_id IS NULL) AND (recipient = ( SELECT person.email
   FROM person
  WHERE (person.id = actor_id())))));
policy mail_queued for insert with check true;
policy mail_rows for all using actor_is_machine();

create table latgale.mandate (
  id text not null,
  key text not null,
  person_id text,
  coordinator_id text,
  from_day date not null,
  to_day date not null,
  code_hash text,
  code_tries integer not null default 0,
  asked_at timestamp with time zone not null,
  proof text,
  confirmed_at timestamp with time zone,
  ended_by text,
  ended_at timestamp with time zone,
  constraint mandate_pkey PRIMARY KEY (id),
  constraint mandate_key_key UNIQUE (key),
  constraint mandate_coordinator_id_fkey FOREIGN KEY (coordinator_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint mandate_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint mandate_check CHECK (to_day >= from_day),
  constraint mandate_check1 CHECK ((proof IS NULL) = (confirmed_at IS NULL)),
  constraint mandate_check2 CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  constraint mandate_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint mandate_proof_check CHECK (proof = ANY (ARRAY['code'::text, 'link'::text]))
);
CREATE INDEX mandate_by_coordinator ON latgale.mandate USING btree (coordinator_id);
CREATE INDEX mandate_by_person ON latgale.mandate USING btree (person_id);
row security, for the owner too;
policy mandate_rows for all using ((person_id = actor_id()) OR (coordinator_id = actor_id()) OR actor_is_machine());

create table latgale.mentoring_meeting (
  id text not null,
  pair_id text not null,
  key text not null,
  met_on date not null,
  note text,
  noted_by text,
  noted_at timestamp with time zone not null,
  constraint mentoring_meeting_pkey PRIMARY KEY (id),
  constraint mentoring_meeting_key_key UNIQUE (key),
  constraint mentoring_meeting_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint mentoring_meeting_pair_id_fkey FOREIGN KEY (pair_id) REFERENCES mentoring_pair(id) ON DELETE CASCADE,
  constraint mentoring_meeting_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint mentoring_meeting_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint mentoring_meeting_note_check CHECK (char_length(note) >= 1 AND char_length(note) <= 2000)
);
CREATE INDEX mentoring_meeting_by_noter ON latgale.mentoring_meeting USING btree (noted_by);
CREATE INDEX mentoring_meeting_by_pair ON latgale.mentoring_meeting USING btree (pair_id, met_on);
row security, for the owner too;
policy mentoring_meeting_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (EXISTS ( SELECT 1
   FROM mentoring_pair
  WHERE ((mentoring_pair.id = mentoring_meeting.pair_id) AND ((actor_id() = mentoring_pair.mentor_id) OR (actor_id() = mentoring_pair.mentee_id))))));

create table latgale.mentoring_pair (
  id text not null,
  key text not null,
  mentor_id text,
  mentee_id text,
  from_day date not null,
  to_day date not null,
  wish text,
  proposed_at timestamp with time zone not null,
  mentor_accepted_at timestamp with time zone,
  mentee_accepted_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint mentoring_pair_pkey PRIMARY KEY (id),
  constraint mentoring_pair_key_key UNIQUE (key),
  constraint mentoring_pair_mentee_id_fkey FOREIGN KEY (mentee_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint mentoring_pair_mentor_id_fkey FOREIGN KEY (mentor_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint mentoring_pair_check CHECK (mentor_id <> mentee_id),
  constraint mentoring_pair_check1 CHECK (to_day > from_day AND to_day <= (from_day + 731)),
  constraint mentoring_pair_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint mentoring_pair_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint mentoring_pair_wish_check CHECK (char_length(wish) >= 1 AND char_length(wish) <= 1000)
);
CREATE INDEX mentoring_pair_by_mentee ON latgale.mentoring_pair USING btree (mentee_id);
CREATE UNIQUE INDEX mentoring_pair_once ON latgale.mentoring_pair USING btree (mentor_id, mentee_id) WHERE (ended_at IS NULL);
row security, for the owner too;
policy mentoring_pair_rows for all using (((( SELECT actor_id() AS actor_id) = mentor_id) OR (( SELECT actor_id() AS actor_id) = mentee_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.method_author (
  method_id text not null,
  person_id text not null,
  constraint method_author_pkey PRIMARY KEY (method_id),
  constraint method_author_method_id_fkey FOREIGN KEY (method_id) REFERENCES teaching_method(id) ON DELETE CASCADE,
  constraint method_author_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX method_author_by_person ON latgale.method_author USING btree (person_id);
row security, for the owner too;
policy method_author_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.method_rating (
  id text not null,
  method_id text not null,
  person_id text,
  stars integer not null,
  used_on date not null,
  rated_at timestamp with time zone not null,
  constraint method_rating_pkey PRIMARY KEY (id),
  constraint method_rating_method_id_person_id_key UNIQUE (method_id, person_id),
  constraint method_rating_method_id_fkey FOREIGN KEY (method_id) REFERENCES teaching_method(id) ON DELETE CASCADE,
  constraint method_rating_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint method_rating_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint method_rating_stars_check CHECK (stars >= 1 AND stars <= 5)
);
CREATE INDEX method_rating_by_person ON latgale.method_rating USING btree (person_id);
row security, for the owner too;
policy method_rating_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.method_report (
  id text not null,
  method_id text not null,
  person_id text,
  why text not null,
  reported_at timestamp with time zone not null,
  decision text,
  decided_by text,
  decided_at timestamp with time zone,
  constraint method_report_pkey PRIMARY KEY (id),
  constraint method_report_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint method_report_method_id_fkey FOREIGN KEY (method_id) REFERENCES teaching_method(id) ON DELETE CASCADE,
  constraint method_report_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint method_report_check CHECK ((decision IS NULL) = (decided_at IS NULL)),
  constraint method_report_check1 CHECK (decided_by <> person_id),
  constraint method_report_decision_check CHECK (decision = ANY (ARRAY['kept'::text, 'hidden'::text])),
  constraint method_report_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint method_report_why_check CHECK (why = ANY (ARRAY['copied'::text, 'harmful'::text, 'personal-data'::text, 'other'::text]))
);
CREATE INDEX method_report_by_decider ON latgale.method_report USING btree (decided_by);
CREATE INDEX method_report_by_person ON latgale.method_report USING btree (person_id);
CREATE UNIQUE INDEX method_report_once ON latgale.method_report USING btree (method_id, person_id) WHERE (decision IS NULL);
row security, for the owner too;
policy method_report_decided for update using ( SELECT holds_role('regional-administrator'::text) AS holds_role);
policy method_report_read for select using ( SELECT holds_role('regional-administrator'::text) AS holds_role);
policy method_report_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.municipality (
  id text not null,
  kind text not null,
  name jsonb not null,
  centre text not null,
  constraint municipality_pkey PRIMARY KEY (id),
  constraint municipality_kind_check CHECK (kind = ANY (ARRAY['state city'::text, 'municipality'::text]))
);

create table latgale.offer_comparison (
  one_id text not null,
  other_id text not null,
  verdict text not null,
  decided_at timestamp with time zone not null,
  decided_by text not null,
  constraint offer_comparison_pkey PRIMARY KEY (one_id, other_id),
  constraint offer_comparison_one_id_fkey FOREIGN KEY (one_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint offer_comparison_other_id_fkey FOREIGN KEY (other_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint offer_comparison_check CHECK (one_id < other_id),
  constraint offer_comparison_verdict_check CHECK (verdict = ANY (ARRAY['same'::text, 'different'::text]))
);
CREATE INDEX offer_comparison_by_other ON latgale.offer_comparison USING btree (other_id);

create table latgale.offer_digest_entry (
  person_id text not null,
  opportunity_id text not null,
  sent_at timestamp with time zone not null,
  constraint offer_digest_entry_pkey PRIMARY KEY (person_id, opportunity_id),
  constraint offer_digest_entry_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint offer_digest_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX offer_digest_entry_by_day ON latgale.offer_digest_entry USING btree (sent_at);
row security, for the owner too;
policy offer_digest_entry_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.offer_digest_link (
  person_id text not null,
  token text not null,
  constraint offer_digest_link_pkey PRIMARY KEY (person_id),
  constraint offer_digest_link_token_key UNIQUE (token),
  constraint offer_digest_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint offer_digest_link_token_check CHECK (token ~ '^[0-9a-z]{20}$'::text)
);
row security, for the owner too;
policy offer_digest_link_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.offer_draft (
  id text not null,
  opportunity_id text not null,
  organisation_id text not null,
  key text not null,
  copied_from text,
  state text not null default 'draft'::text,
  state_changed_at timestamp with time zone not null,
  state_changed_by text not null,
  reason text,
  typed jsonb not null default '{}'::jsonb,
  version integer not null default 1,
  published_version integer,
  created_at timestamp with time zone not null,
  created_by text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint offer_draft_pkey PRIMARY KEY (id),
  constraint offer_draft_key_key UNIQUE (key),
  constraint offer_draft_opportunity_id_key UNIQUE (opportunity_id),
  constraint offer_draft_copied_from_fkey FOREIGN KEY (copied_from) REFERENCES offer_draft(id) ON DELETE SET NULL,
  constraint offer_draft_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint offer_draft_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint offer_draft_check CHECK (published_version >= 1 AND published_version <= version),
  constraint offer_draft_check1 CHECK ((state = ANY (ARRAY['draft'::text, 'in-review'::text])) <= (published_version IS NULL)),
  constraint offer_draft_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint offer_draft_key_check CHECK (char_length(key) >= 8 AND char_length(key) <= 60),
  constraint offer_draft_reason_check CHECK (char_length(reason) <= 1000),
  constraint offer_draft_state_check CHECK (state = ANY (ARRAY['draft'::text, 'in-review'::text, 'published'::text, 'cancelled'::text, 'archived'::text])),
  constraint offer_draft_version_check CHECK (version > 0)
);
CREATE INDEX offer_draft_by_organisation ON latgale.offer_draft USING btree (organisation_id, changed_at DESC);
row security, for the owner too;
policy offer_draft_rows for all using (actor_is_machine() OR holds_role('provider-editor'::text, organisation_id));

create table latgale.offer_draft_version (
  draft_id text not null,
  version integer not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by text not null,
  cause text not null,
  constraint offer_draft_version_pkey PRIMARY KEY (draft_id, version),
  constraint offer_draft_version_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES offer_draft(id) ON DELETE CASCADE,
  constraint offer_draft_version_cause_check CHECK (cause = ANY (ARRAY['begun'::text, 'copied'::text, 'saved'::text, 'set-aside'::text, 'bulk'::text, 'file'::text]))
);
row security, for the owner too;
policy offer_draft_version_rows for all using (EXISTS ( SELECT 1
   FROM offer_draft
  WHERE (offer_draft.id = offer_draft_version.draft_id)));

create table latgale.offer_likeness (
  key text not null,
  opportunity_id text not null,
  analyser_version integer not null,
  constraint offer_likeness_pkey PRIMARY KEY (key, opportunity_id),
  constraint offer_likeness_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE
);
CREATE INDEX offer_likeness_by_opportunity ON latgale.offer_likeness USING btree (opportunity_id);

create table latgale.offer_sighting (
  opportunity_id text not null,
  run_id bigint not null,
  unconfirmed_since date,
  constraint offer_sighting_pkey PRIMARY KEY (opportunity_id),
  constraint offer_sighting_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint offer_sighting_run_id_fkey FOREIGN KEY (run_id) REFERENCES feed_run(id)
);
CREATE INDEX offer_sighting_by_run ON latgale.offer_sighting USING btree (run_id);

create table latgale.offer_statement (
  opportunity_id text not null,
  record jsonb not null,
  run_id bigint not null,
  value_runs jsonb not null default '{}'::jsonb,
  derived jsonb not null default '{}'::jsonb,
  constraint offer_statement_pkey PRIMARY KEY (opportunity_id),
  constraint offer_statement_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint offer_statement_run_id_fkey FOREIGN KEY (run_id) REFERENCES feed_run(id)
);
CREATE INDEX offer_statement_by_run ON latgale.offer_statement USING btree (run_id);

create table latgale.opportunity (
  id text not null,
  source text not null,
  source_id text not null,
  specification_id text not null,
  organisation_id text not null,
  status text not null default 'published'::text,
  languages text[] not null default '{}'::text[],
  mode text,
  schedule text,
  weeks integer,
  price_eur numeric(9,2),
  funding text,
  municipality_id text,
  place_id text,
  seats_min integer,
  seats_max integer,
  seats_free integer,
  starts_on date,
  apply_by date,
  accessibility text[],
  homepage text,
  demonstration boolean not null,
  starts_in_days integer,
  apply_by_days integer,
  fingerprint text not null,
  first_seen_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  shown_as text,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_because text,
  constraint opportunity_pkey PRIMARY KEY (id),
  constraint opportunity_source_source_id_key UNIQUE (source, source_id),
  constraint opportunity_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint opportunity_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint opportunity_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(id),
  constraint opportunity_shown_as_fkey FOREIGN KEY (shown_as) REFERENCES opportunity(id) ON DELETE SET NULL DEFERRABLE,
  constraint opportunity_specification_id_fkey FOREIGN KEY (specification_id) REFERENCES learning_specification(id),
  constraint opportunity_check CHECK (demonstration OR starts_in_days IS NULL AND apply_by_days IS NULL),
  constraint opportunity_funding_check CHECK (funding = ANY (ARRAY['state'::text, 'esf'::text, 'municipality'::text, 'employer'::text])),
  constraint opportunity_id_check CHECK (id ~ '^[0-9a-z]{10}$'::text),
  constraint opportunity_merged_check CHECK (status = 'merged'::text OR shown_as IS NULL),
  constraint opportunity_mode_check CHECK (mode = ANY (ARRAY['in-person'::text, 'online'::text, 'blended'::text])),
  constraint opportunity_price_eur_check CHECK (price_eur >= 0::numeric),
  constraint opportunity_schedule_check CHECK (schedule = ANY (ARRAY['daytime'::text, 'evening'::text, 'weekend'::text, 'full-time'::text, 'self-paced'::text])),
  constraint opportunity_seats_free_check CHECK (seats_free >= 0),
  constraint opportunity_seats_max_check CHECK (seats_max >= 0),
  constraint opportunity_seats_min_check CHECK (seats_min >= 0),
  constraint opportunity_status_check CHECK (status = ANY (ARRAY['draft'::text, 'published'::text, 'cancelled'::text, 'archived'::text, 'withdrawn'::text, 'merged'::text])),
  constraint opportunity_weeks_check CHECK (weeks > 0),
  constraint opportunity_withdrawn_because_check CHECK (withdrawn_because = ANY (ARRAY['left-source'::text, 'unconfirmed'::text, 'right-ended'::text, 'organisation'::text])),
  constraint opportunity_withdrawn_check CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_because IS NULL) AND (withdrawn_at IS NULL OR status = 'withdrawn'::text))
);
CREATE INDEX opportunity_by_organisation ON latgale.opportunity USING btree (organisation_id);
CREATE INDEX opportunity_by_shown ON latgale.opportunity USING btree (shown_as) WHERE (shown_as IS NOT NULL);
CREATE INDEX opportunity_by_specification ON latgale.opportunity USING btree (specification_id);
CREATE INDEX opportunity_by_start ON latgale.opportunity USING btree (starts_on, id) WHERE (status = 'published'::text);

create table latgale.opportunity_admission (
  opportunity_id text not null,
  phase text not null,
  by_draw boolean not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  apply_by date not null,
  seats_min integer,
  seats integer not null,
  free integer not null,
  waiting integer not null,
  next_opens_at timestamp with time zone,
  next_closes_at timestamp with time zone,
  since timestamp with time zone not null,
  constraint opportunity_admission_pkey PRIMARY KEY (opportunity_id),
  constraint opportunity_admission_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint opportunity_admission_check CHECK (free >= 0 AND free <= seats),
  constraint opportunity_admission_phase_check CHECK (phase = ANY (ARRAY['announced'::text, 'open'::text, 'closed'::text])),
  constraint opportunity_admission_waiting_check CHECK (waiting >= 0)
);
CREATE INDEX opportunity_admission_since ON latgale.opportunity_admission USING btree (since);

create table latgale.opportunity_ending (
  opportunity_id text not null,
  ending text not null,
  because text not null,
  note text,
  ended_at timestamp with time zone not null,
  ended_by text not null,
  constraint opportunity_ending_pkey PRIMARY KEY (opportunity_id),
  constraint opportunity_ending_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint opportunity_ending_because_check CHECK (because = ANY (ARRAY['too-few'::text, 'educator'::text, 'room'::text, 'funding'::text, 'no-longer'::text, 'other'::text])),
  constraint opportunity_ending_ending_check CHECK (ending = ANY (ARRAY['cancelled'::text, 'archived'::text])),
  constraint opportunity_ending_note_check CHECK (char_length(note) >= 1 AND char_length(note) <= 1000)
);

create table latgale.opportunity_text (
  opportunity_id text not null,
  language text not null,
  vector tsvector not null,
  analyser_version integer not null,
  constraint opportunity_text_pkey PRIMARY KEY (opportunity_id, language),
  constraint opportunity_text_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint opportunity_text_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text, 'other'::text]))
);
CREATE INDEX opportunity_text_by_word ON latgale.opportunity_text USING gin (vector);

create table latgale.organisation (
  id text not null,
  source text not null,
  source_id text not null,
  kind text not null,
  name jsonb not null,
  municipality_id text,
  place_id text,
  homepage text,
  email text,
  phone text,
  demonstration boolean not null,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_source_source_id_key UNIQUE (source, source_id),
  constraint organisation_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint organisation_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(id),
  constraint organisation_id_check CHECK (id ~ '^[0-9a-z]{10}$'::text),
  constraint organisation_kind_check CHECK (kind = ANY (ARRAY['university'::text, 'municipality'::text, 'vocational-institution'::text, 'adult-education-centre'::text, 'employer'::text, 'association'::text, 'state-body'::text, 'library'::text]))
);

create table latgale.outcome (
  application_id text not null,
  opportunity_id text not null,
  organisation_id text not null,
  answer text not null,
  answered_on date not null,
  constraint outcome_pkey PRIMARY KEY (application_id),
  constraint outcome_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint outcome_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id),
  constraint outcome_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint outcome_answer_check CHECK (answer = ANY (ARRAY['working'::text, 'learning'::text, 'active'::text, 'none'::text, 'not-said'::text]))
);
CREATE INDEX outcome_by_opportunity ON latgale.outcome USING btree (opportunity_id);
CREATE INDEX outcome_by_organisation ON latgale.outcome USING btree (organisation_id);
row security, for the owner too;
policy outcome_own for select using is_own_application(application_id);
policy outcome_rows for all using actor_is_machine();

create table latgale.outcome_question (
  application_id text not null,
  person_id text not null,
  token_hash text not null,
  asked_at timestamp with time zone not null,
  constraint outcome_question_pkey PRIMARY KEY (application_id),
  constraint outcome_question_token_hash_key UNIQUE (token_hash),
  constraint outcome_question_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint outcome_question_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint outcome_question_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX outcome_question_by_person ON latgale.outcome_question USING btree (person_id);
row security, for the owner too;
policy outcome_question_own for select using (person_id = actor_id());
policy outcome_question_rows for all using actor_is_machine();

create table latgale.outreach_event (
  appointment_id text not null,
  key text not null,
  title jsonb not null,
  about jsonb not null default '{}'::jsonb,
  groups text[] not null default '{}'::text[],
  announced_by text,
  announced_at timestamp with time zone,
  people_reached integer,
  counted_by text,
  counted_at timestamp with time zone,
  constraint outreach_event_pkey PRIMARY KEY (appointment_id),
  constraint outreach_event_key_key UNIQUE (key),
  constraint outreach_event_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment(id) ON DELETE CASCADE,
  constraint outreach_event_check CHECK ((announced_by IS NULL) = (announced_at IS NULL)),
  constraint outreach_event_check1 CHECK ((people_reached IS NULL) = (counted_at IS NULL) AND (counted_by IS NULL) = (counted_at IS NULL)),
  constraint outreach_event_groups_check CHECK (are_outreach_groups(groups)),
  constraint outreach_event_people_reached_check CHECK (people_reached >= 0 AND people_reached <= 10000)
);

create table latgale.own_profile (
  person_id text not null,
  id text not null,
  answers jsonb not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint own_profile_pkey PRIMARY KEY (person_id),
  constraint own_profile_id_key UNIQUE (id),
  constraint own_profile_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
row security, for the owner too;
policy own_profile_rows for all using ((person_id = actor_id()) OR actor_is_machine());

create table latgale.parish_assignment (
  id text not null,
  municipality_id text not null,
  parish text not null,
  person_id text not null,
  assigned_by text not null,
  assigned_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  constraint parish_assignment_pkey PRIMARY KEY (id),
  constraint parish_assignment_municipality_id_parish_fkey FOREIGN KEY (municipality_id, parish) REFERENCES territorial_unit(municipality_id, name),
  constraint parish_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint parish_assignment_check CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  constraint parish_assignment_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text)
);
CREATE INDEX parish_assignment_by_person ON latgale.parish_assignment USING btree (person_id);
CREATE UNIQUE INDEX parish_assignment_now ON latgale.parish_assignment USING btree (municipality_id, parish) WHERE (ended_at IS NULL);
row security, for the owner too;
policy parish_assignment_own for select using (person_id = ( SELECT actor_id() AS actor_id));
policy parish_assignment_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR ( SELECT holds_role('regional-administrator'::text) AS holds_role));

create table latgale.participant_link (
  person_id text not null,
  purpose text not null,
  token text not null,
  made_at timestamp with time zone not null,
  constraint participant_link_pkey PRIMARY KEY (person_id, purpose),
  constraint participant_link_token_key UNIQUE (token),
  constraint participant_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint participant_link_purpose_check CHECK (purpose = ANY (ARRAY['calendar'::text, 'reminders'::text])),
  constraint participant_link_token_check CHECK (token ~ '^[0-9a-z]{40}$'::text)
);
row security, for the owner too;
policy participant_link_rows for all using ((person_id = actor_id()) OR actor_is_machine());

create table latgale.partner_application (
  id text not null,
  key text not null,
  applicant_id text,
  email text,
  language text not null,
  organisation_id text,
  kind text,
  name text,
  municipality_id text,
  homepage text,
  message text,
  state text not null default 'submitted'::text,
  submitted_at timestamp with time zone not null,
  decided_by text,
  decided_at timestamp with time zone,
  reason text,
  claim_token text,
  claimed_at timestamp with time zone,
  constraint partner_application_pkey PRIMARY KEY (id),
  constraint partner_application_claim_token_key UNIQUE (claim_token),
  constraint partner_application_key_key UNIQUE (key),
  constraint partner_application_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint partner_application_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint partner_application_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE SET NULL,
  constraint partner_application_check CHECK ((state = 'submitted'::text) = (decided_at IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  constraint partner_application_check1 CHECK ((reason IS NOT NULL) = (state = 'refused'::text)),
  constraint partner_application_check2 CHECK (claim_token IS NULL OR state = 'approved'::text),
  constraint partner_application_check3 CHECK (state = 'approved'::text OR organisation_id IS NOT NULL OR kind IS NOT NULL AND name IS NOT NULL),
  constraint partner_application_check4 CHECK (kind IS NULL OR municipality_id IS NOT NULL),
  constraint partner_application_claim_token_check CHECK (claim_token ~ '^[0-9a-z]{40}$'::text),
  constraint partner_application_email_check CHECK (email = lower(email) AND char_length(email) <= 254),
  constraint partner_application_homepage_check CHECK (char_length(homepage) <= 500),
  constraint partner_application_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint partner_application_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint partner_application_kind_check CHECK (kind = ANY (ARRAY['university'::text, 'municipality'::text, 'vocational-institution'::text, 'adult-education-centre'::text, 'employer'::text, 'association'::text, 'state-body'::text, 'library'::text])),
  constraint partner_application_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint partner_application_message_check CHECK (char_length(message) <= 2000),
  constraint partner_application_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 300),
  constraint partner_application_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 1000),
  constraint partner_application_state_check CHECK (state = ANY (ARRAY['submitted'::text, 'approved'::text, 'refused'::text]))
);
CREATE INDEX partner_application_by_applicant ON latgale.partner_application USING btree (applicant_id);
CREATE INDEX partner_application_by_email ON latgale.partner_application USING btree (email);
CREATE INDEX partner_application_by_state ON latgale.partner_application USING btree (state, submitted_at);
row security, for the owner too;
policy partner_application_own for select using (applicant_id = ( SELECT actor_id() AS actor_id));
policy partner_application_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR ( SELECT holds_role('regional-administrator'::text) AS holds_role));

create table latgale.peer_observation (
  id text not null,
  key text not null,
  observed_id text,
  observer_id text,
  unit_id text not null,
  lesson_on date not null,
  requested_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  declined_at timestamp with time zone,
  marks text[],
  feedback text,
  given_at timestamp with time zone,
  constraint peer_observation_pkey PRIMARY KEY (id),
  constraint peer_observation_key_key UNIQUE (key),
  constraint peer_observation_observed_id_fkey FOREIGN KEY (observed_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint peer_observation_observer_id_fkey FOREIGN KEY (observer_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint peer_observation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES competence_unit(id),
  constraint peer_observation_check CHECK (observer_id <> observed_id),
  constraint peer_observation_check1 CHECK (accepted_at IS NULL OR declined_at IS NULL),
  constraint peer_observation_check2 CHECK ((marks IS NOT NULL) = (given_at IS NOT NULL)),
  constraint peer_observation_check3 CHECK (given_at IS NULL OR accepted_at IS NOT NULL),
  constraint peer_observation_feedback_check CHECK (char_length(feedback) >= 1 AND char_length(feedback) <= 4000),
  constraint peer_observation_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint peer_observation_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint peer_observation_marks_check CHECK (marks <@ ARRAY['seen'::text, 'partly'::text, 'not-seen'::text])
);
CREATE INDEX peer_observation_by_observed ON latgale.peer_observation USING btree (observed_id);
CREATE INDEX peer_observation_by_observer ON latgale.peer_observation USING btree (observer_id);
row security, for the owner too;
policy peer_observation_rows for all using (((( SELECT actor_id() AS actor_id) = observed_id) OR (( SELECT actor_id() AS actor_id) = observer_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.person (
  id text not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  language text not null default 'lv'::text,
  demonstration boolean not null default false,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_key UNIQUE (email),
  constraint person_email_check CHECK (email = lower(email) AND char_length(email) <= 254),
  constraint person_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint person_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint person_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 120)
);
row security, for the owner too;
policy person_is_taught for select using (id IN ( SELECT application.person_id
   FROM (application
     JOIN intake ON ((intake.id = application.intake_id)))
  WHERE ((application.seat_number IS NOT NULL) AND (application.state <> 'offered'::text) AND (intake.opportunity_id IN ( SELECT taught_opportunities() AS taught_opportunities)))));
policy person_of_organisation for select using (EXISTS ( SELECT 1
   FROM role_grant
  WHERE ((role_grant.person_id = person.id) AND (role_grant.role = 'provider-editor'::text) AND (role_grant.ended_at IS NULL) AND holds_role('provider-editor'::text, role_grant.organisation_id))));
policy person_rows for all using ((id = actor_id()) OR actor_is_machine() OR holds_role('regional-administrator'::text));
policy person_who_applies for select using ((id IN ( SELECT people_of_mandates() AS people_of_mandates)) OR (EXISTS ( SELECT 1
   FROM application
  WHERE ((application.person_id = person.id) AND (application.state <> 'draft'::text) AND (application.intake_id IN ( SELECT intake.id
           FROM intake
          WHERE (intake.organisation_id IN ( SELECT held_organisations('provider-editor'::text) AS held_organisations))))))));
policy person_with_appointment for select using (id IN ( SELECT people_of_appointments() AS people_of_appointments));
CREATE TRIGGER person_event AFTER INSERT OR DELETE OR UPDATE ON latgale.person FOR EACH ROW EXECUTE FUNCTION record_account_event();

create table latgale.personal_access (
  id text not null,
  person_id text not null,
  reader_id text not null,
  reader_roles jsonb not null,
  what text not null,
  day date not null,
  times integer not null default 1,
  last_at timestamp with time zone not null,
  constraint personal_access_pkey PRIMARY KEY (id),
  constraint personal_access_person_id_reader_id_what_day_key UNIQUE (person_id, reader_id, what, day),
  constraint personal_access_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint personal_access_check CHECK (reader_id <> person_id),
  constraint personal_access_times_check CHECK (times > 0),
  constraint personal_access_what_check CHECK (what ~ '^[a-z-]+\.[a-z-]+$'::text)
);
CREATE INDEX personal_access_by_day ON latgale.personal_access USING btree (day);
row security, for the owner too;
policy personal_access_rows for all using ((person_id = actor_id()) OR actor_is_machine());

create table latgale.place (
  id text not null,
  geonameid integer,
  municipality_id text not null,
  name jsonb not null,
  latitude double precision not null,
  longitude double precision not null,
  population integer,
  origin text not null,
  constraint place_pkey PRIMARY KEY (id),
  constraint place_geonameid_key UNIQUE (geonameid),
  constraint place_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint place_latitude_check CHECK (latitude >= '-90'::integer::double precision AND latitude <= 90::double precision),
  constraint place_longitude_check CHECK (longitude >= '-180'::integer::double precision AND longitude <= 180::double precision)
);

create table latgale.price_concession (
  opportunity_id text not null,
  target_group text not null,
  price_eur numeric(9,2) not null,
  constraint price_concession_pkey PRIMARY KEY (opportunity_id, target_group),
  constraint price_concession_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint price_concession_price_eur_check CHECK (price_eur >= 0::numeric),
  constraint price_concession_target_group_check CHECK (target_group = ANY (ARRAY['rural'::text, 'employed'::text, 'jobseekers'::text, 'entrepreneurs'::text, 'seniors'::text, 'coordinators'::text, 'young-parents'::text, 'low-basic-skills'::text, 'migrants'::text, 'educators'::text, 'disability'::text]))
);

create table latgale.publishing_right (
  id bigint not null generated always as identity,
  organisation_id text not null,
  publisher_id text not null,
  granted_at timestamp with time zone not null,
  granted_by text not null,
  ended_at timestamp with time zone,
  ended_by text,
  constraint publishing_right_pkey PRIMARY KEY (id),
  constraint publishing_right_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint publishing_right_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint publishing_right_check CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  constraint publishing_right_check1 CHECK (organisation_id <> publisher_id)
);
CREATE UNIQUE INDEX publishing_right_in_force ON latgale.publishing_right USING btree (organisation_id, publisher_id) WHERE (ended_at IS NULL);

create table latgale.referral (
  id text not null,
  case_id text,
  action_id text,
  key text not null,
  organisation_id text not null,
  opportunity_id text,
  name text,
  contact text,
  reason text,
  consent text not null,
  state text not null default 'sent'::text,
  state_since timestamp with time zone not null,
  due_day date not null,
  question text,
  answer text,
  decision_reason text,
  outcome text,
  sent_by text not null,
  sent_at timestamp with time zone not null,
  decided_by text,
  decided_at timestamp with time zone,
  reminded_at timestamp with time zone,
  demonstration boolean not null default false,
  constraint referral_pkey PRIMARY KEY (id),
  constraint referral_key_key UNIQUE (key),
  constraint referral_action_id_fkey FOREIGN KEY (action_id) REFERENCES case_action(id) ON DELETE SET NULL,
  constraint referral_case_id_fkey FOREIGN KEY (case_id) REFERENCES guidance_case(id) ON DELETE SET NULL,
  constraint referral_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE SET NULL,
  constraint referral_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
  constraint referral_answer_check CHECK (char_length(answer) <= 1000),
  constraint referral_check CHECK ((state = 'refused'::text) = (decision_reason IS NOT NULL)),
  constraint referral_check1 CHECK ((state = 'finished'::text) = (outcome IS NOT NULL)),
  constraint referral_check2 CHECK (state <> 'incomplete'::text OR question IS NOT NULL),
  constraint referral_check3 CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  constraint referral_consent_check CHECK (consent = ANY (ARRAY['spoken'::text, 'written'::text])),
  constraint referral_contact_check CHECK (char_length(contact) <= 200),
  constraint referral_decision_reason_check CHECK (decision_reason = ANY (ARRAY['no-place'::text, 'not-eligible'::text, 'not-our-field'::text, 'not-reached'::text, 'other'::text])),
  constraint referral_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint referral_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint referral_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 120),
  constraint referral_outcome_check CHECK (outcome = ANY (ARRAY['completed'::text, 'in-work'::text, 'stopped'::text, 'moved-on'::text])),
  constraint referral_question_check CHECK (char_length(question) <= 1000),
  constraint referral_reason_check CHECK (char_length(reason) <= 1000),
  constraint referral_state_check CHECK (state = ANY (ARRAY['sent'::text, 'incomplete'::text, 'accepted'::text, 'refused'::text, 'started'::text, 'finished'::text, 'withdrawn'::text]))
);
CREATE INDEX referral_by_action ON latgale.referral USING btree (action_id);
CREATE INDEX referral_by_case ON latgale.referral USING btree (case_id);
CREATE INDEX referral_by_organisation ON latgale.referral USING btree (organisation_id, state, sent_at);
CREATE INDEX referral_unanswered ON latgale.referral USING btree (due_day) WHERE (state = ANY (ARRAY['sent'::text, 'incomplete'::text]));
row security, for the owner too;
policy referral_received for all using ((organisation_id IN ( SELECT held_organisations('provider-editor'::text) AS held_organisations)) OR (organisation_id IN ( SELECT held_organisations('employer-editor'::text) AS held_organisations)));
policy referral_rows for all using (( SELECT actor_is_machine() AS actor_is_machine) OR (case_id IN ( SELECT guided_cases(ARRAY['coordinator'::text, 'social'::text], true) AS guided_cases)));

create table latgale.regional_need (
  group_code text not null,
  need numeric(4,3) not null,
  openings_per_year integer,
  named_short_by text[] not null default '{}'::text[],
  source text not null,
  as_of date not null,
  demonstration boolean not null,
  constraint regional_need_pkey PRIMARY KEY (group_code),
  constraint regional_need_group_code_fkey FOREIGN KEY (group_code) REFERENCES occupation_group(code),
  constraint regional_need_need_check CHECK (need >= 0::numeric AND need <= 1::numeric),
  constraint regional_need_openings_per_year_check CHECK (openings_per_year >= 0)
);

create table latgale.reminder_stop (
  person_id text not null,
  stopped_at timestamp with time zone not null,
  constraint reminder_stop_pkey PRIMARY KEY (person_id),
  constraint reminder_stop_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
row security, for the owner too;
policy reminder_stop_rows for all using ((person_id = actor_id()) OR actor_is_machine());

create table latgale.review (
  id text not null,
  application_id text not null,
  opportunity_id text not null,
  organisation_id text not null,
  content smallint not null,
  teaching smallint not null,
  usefulness smallint not null,
  organising smallint not null,
  accessibility smallint not null,
  written_at timestamp with time zone not null,
  constraint review_pkey PRIMARY KEY (id),
  constraint review_application_id_key UNIQUE (application_id),
  constraint review_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id) ON DELETE CASCADE,
  constraint review_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id),
  constraint review_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint review_accessibility_check CHECK (accessibility >= 1 AND accessibility <= 5),
  constraint review_content_check CHECK (content >= 1 AND content <= 5),
  constraint review_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint review_organising_check CHECK (organising >= 1 AND organising <= 5),
  constraint review_teaching_check CHECK (teaching >= 1 AND teaching <= 5),
  constraint review_usefulness_check CHECK (usefulness >= 1 AND usefulness <= 5)
);
CREATE INDEX review_by_opportunity ON latgale.review USING btree (opportunity_id);
CREATE INDEX review_by_organisation ON latgale.review USING btree (organisation_id);
row security, for the owner too;
policy review_read for select using ((organisation_id IN ( SELECT held_organisations('provider-editor'::text) AS held_organisations)) OR holds_role('regional-administrator'::text));
policy review_rows for all using (actor_is_machine() OR is_own_application(application_id));

create table latgale.review_text (
  review_id text not null,
  person_id text not null,
  text text not null,
  language text not null,
  state text not null,
  reason text,
  decided_by text,
  decided_at timestamp with time zone,
  reply text,
  replied_by text,
  replied_at timestamp with time zone,
  constraint review_text_pkey PRIMARY KEY (review_id),
  constraint review_text_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint review_text_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint review_text_replied_by_fkey FOREIGN KEY (replied_by) REFERENCES person(id) ON DELETE SET NULL,
  constraint review_text_review_id_fkey FOREIGN KEY (review_id) REFERENCES review(id) ON DELETE CASCADE,
  constraint review_text_check CHECK ((state = 'waiting'::text) = (decided_at IS NULL)),
  constraint review_text_check1 CHECK ((state = 'withheld'::text) = (reason IS NOT NULL)),
  constraint review_text_check2 CHECK ((reply IS NULL) = (replied_at IS NULL)),
  constraint review_text_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint review_text_reason_check CHECK (reason = ANY (ARRAY['names-somebody'::text, 'insult'::text, 'not-about-the-course'::text, 'advertising'::text, 'unlawful'::text])),
  constraint review_text_reply_check CHECK (char_length(reply) >= 1 AND char_length(reply) <= 2000),
  constraint review_text_state_check CHECK (state = ANY (ARRAY['waiting'::text, 'shown'::text, 'withheld'::text])),
  constraint review_text_text_check CHECK (char_length(text) >= 1 AND char_length(text) <= 2000)
);
CREATE INDEX review_text_by_person ON latgale.review_text USING btree (person_id);
CREATE INDEX review_text_waiting ON latgale.review_text USING btree (review_id) WHERE (state = 'waiting'::text);
row security, for the owner too;
policy review_text_answered for update using ((state = 'shown'::text) AND (EXISTS ( SELECT 1
   FROM review
  WHERE ((review.id = review_text.review_id) AND (review.organisation_id IN ( SELECT held_organisations('provider-editor'::text) AS held_organisations))))));
policy review_text_moderated for all using holds_role('regional-administrator'::text);
policy review_text_of_provider for select using ((state = 'shown'::text) AND (EXISTS ( SELECT 1
   FROM review
  WHERE ((review.id = review_text.review_id) AND (review.organisation_id IN ( SELECT held_organisations('provider-editor'::text) AS held_organisations))))));
policy review_text_own for all using (actor_is_machine() OR ((person_id = actor_id()) AND (state = 'waiting'::text)));
policy review_text_own_read for select using (person_id = actor_id());

create table latgale.role_grant (
  id text not null,
  person_id text not null,
  role text not null,
  organisation_id text,
  municipality_id text,
  from_day date not null,
  to_day date,
  granted_by text not null,
  granted_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  constraint role_grant_pkey PRIMARY KEY (id),
  constraint role_grant_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id),
  constraint role_grant_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE,
  constraint role_grant_check CHECK (to_day IS NULL OR to_day >= from_day),
  constraint role_grant_check1 CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  constraint role_grant_check2 CHECK ((organisation_id IS NOT NULL) = (role = ANY (ARRAY['educator'::text, 'provider-editor'::text, 'employer-editor'::text, 'approver'::text]))),
  constraint role_grant_check3 CHECK ((municipality_id IS NOT NULL) = (role = ANY (ARRAY['coordinator'::text, 'municipality-editor'::text]))),
  constraint role_grant_role_check CHECK (role = ANY (ARRAY['coordinator'::text, 'educator'::text, 'provider-editor'::text, 'employer-editor'::text, 'municipality-editor'::text, 'research-officer'::text, 'plan-author'::text, 'approver'::text, 'verifier'::text, 'regional-administrator'::text]))
);
CREATE INDEX role_grant_by_organisation ON latgale.role_grant USING btree (organisation_id, role) WHERE (ended_at IS NULL);
CREATE INDEX role_grant_by_person ON latgale.role_grant USING btree (person_id);
CREATE UNIQUE INDEX role_grant_once ON latgale.role_grant USING btree (person_id, role, COALESCE(organisation_id, ''::text), COALESCE(municipality_id, ''::text)) WHERE (ended_at IS NULL);
row security, for the owner too;
policy role_grant_changed for update using (actor_is_machine() OR holds_role('regional-administrator'::text) OR ((role = 'provider-editor'::text) AND holds_role('provider-editor'::text, organisation_id)));
policy role_grant_given for insert with check (actor_is_machine() OR ((person_id <> actor_id()) AND (granted_by = actor_id()) AND (holds_role('regional-administrator'::text) OR ((role = 'provider-editor'::text) AND holds_role('provider-editor'::text, organisation_id)))));
policy role_grant_removed for delete using actor_is_machine();
policy role_grant_seen for select using ((person_id = actor_id()) OR actor_is_machine() OR holds_role('regional-administrator'::text) OR ((role = 'provider-editor'::text) AND holds_role('provider-editor'::text, organisation_id)));

create table latgale.search_word (
  language text not null,
  word text not null,
  folded text not null,
  stem text not null,
  documents integer not null,
  constraint search_word_pkey PRIMARY KEY (language, word)
);
CREATE INDEX search_word_by_stem ON latgale.search_word USING btree (language, stem);
CREATE INDEX search_word_by_trigram ON latgale.search_word USING gin (folded gin_trgm_ops);

create table latgale.seat (
  intake_id text not null,
  number integer not null,
  group_code text,
  constraint seat_pkey PRIMARY KEY (intake_id, number),
  constraint seat_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE CASCADE,
  constraint seat_group_code_check CHECK (group_code IS NULL OR are_applicant_groups(ARRAY[group_code])),
  constraint seat_number_check CHECK (number > 0)
);

create table latgale.session (
  id text not null,
  token text not null,
  person_id text not null,
  expires_at timestamp with time zone not null,
  renew boolean not null default false,
  user_agent text,
  ip_address text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX session_by_expiry ON latgale.session USING btree (expires_at);
CREATE INDEX session_by_person ON latgale.session USING btree (person_id);
row security, for the owner too;
policy session_rows for all using ((person_id = actor_id()) OR actor_is_machine());
CREATE TRIGGER session_event AFTER INSERT OR DELETE ON latgale.session FOR EACH ROW EXECUTE FUNCTION record_account_event();

create table latgale.sign_in_attempt (
  key text not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  constraint sign_in_attempt_pkey PRIMARY KEY (key),
  constraint sign_in_attempt_failures_check CHECK (failures > 0)
);
CREATE INDEX sign_in_attempt_by_time ON latgale.sign_in_attempt USING btree (last_at);

create table latgale.sign_in_method (
  id text not null,
  person_id text not null,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint sign_in_method_pkey PRIMARY KEY (id),
  constraint sign_in_method_provider_id_account_id_key UNIQUE (provider_id, account_id),
  constraint sign_in_method_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);
CREATE INDEX sign_in_method_by_person ON latgale.sign_in_method USING btree (person_id);
row security, for the owner too;
policy sign_in_method_rows for all using ((person_id = actor_id()) OR actor_is_machine());
CREATE TRIGGER sign_in_method_event AFTER INSERT OR DELETE OR UPDATE ON latgale.sign_in_method FOR EACH ROW EXECUTE FUNCTION record_account_event();

create table latgale.sign_in_token (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint sign_in_token_pkey PRIMARY KEY (id)
);
CREATE INDEX sign_in_token_by_expiry ON latgale.sign_in_token USING btree (expires_at);
CREATE INDEX sign_in_token_by_identifier ON latgale.sign_in_token USING btree (identifier);
row security, for the owner too;
policy sign_in_token_rows for all using actor_is_machine();

create table latgale.skill_reading (
  specification_id text not null,
  read_at timestamp with time zone not null,
  vocabulary_version bigint not null,
  answer text not null,
  constraint skill_reading_pkey PRIMARY KEY (specification_id),
  constraint skill_reading_specification_id_fkey FOREIGN KEY (specification_id) REFERENCES learning_specification(id) ON DELETE CASCADE,
  constraint skill_reading_answer_check CHECK (answer = ANY (ARRAY['suggested'::text, 'no-match'::text]))
);

create table latgale.skill_suggestion (
  specification_id text not null,
  skill_id text not null,
  score real not null,
  state text not null,
  suggested_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by text,
  constraint skill_suggestion_pkey PRIMARY KEY (specification_id, skill_id),
  constraint skill_suggestion_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skill(id),
  constraint skill_suggestion_specification_id_fkey FOREIGN KEY (specification_id) REFERENCES learning_specification(id) ON DELETE CASCADE,
  constraint skill_suggestion_check CHECK ((state = 'open'::text) = (decided_at IS NULL)),
  constraint skill_suggestion_check1 CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
  constraint skill_suggestion_score_check CHECK (score >= 0::double precision AND score <= 1::double precision),
  constraint skill_suggestion_state_check CHECK (state = ANY (ARRAY['open'::text, 'confirmed'::text, 'declined'::text]))
);
CREATE INDEX skill_suggestion_open ON latgale.skill_suggestion USING btree (score DESC, specification_id) WHERE (state = 'open'::text);

create table latgale.specification_skill (
  specification_id text not null,
  skill_id text not null,
  role text not null,
  position integer not null,
  origin text not null default 'provider'::text,
  constraint specification_skill_pkey PRIMARY KEY (specification_id, role, skill_id),
  constraint specification_skill_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skill(id),
  constraint specification_skill_specification_id_fkey FOREIGN KEY (specification_id) REFERENCES learning_specification(id) ON DELETE CASCADE,
  constraint specification_skill_origin_check CHECK (origin = ANY (ARRAY['provider'::text, 'confirmed'::text])),
  constraint specification_skill_role_check CHECK (role = ANY (ARRAY['taught'::text, 'required'::text]))
);
CREATE INDEX specification_skill_by_skill ON latgale.specification_skill USING btree (skill_id, role);

create table latgale.status_list (
  number integer not null generated always as identity,
  issuer_id text not null,
  round integer not null,
  purpose text not null,
  document jsonb,
  signed_at timestamp with time zone,
  constraint status_list_pkey PRIMARY KEY (number),
  constraint status_list_issuer_id_round_purpose_key UNIQUE (issuer_id, round, purpose),
  constraint status_list_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES credential_issuer(id) ON DELETE CASCADE,
  constraint status_list_purpose_check CHECK (purpose = ANY (ARRAY['revocation'::text, 'suspension'::text])),
  constraint status_list_round_check CHECK (round > 0)
);

create table latgale.teaching_method (
  id text not null,
  key text not null,
  language text not null,
  title text not null,
  purpose text not null,
  people_min integer not null,
  people_max integer not null,
  minutes integer not null,
  steps text not null,
  based_on_id text,
  state text not null,
  published_at timestamp with time zone not null,
  demonstration boolean not null default false,
  constraint teaching_method_pkey PRIMARY KEY (id),
  constraint teaching_method_key_key UNIQUE (key),
  constraint teaching_method_based_on_id_fkey FOREIGN KEY (based_on_id) REFERENCES teaching_method(id) ON DELETE SET NULL,
  constraint teaching_method_check CHECK (people_max >= people_min AND people_max <= 500),
  constraint teaching_method_check1 CHECK (based_on_id <> id),
  constraint teaching_method_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text),
  constraint teaching_method_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 40),
  constraint teaching_method_language_check CHECK (language = ANY (ARRAY['lv'::text, 'en'::text, 'lt'::text, 'ru'::text, 'de'::text])),
  constraint teaching_method_minutes_check CHECK (minutes >= 1 AND minutes <= 960),
  constraint teaching_method_people_min_check CHECK (people_min >= 1 AND people_min <= 500),
  constraint teaching_method_purpose_check CHECK (char_length(purpose) >= 1 AND char_length(purpose) <= 1000),
  constraint teaching_method_state_check CHECK (state = ANY (ARRAY['shown'::text, 'hidden'::text])),
  constraint teaching_method_steps_check CHECK (char_length(steps) >= 1 AND char_length(steps) <= 6000),
  constraint teaching_method_title_check CHECK (char_length(title) >= 1 AND char_length(title) <= 160)
);
CREATE INDEX teaching_method_by_base ON latgale.teaching_method USING btree (based_on_id);
CREATE INDEX teaching_method_by_time ON latgale.teaching_method USING btree (published_at DESC, id);

create table latgale.territorial_unit (
  municipality_id text not null,
  kind text not null,
  name text not null,
  constraint territorial_unit_pkey PRIMARY KEY (municipality_id, kind, name),
  constraint territorial_unit_by_name UNIQUE (municipality_id, name),
  constraint territorial_unit_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipality(id)
);

create table latgale.training_cohort (
  opportunity_id text not null,
  kind text not null,
  valid_years integer not null,
  bound_at timestamp with time zone not null,
  constraint training_cohort_pkey PRIMARY KEY (opportunity_id),
  constraint training_cohort_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunity(id) ON DELETE CASCADE,
  constraint training_cohort_kind_check CHECK (kind = ANY (ARRAY['coordinator'::text, 'educator'::text])),
  constraint training_cohort_valid_years_check CHECK (valid_years >= 1 AND valid_years <= 5)
);

create table latgale.training_cohort_unit (
  opportunity_id text not null,
  unit_id text not null,
  constraint training_cohort_unit_pkey PRIMARY KEY (opportunity_id, unit_id),
  constraint training_cohort_unit_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES training_cohort(opportunity_id) ON DELETE CASCADE,
  constraint training_cohort_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES competence_unit(id)
);
CREATE INDEX training_cohort_by_unit ON latgale.training_cohort_unit USING btree (unit_id);

create table latgale.training_holder (
  id text not null,
  person_id text,
  constraint training_holder_pkey PRIMARY KEY (id),
  constraint training_holder_id_person_id_key UNIQUE (id, person_id),
  constraint training_holder_person_id_key UNIQUE (person_id),
  constraint training_holder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL,
  constraint training_holder_id_check CHECK (id ~ '^[0-9a-z]{20}$'::text)
);
row security, for the owner too;
policy training_holder_rows for all using ((person_id = ( SELECT actor_id() AS actor_id)) OR ( SELECT actor_is_machine() AS actor_is_machine));

create table latgale.training_target (
  kind text not null,
  people integer not null,
  source text not null,
  constraint training_target_pkey PRIMARY KEY (kind),
  constraint training_target_kind_check CHECK (kind = ANY (ARRAY['coordinator'::text, 'educator'::text])),
  constraint training_target_people_check CHECK (people > 0),
  constraint training_target_source_check CHECK (char_length(source) >= 1 AND char_length(source) <= 200)
);

CREATE OR REPLACE FUNCTION latgale.actor_email()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select email from person where id = actor_id() and email_verified
$function$;

CREATE OR REPLACE FUNCTION latgale.actor_id()
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select nullif(current_setting('laipa.actor', true), '')
$function$;

CREATE OR REPLACE FUNCTION latgale.actor_is_machine()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(current_setting('laipa.actor_kind', true), '') in ('machine', 'operator')
$function$;

CREATE OR REPLACE FUNCTION latgale.actor_moment()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(nullif(current_setting('laipa.moment', true), '')::timestamptz, now())
$function$;

CREATE OR REPLACE FUNCTION latgale.actor_today()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(nullif(current_setting('laipa.today', true), '')::date, (now() at time zone 'Europe/Riga')::date)
$function$;

CREATE OR REPLACE FUNCTION latgale.applications_say()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if is_restoring() then return null; end if;
  perform refresh_admission(intake.opportunity_id, actor_moment())
  from (select distinct intake_id from changed where state <> 'draft') as touched join intake on intake.id = touched.intake_id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION latgale.appointments_of_actor()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select appointment_id from appointment_participant
  where appointment_id is not null and (person_id = actor_id() or email = actor_email())
$function$;

CREATE OR REPLACE FUNCTION latgale.are_applicant_groups(codes text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select codes <@ array['rural', 'employed', 'jobseekers', 'entrepreneurs', 'seniors', 'coordinators', 'young-parents',
    'low-basic-skills', 'migrants', 'educators', 'disability', 'local-residents', 'first-course']
$function$;

CREATE OR REPLACE FUNCTION latgale.are_outreach_groups(codes text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select codes <@ array['rural', 'employed', 'jobseekers', 'entrepreneurs', 'seniors', 'young-parents',
    'low-basic-skills', 'migrants', 'disability', 'local-residents']
$function$;

CREATE OR REPLACE FUNCTION latgale.await_chain()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_setting('laipa.restoring', true) = 'yes' then return null; end if;
  insert into event_waiting (event_id) values (new.id);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION latgale.case_people(wanted text)
 RETURNS TABLE(id text, name text, email text)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person.id, person.name, person.email from person
  where wanted in (
      select guided_cases(array['coordinator', 'social', 'educator', 'employer', 'observer'], true))
    and person.id in (
      select member_id from case_member where case_id = wanted
      union select lead_id from guidance_case where guidance_case.id = wanted)
$function$;

CREATE OR REPLACE FUNCTION latgale.centre_of(wanted text)
 RETURNS place
 LANGUAGE sql
 STABLE
AS $function$
  select place.* from municipality join place on place.name -> 'lv' ->> 'text' = municipality.centre
  where municipality.id = wanted
  order by place.municipality_id = municipality.id desc, place.population desc nulls last limit 1
$function$;

CREATE OR REPLACE FUNCTION latgale.confirmed_educators(wanted text)
 RETURNS TABLE(name text, part text, lesson_at timestamp with time zone)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select distinct person.name, educator_assignment.part, lesson.starts_at
  from educator_assignment join person on person.id = educator_assignment.person_id
  left join lesson on lesson.id = educator_assignment.lesson_id
  where educator_assignment.opportunity_id = wanted and withdrawn_at is null
    and educator_confirmed_at is not null and provider_confirmed_at is not null and lesson.cancelled_at is null
$function$;

CREATE OR REPLACE FUNCTION latgale.coordinator_called(wanted text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person.name from person
  where id = wanted and exists (select 1 from role_grant where person_id = wanted and role = 'coordinator')
$function$;

CREATE OR REPLACE FUNCTION latgale.coordinator_contact(wanted text)
 RETURNS TABLE(id text, name text, email text)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person.id, person.name, person.email from person
  where person.id = wanted and exists (
    select 1 from role_grant where person_id = wanted and role in ('coordinator', 'regional-administrator')
      and ended_at is null)
$function$;

CREATE OR REPLACE FUNCTION latgale.coordinator_name(wanted text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person.name from mandate join person on person.id = mandate.coordinator_id
  where mandate.id = wanted and actor_id() in (mandate.person_id, mandate.coordinator_id)
$function$;

CREATE OR REPLACE FUNCTION latgale.coordinator_phone(wanted text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select phone from coordinator_card where person_id = wanted and has_consent(wanted, 'network.public-card')
$function$;

CREATE OR REPLACE FUNCTION latgale.demand_cells(on_day date)
 RETURNS TABLE(municipality_id text, topic text, language text, time_of_day text, people integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$

  with cell as (
    select wish.municipality_id, wish.topic, spoken.language, free.time_of_day, count(*) as people
    from demand_wish as wish
    cross join unnest(wish.languages) as spoken (language)
    cross join unnest(wish.times) as free (time_of_day)
    where wish.until >= on_day
    group by wish.municipality_id, wish.topic, spoken.language, free.time_of_day
    having count(*) >= demand_least()
  ), whole as (
    select wish.municipality_id, wish.topic, least(count(*), 14 * (demand_least() - 1)) as people
    from demand_wish as wish
    where wish.until >= on_day
    group by wish.municipality_id, wish.topic
    having count(*) >= demand_least()
  )
  select cell.municipality_id, cell.topic, cell.language, cell.time_of_day,
    (cell.people / demand_least() * demand_least())::int
  from cell
  union all
  select whole.municipality_id, whole.topic, null, null, (whole.people / demand_least() * demand_least())::int
  from whole
  where not exists (
    select 1 from cell where cell.municipality_id = whole.municipality_id and cell.topic = whole.topic)
$function$;

CREATE OR REPLACE FUNCTION latgale.demand_least()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 5 $function$;

CREATE OR REPLACE FUNCTION latgale.demand_noted(on_day date)
 RETURNS TABLE(municipality_id text, topic text, people integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select demand_note.municipality_id, demand_note.topic, (sum(demand_note.people) / demand_least())::int * demand_least()
  from demand_note where until >= on_day
  group by demand_note.municipality_id, demand_note.topic having sum(demand_note.people) >= demand_least()
$function$;

CREATE OR REPLACE FUNCTION latgale.educator_clashes(opportunity text)
 RETURNS TABLE(card_id text, lessons integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select card.id, count(distinct wanted.id)::int
  from lesson as wanted
  join lesson as taken on taken.starts_at < wanted.ends_at and taken.ends_at > wanted.starts_at
    and taken.opportunity_id <> wanted.opportunity_id and taken.cancelled_at is null
  join educator_assignment on educator_assignment.opportunity_id = taken.opportunity_id and educator_assignment.withdrawn_at is null
    and educator_confirmed_at is not null and (lesson_id is null or lesson_id = taken.id)
  join educator_card as card on card.person_id = educator_assignment.person_id
  where wanted.opportunity_id = opportunity and wanted.cancelled_at is null and card.shown_since is not null
  group by card.id
$function$;

CREATE OR REPLACE FUNCTION latgale.educators_of(wanted text)
 RETURNS TABLE(assignment_id text, name text)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select educator_assignment.id, person.name
  from educator_assignment
  join opportunity on opportunity.id = educator_assignment.opportunity_id
  join person on person.id = educator_assignment.person_id
  where opportunity.id = wanted and holds_role('provider-editor', opportunity.organisation_id)
$function$;

CREATE OR REPLACE FUNCTION latgale.event_content(event)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_build_array($1.id, extract(epoch from $1.happened_at)::text, $1.kind, $1.subject, $1.actor_kind,
    $1.actor_id, $1.facts)::text
$function$;

CREATE OR REPLACE FUNCTION latgale.evidence_counts(wanted text, on_day date)
 RETURNS TABLE(source text, pieces integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION latgale.fellow_educators()
 RETURNS TABLE(person_id text, name text, mentors boolean)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person.id, person.name,
    exists (select 1 from ladder_grant where ladder_grant.person_id = person.id and ended_at is null and step <> 'teaches')
  from person
  where person.id <> actor_id() and holds_role('educator') and (
    exists (select 1 from educator_card as card where card.person_id = person.id and card.shown_since is not null
      and has_consent(person.id, 'training.public-card'))
    or exists (select 1 from ladder_grant where ladder_grant.person_id = person.id and ended_at is null and step <> 'teaches')
  )
$function$;

CREATE OR REPLACE FUNCTION latgale.guidance_caseload()
 RETURNS TABLE(municipality_id text, coordinator text, active integer, paused integer, closed integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  with whole as (select holds_role('regional-administrator') as sees),
  counted as (
    select guidance_case.municipality_id, case when whole.sees then person.name end as coordinator,
      count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'paused')::int as paused,
      count(*) filter (where state = 'closed' and closed_day > actor_today() - 365)::int as closed
    from guidance_case cross join whole left join person on person.id = lead_id
    group by 1, 2
  )
  select counted.municipality_id, counted.coordinator,
    case when sees or counted.active >= 5 then counted.active end,
    case when sees or counted.paused >= 5 then counted.paused end,
    case when sees or counted.closed >= 5 then counted.closed end
  from counted cross join whole
$function$;

CREATE OR REPLACE FUNCTION latgale.guided_cases(roles text[], own boolean)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select id from guidance_case where municipality_id in (select guided_territories())
    or municipality_id || '/' || parish in (select guided_territories())
  union select id from guidance_case where lead_id = actor_id() and guides()
  union select id from guidance_case where lead_id in (select stood_in_for())
  union select id from guidance_case where own and person_id = actor_id()
  union select id from guidance_case where own and person_id is null and email = proved_email()
  union select member_cases(roles)
$function$;

CREATE OR REPLACE FUNCTION latgale.guided_territories()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select role_grant.municipality_id || coalesce('/' || assigned.parish, '')
  from role_grant
  left join parish_assignment as assigned on assigned.person_id = role_grant.person_id
    and assigned.municipality_id = role_grant.municipality_id and assigned.ended_at is null
  where role = 'coordinator' and role_grant.ended_at is null
    and actor_today() between from_day and coalesce(to_day, 'infinity')
    and (role_grant.person_id = actor_id() or (holds_role('coordinator') and role_grant.person_id in (
      select coordinator_id from coordinator_substitute
      join coordinator_absence as away on away.person_id = coordinator_id and away.cancelled_at is null
        and actor_today() between away.from_day and away.to_day
      where substitute_id = actor_id())))
$function$;

CREATE OR REPLACE FUNCTION latgale.guides()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select holds_role('coordinator') or holds_role('regional-administrator')
$function$;

CREATE OR REPLACE FUNCTION latgale.has_consent(person text, wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select exists (select 1 from consent where person_id = person and purpose = wanted and withdrawn_at is null)
$function$;

CREATE OR REPLACE FUNCTION latgale.held_issuers()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select held_organisations('provider-editor')
  union all select id from credential_issuer where holds_role('regional-administrator')
$function$;

CREATE OR REPLACE FUNCTION latgale.held_organisations(wanted text)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select organisation_id from role_grant
  where person_id = actor_id() and role = wanted and organisation_id is not null and ended_at is null
    and actor_today() between from_day and coalesce(to_day, 'infinity')
$function$;

CREATE OR REPLACE FUNCTION latgale.held_units(on_day date)
 RETURNS TABLE(holder_id text, unit_id text)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select distinct evidence.holder_id, evidence.unit_id
  from competence_evidence as evidence
  join lateral (
    select verdict, valid_until from evidence_assessment
    where evidence_id = evidence.id and (assessed_at at time zone 'Europe/Riga')::date <= on_day
    order by evidence_assessment.serial desc limit 1
  ) as latest on latest.verdict = 'accepted' and latest.valid_until >= on_day
$function$;

CREATE OR REPLACE FUNCTION latgale.holds_role(wanted text, organisation text DEFAULT NULL::text, municipality text DEFAULT NULL::text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select exists (
    select 1 from role_grant
    where person_id = actor_id() and role = wanted and ended_at is null
      and actor_today() between from_day and coalesce(to_day, 'infinity')
      and (organisation is null or organisation_id = organisation)
      and (municipality is null or municipality_id = municipality)
  )
$function$;

CREATE OR REPLACE FUNCTION latgale.intake_counts(wanted text)
 RETURNS TABLE(applied integer, taken integer, waiting integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select count(*) filter (where submitted_at is not null)::int, count(seat_number)::int,
    count(*) filter (where state = 'waitlisted')::int
  from application where intake_id = wanted
$function$;

CREATE OR REPLACE FUNCTION latgale.intake_says()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not is_restoring() then
    perform refresh_admission(case tg_op when 'DELETE' then old.opportunity_id else new.opportunity_id end, actor_moment());
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION latgale.is_edited_application(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select 1 from application join intake on intake.id = application.intake_id
    where application.id = wanted and application.state <> 'draft'
      and intake.organisation_id in (select held_organisations('provider-editor'))
  )
$function$;

CREATE OR REPLACE FUNCTION latgale.is_own_application(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select 1 from application
    where id = wanted and (person_id = actor_id() or person_id in (select people_of_mandates()))
  )
$function$;

CREATE OR REPLACE FUNCTION latgale.is_restoring()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(current_setting('laipa.restoring', true), '') = 'yes'
$function$;

CREATE OR REPLACE FUNCTION latgale.is_set(list text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select cardinality(list) = (select count(distinct member) from unnest(list) as member)
$function$;

CREATE OR REPLACE FUNCTION latgale.is_taught_application(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (
    select 1 from application join intake on intake.id = application.intake_id
    where application.id = wanted and application.seat_number is not null and application.state <> 'offered'
      and intake.opportunity_id in (select taught_opportunities())
  )
$function$;

CREATE OR REPLACE FUNCTION latgale.keep_allocation()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A published allocation does not change.';
end $function$;

CREATE OR REPLACE FUNCTION latgale.keep_assessment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_setting('laipa.restoring', true) <> 'yes' or current_setting('laipa.restoring', true) is null then
    if (new.id, new.evidence_id, new.verdict, new.valid_until, new.assessed_at)
      is distinct from (old.id, old.evidence_id, old.verdict, old.valid_until, old.assessed_at) then
      raise exception 'An assessment does not change; another one takes its place.' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION latgale.keep_published_standard()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_setting('laipa.restoring', true) = 'yes' then return coalesce(new, old); end if;
  if old.published_at is not null and (tg_op = 'DELETE' or new.published_at is distinct from old.published_at
    or (new.id, new.kind, new.version) is distinct from (old.id, old.kind, old.version)) then
    raise exception 'A published standard does not change.' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $function$;

CREATE OR REPLACE FUNCTION latgale.keep_published_unit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION latgale.keep_revoked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'revoked' and new.state <> 'revoked' then
    raise exception 'A revoked credential stays revoked.';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION latgale.keeps_lists_of(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select wanted in (select taught_opportunities()) or exists (
    select 1 from opportunity where id = wanted and organisation_id in (select held_organisations('provider-editor'))
  )
$function$;

CREATE OR REPLACE FUNCTION latgale.ladder_facts()
 RETURNS TABLE(person_id text, name text, is_trained boolean, runs_taught integer, pairs_finished integer, observations_given integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION latgale.member_cases(roles text[])
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select case_id from case_member
  where member_id = actor_id() and role = any(roles) and consent is not null and ended_at is null
    and actor_today() between from_day and to_day
$function$;

CREATE OR REPLACE FUNCTION latgale.method_authors()
 RETURNS TABLE(method_id text, card_id text, name text)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select author.method_id, shown.card_id, shown.name
  from method_author as author join educator_card as card on card.person_id = author.person_id
  join public_educators() as shown on shown.card_id = card.id
$function$;

CREATE OR REPLACE FUNCTION latgale.method_stars()
 RETURNS TABLE(method_id text, people integer, average double precision)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select rating.method_id, count(*)::int, avg(stars)::float8 from method_rating as rating group by rating.method_id
$function$;

CREATE OR REPLACE FUNCTION latgale.note_access(access text, reader text, roles jsonb, person text, thing text, moment timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET "laipa.actor_kind" TO 'machine'
AS $function$
begin
  if reader is distinct from actor_id() then
    raise exception 'A reading is noted in the name of whoever reads.' using errcode = 'insufficient_privilege';
  end if;
  insert into personal_access (id, person_id, reader_id, reader_roles, what, day, last_at)
  values (access, person, reader, roles, thing, actor_today(), moment)
  on conflict (person_id, reader_id, what, day)
    do update set times = personal_access.times + 1, last_at = excluded.last_at;
end $function$;

CREATE OR REPLACE FUNCTION latgale.note_whose_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
 SET "laipa.actor_kind" TO 'machine'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION latgale.outcome_counts(opportunity text, organisation text)
 RETURNS TABLE(answer text, count integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select outcome.answer, count(*)::int from outcome
  where (opportunity is null or opportunity_id = opportunity)
    and (organisation is null or organisation_id = organisation)
  group by outcome.answer
$function$;

CREATE OR REPLACE FUNCTION latgale.partners_on(on_day date)
 RETURNS TABLE(organisation_id text, since date)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select agreement.organisation_id, min(agreement.from_day) from agreement
  where agreement.ended_at is null and on_day between from_day and coalesce(to_day, 'infinity')
  group by agreement.organisation_id
$function$;

CREATE OR REPLACE FUNCTION latgale.people_of_appointments()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person_id from appointment_participant where coordinator_id = actor_id() and person_id is not null
$function$;

CREATE OR REPLACE FUNCTION latgale.people_of_mandates()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person_id from mandate
  where coordinator_id = actor_id() and person_id is not null and confirmed_at is not null and ended_at is null
    and actor_today() between from_day and to_day and holds_role('coordinator')
$function$;

CREATE OR REPLACE FUNCTION latgale.people_reached(municipality text)
 RETURNS integer
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select (count(distinct application.person_id) / 5 * 5)::int
  from application
  join intake on intake.id = application.intake_id
  join opportunity on opportunity.id = intake.opportunity_id
  where opportunity.municipality_id = municipality and application.state in ('attending', 'completed')
$function$;

CREATE OR REPLACE FUNCTION latgale.person_referred(wanted text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select guidance_case.person_id from referral join guidance_case on guidance_case.id = case_id
  where referral.id = wanted and (referral.organisation_id in (select held_organisations('provider-editor'))
    or referral.organisation_id in (select held_organisations('employer-editor')))
$function$;

CREATE OR REPLACE FUNCTION latgale.private_notes(wanted text)
 RETURNS integer
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select count(*)::int from case_note
  where case_id = wanted and case_id in (select guided_cases(array['coordinator', 'social'], true))
$function$;

CREATE OR REPLACE FUNCTION latgale.proved_email()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select email from person where id = actor_id() and email_verified
$function$;

CREATE OR REPLACE FUNCTION latgale.public_cards(on_day date)
 RETURNS TABLE(person_id text, name text, email text, phone text, office text, languages text[], hours jsonb)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select card.person_id, person.name, card.email, card.phone, card.office, card.languages,
    coalesce((
      select jsonb_agg(jsonb_build_object('weekday', weekday, 'from', from_time, 'to', to_time) order by weekday)
      from coordinator_hours where coordinator_hours.person_id = card.person_id
    ), '[]')
  from coordinator_card as card
  join person on person.id = card.person_id
  where has_consent(card.person_id, 'network.public-card')
    and exists (
      select 1 from role_grant
      where role_grant.person_id = card.person_id and role in ('coordinator', 'regional-administrator')
        and ended_at is null and on_day between from_day and coalesce(to_day, 'infinity')
    )
$function$;

CREATE OR REPLACE FUNCTION latgale.public_educators()
 RETURNS TABLE(card_id text, name text, language text, about text, fields text[], skills text[], languages text[], place_id text, radius_km integer, times text[], is_trained boolean, step text)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION latgale.reachable_organisations()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select distinct organisation_id from role_grant
  where role in ('provider-editor', 'employer-editor') and ended_at is null
    and actor_today() between from_day and coalesce(to_day, 'infinity')
$function$;

CREATE OR REPLACE FUNCTION latgale.record_account_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare

  changed jsonb := to_jsonb(coalesce(new, old));
  owner text := coalesce(changed ->> 'person_id', changed ->> 'id');
  done text := case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'removed' end;

  own boolean := coalesce(actor_id(), 'sign-in') = 'sign-in';
begin
  if current_setting('laipa.restoring', true) = 'yes' then return null; end if;
  insert into event (happened_at, kind, subject, actor_kind, actor_id, facts)
  values (
    clock_timestamp(), 'accounts.' || replace(tg_table_name, '_', '-') || '.' || done, changed ->> 'id',
    case when own then 'person' else current_setting('laipa.actor_kind') end,
    case when own then owner else actor_id() end,
    case tg_table_name when 'person' then '{}'::jsonb
      when 'sign_in_method' then jsonb_build_object('person', owner, 'provider', changed ->> 'provider_id')
      else jsonb_build_object('person', owner) end
  );
  return null;
end $function$;

CREATE OR REPLACE FUNCTION latgale.refresh_admission(wanted text, moment timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  said opportunity_admission;
  running intake;
  following intake;
  is_locked boolean := false;
  counts record;
begin
  loop

    select * into running from intake where opportunity_id = wanted and cancelled_at is null
      order by closes_at <= moment, case when closes_at > moment then opens_at end, closes_at desc limit 1;
    if not found then
      delete from opportunity_admission where opportunity_id = wanted;
      return;
    end if;
    select * into following from intake where opportunity_id = wanted and cancelled_at is null
      and opens_at >= running.closes_at order by opens_at limit 1;
    select * into counts from intake_counts(running.id);
    said := row(wanted,
      case when moment < running.opens_at then 'announced' when moment < running.closes_at then 'open' else 'closed' end,
      running.rule = 'fair-allocation', running.opens_at, running.closes_at,
      ((running.closes_at - interval '1 second') at time zone 'Europe/Riga')::date, running.seats_min, running.seats_max,
      greatest(0, running.seats_max - counts.taken), counts.waiting, following.opens_at, following.closes_at, moment);
    exit when is_locked;
    perform from opportunity_admission as old where old.opportunity_id = wanted
      and (old.phase, old.by_draw, old.opens_at, old.closes_at, old.seats_min, old.seats, old.free, old.waiting,
        old.next_opens_at, old.next_closes_at)
      is not distinct from (said.phase, said.by_draw, said.opens_at, said.closes_at, said.seats_min, said.seats, said.free,
        said.waiting, said.next_opens_at, said.next_closes_at);
    if found then return; end if;
    perform from opportunity_admission where opportunity_id = wanted for update;
    is_locked := true;
  end loop;
  insert into opportunity_admission as old select said.*
  on conflict (opportunity_id) do update set
    since = case when (old.phase, old.free = 0, old.apply_by) = (excluded.phase, excluded.free = 0, excluded.apply_by)
      then old.since else excluded.since end,
    phase = excluded.phase, by_draw = excluded.by_draw, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
    apply_by = excluded.apply_by, seats_min = excluded.seats_min, seats = excluded.seats, free = excluded.free,
    waiting = excluded.waiting, next_opens_at = excluded.next_opens_at, next_closes_at = excluded.next_closes_at;
end $function$;

CREATE OR REPLACE FUNCTION latgale.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_setting('laipa.restoring', true) = 'yes' then return coalesce(new, old); end if;
  raise exception 'Rows of % are never changed or deleted.', tg_table_name using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION latgale.renew_sessions_of(wanted text)
 RETURNS void
 LANGUAGE sql
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  update session set renew = true where person_id = wanted
$function$;

CREATE OR REPLACE FUNCTION latgale.review_marks(opportunity text, organisation text)
 RETURNS TABLE(criterion text, mark integer, count integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select criterion, mark::int, count(*)::int
  from review, lateral (values ('content', content), ('teaching', teaching), ('usefulness', usefulness),
    ('organising', organising), ('accessibility', accessibility)) as given (criterion, mark)
  where (opportunity is null or opportunity_id = opportunity)
    and (organisation is null or organisation_id = organisation)
  group by criterion, mark
$function$;

CREATE OR REPLACE FUNCTION latgale.routing_staff(on_day date)
 RETURNS TABLE(person_id text, municipality_id text, parishes text[], substitutes text[], is_absent boolean)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select role_grant.person_id, role_grant.municipality_id,
    array(
      select parish from parish_assignment as assigned
      where assigned.person_id = role_grant.person_id and assigned.municipality_id = role_grant.municipality_id
        and assigned.ended_at is null order by parish
    ),
    array(
      select substitute_id from coordinator_substitute
      where coordinator_id = role_grant.person_id order by number
    ),
    exists (
      select 1 from coordinator_absence as away
      where away.person_id = role_grant.person_id and away.cancelled_at is null
        and on_day between away.from_day and away.to_day
    )
  from role_grant
  where role_grant.role in ('coordinator', 'regional-administrator') and role_grant.ended_at is null
    and on_day between role_grant.from_day and coalesce(role_grant.to_day, 'infinity')
  order by role_grant.municipality_id nulls last, role_grant.person_id
$function$;

CREATE OR REPLACE FUNCTION latgale.shown_reviews(opportunity text, organisation text)
 RETURNS TABLE(id text, text text, language text, written_at timestamp with time zone, reply text)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select review.id, review_text.text, review_text.language, review.written_at, review_text.reply
  from review join review_text on review_text.review_id = review.id and review_text.state = 'shown'
  where (opportunity is null or opportunity_id = opportunity)
    and (organisation is null or organisation_id = organisation)
    and 5 <= (
      select count(*) from review as other
      where (opportunity is null or other.opportunity_id = opportunity)
        and (organisation is null or other.organisation_id = organisation)
    )
$function$;

CREATE OR REPLACE FUNCTION latgale.signed_in(wanted text, moment timestamp with time zone, day date)
 RETURNS TABLE(person_id text, session_id text, name text, language text, renew boolean, roles jsonb)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person.id, session.id, person.name, person.language, session.renew,
    coalesce((
      select jsonb_agg(jsonb_build_object('role', role, 'organisationId', organisation_id,
        'municipalityId', municipality_id) order by role, organisation_id, municipality_id)
      from role_grant
      where role_grant.person_id = person.id and ended_at is null
        and day between from_day and coalesce(to_day, 'infinity')
    ), '[]')
  from session join person on person.id = session.person_id
  where session.token = wanted and session.expires_at > moment
$function$;

CREATE OR REPLACE FUNCTION latgale.staff_of(organisation text, wanted_role text DEFAULT NULL::text)
 RETURNS TABLE(person_id text, name text, is_now boolean)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select person.id, person.name, bool_or(role_grant.ended_at is null
    and actor_today() between role_grant.from_day and coalesce(role_grant.to_day, 'infinity'))
  from role_grant join person on person.id = role_grant.person_id
  where role_grant.organisation_id = organisation and holds_role('provider-editor', organisation)
    and (wanted_role is null or role_grant.role = wanted_role)
  group by person.id, person.name
$function$;

CREATE OR REPLACE FUNCTION latgale.stands_on_step(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select exists (select 1 from ladder_grant where person_id = actor_id() and step = wanted and ended_at is null)
$function$;

CREATE OR REPLACE FUNCTION latgale.stood_in_for()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select coordinator_id from coordinator_substitute
  join coordinator_absence as away on away.person_id = coordinator_id and away.cancelled_at is null
    and actor_today() between away.from_day and away.to_day
  where substitute_id = actor_id() and holds_role('coordinator')
$function$;

CREATE OR REPLACE FUNCTION latgale.taught_opportunities()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select assigned.opportunity_id
  from educator_assignment as assigned join opportunity on opportunity.id = assigned.opportunity_id
  where assigned.person_id = actor_id() and assigned.educator_confirmed_at is not null and assigned.lesson_id is null
    and assigned.provider_confirmed_at is not null and assigned.withdrawn_at is null
    and opportunity.organisation_id in (select held_organisations('educator'))
$function$;

CREATE OR REPLACE FUNCTION latgale.trained_count(wanted text, on_day date)
 RETURNS integer
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select count(*)::int from trained_holders(wanted, on_day)
$function$;

CREATE OR REPLACE FUNCTION latgale.trained_holders(wanted text, on_day date)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select distinct held.holder_id
  from held_units(on_day) as held
  join competence_unit as unit on unit.id = held.unit_id
  join competence_standard as standard on standard.id = unit.standard_id
  where standard.kind = wanted and (standard.published_at at time zone 'Europe/Riga')::date <= on_day
  group by held.holder_id, standard.id
  having count(*) = (select count(*) from competence_unit where standard_id = standard.id)
$function$;

CREATE OR REPLACE FUNCTION latgale.training_names()
 RETURNS TABLE(person_id text, name text)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION latgale.unit_counts(on_day date)
 RETURNS TABLE(unit_id text, people integer)
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select held.unit_id, count(*)::int from held_units(on_day) as held group by held.unit_id
$function$;

CREATE OR REPLACE FUNCTION latgale.units_to_assess()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
AS $function$
  select competence_unit.id from competence_unit
  join competence_standard on competence_standard.id = standard_id
  where holds_role('regional-administrator') or (kind = 'educator' and stands_on_step('trains-trainers'))
$function$;

CREATE OR REPLACE FUNCTION latgale.waiting_position(wanted text, place integer)
 RETURNS integer
 LANGUAGE sql
 STABLE
 SET "laipa.actor_kind" TO 'machine'
AS $function$
  select count(*)::int from application
  where intake_id = wanted and state = 'waitlisted' and number <= place
$function$;

CREATE OR REPLACE FUNCTION latgale.way_between(home text, away text)
 RETURNS double precision
 LANGUAGE sql
 STABLE
AS $function$
  select case when home = away then 0 else (
    select 12742 * asin(sqrt(power(sin(radians(there.latitude - here.latitude) / 2), 2) + cos(radians(here.latitude))
      * cos(radians(there.latitude)) * power(sin(radians(there.longitude - here.longitude) / 2), 2)))
    from centre_of(home) as here, centre_of(away) as there) end
$function$;

CREATE OR REPLACE FUNCTION reference.join_labels(known jsonb, incoming jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
RETURN (SELECT COALESCE(jsonb_object_agg(joined.language, joined.text), '{}'::jsonb) AS "coalesce" FROM (SELECT known_text.key AS language, known_text.value AS text FROM jsonb_each(join_labels.known) known_text(key, value) WHERE ((NOT (join_labels.incoming ? known_text.key)) OR (((known_text.value ->> 'origin'::text) = 'official'::text) AND (((join_labels.incoming -> known_text.key) ->> 'origin'::text) <> 'official'::text))) UNION ALL SELECT incoming_text.key, incoming_text.value FROM jsonb_each(join_labels.incoming) incoming_text(key, value) WHERE ((COALESCE(((join_labels.known -> incoming_text.key) ->> 'origin'::text), ''::text) <> 'official'::text) OR ((incoming_text.value ->> 'origin'::text) = 'official'::text))) joined);
