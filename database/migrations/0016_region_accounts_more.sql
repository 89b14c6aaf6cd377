-- A provider's editors see who else edits for their organisation, and may let others do so; nobody gives a role to
-- themselves, whatever the program says.
drop policy role_grant_rows on role_grant;
create policy role_grant_seen on role_grant for select using (
  person_id = actor_id() or actor_is_machine() or holds_role('regional-administrator')
  or (role = 'provider-editor' and holds_role('provider-editor', organisation_id))
);
create policy role_grant_given on role_grant for insert with check (
  actor_is_machine() or (
    person_id <> actor_id() and granted_by = actor_id() and (
      holds_role('regional-administrator')
      or (role = 'provider-editor' and holds_role('provider-editor', organisation_id))
    )
  )
);
create policy role_grant_changed on role_grant for update using (
  actor_is_machine() or holds_role('regional-administrator')
  or (role = 'provider-editor' and holds_role('provider-editor', organisation_id))
);
create policy role_grant_removed on role_grant for delete using (actor_is_machine());
create index role_grant_by_organisation on role_grant (organisation_id, role) where ended_at is null;

create policy person_of_organisation on person for select using (
  exists (
    select 1 from role_grant
    where role_grant.person_id = person.id and role = 'provider-editor' and ended_at is null
      and holds_role('provider-editor', organisation_id)
  )
);

-- Whoever changes somebody's rights may not see their sessions, yet these must get new tokens.
create function renew_sessions_of(wanted text) returns void language sql set laipa.actor_kind = 'machine' as $$
  update session set renew = true where person_id = wanted
$$;

-- For the daily removal of what has had its time.
create index session_by_expiry on session (expires_at);
create index sign_in_attempt_by_time on sign_in_attempt (last_at);
create index mail_by_time on mail (queued_at);

-- For the page of granted and ended roles.
create index event_of_roles on event (id) where kind in ('accounts.role.granted', 'accounts.role.ended');
