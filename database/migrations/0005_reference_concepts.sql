-- By which words skills, occupations, occupation groups and fields of education are found, in any language.
-- Filled from the labels of their tables; a concept is `skill/…`, `occupation/…`, `isco08/…` or `field/…`.

create table reference.concept_label (
  concept_id text not null,
  kind text not null check (kind in ('skill', 'occupation', 'occupation-group', 'field')),
  language text not null,
  text text not null,
  preferred boolean not null,
  -- Content words of the label, so that a match can be weighed by how much of the label it covers.
  words smallint not null,
  -- Analysed outside the database: `simple` lexemes, see shared/text.
  vector tsvector not null,
  analyser_version integer not null,
  primary key (concept_id, language, text)
);
create index concept_label_by_word on reference.concept_label using gin (vector);
-- Without statistics every word counts as rare, which keeps the planner on the index and planning short.
alter table reference.concept_label alter column vector set statistics 0;

-- The words that stand in labels, to correct typing errors against.
create table reference.concept_word (
  language text not null,
  word text not null,
  folded text not null,
  stem text not null,
  -- Labels that hold the word.
  documents integer not null,
  primary key (language, word)
) with (fillfactor = 70);
create index concept_word_by_stem on reference.concept_word (language, stem);
create index concept_word_by_trigram on reference.concept_word using gin (folded extensions.gin_trgm_ops);

-- Counts the changes of the two tables above, so that a process knows when its copy is stale.
create table reference.concept_release (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into reference.concept_release (version) values (1);
