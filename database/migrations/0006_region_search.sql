-- What is searched: one row for an opportunity and each language it is written in; Latvian always, for its skills.
-- Texts in languages without an analysis of their own stand together under `other`.
create table opportunity_text (
  opportunity_id text not null references opportunity on delete cascade,
  language text not null check (language in ('lv', 'en', 'lt', 'ru', 'de', 'other')),
  vector tsvector not null,
  analyser_version integer not null,
  primary key (opportunity_id, language)
);
-- Uncompressed in the row up to a page: ranking reads thousands of vectors, and unpacking took most of its time.
alter table opportunity_text set (toast_tuple_target = 8160);
create index opportunity_text_by_word on opportunity_text using gin (vector);
-- Without statistics every word counts as rare, which keeps the planner on the index and planning short.
alter table opportunity_text alter column vector set statistics 0;

-- The words of those texts, to correct typing errors against and to know which words are rare.
create table search_word (
  language text not null,
  word text not null,
  folded text not null,
  stem text not null,
  -- Texts that were indexed with the word; not counted down, so only a measure of how common it is.
  documents integer not null,
  primary key (language, word)
) with (fillfactor = 70);
create index search_word_by_stem on search_word (language, stem);
create index search_word_by_trigram on search_word using gin (folded extensions.gin_trgm_ops);
