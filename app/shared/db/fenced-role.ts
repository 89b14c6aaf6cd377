/** The role Laipa works as where it signs in as a superuser. */
export const fencedRole = 'laipa_fenced'

/**
 * Row security never binds a superuser, and the embedded database knows no other user: there Laipa takes on a role
 * that owns what the superuser owns and lacks only the right to pass by row security.
 */
export const passesRowSecurity = `
  select rolsuper or rolbypassrls as passes from pg_roles where rolname = session_user`

/** Can be run at once by several processes; a role belongs to all databases of a server. */
export const makeFencedRole = `
  do $$ begin
    if not exists (select 1 from pg_roles where rolname = '${fencedRole}') then
      create role ${fencedRole} nologin;
    end if;
    if not exists (
      select 1 from pg_auth_members
      where member = '${fencedRole}'::regrole and roleid = (select oid from pg_roles where rolname = session_user)
    ) then
      execute format('grant %I to ${fencedRole}', session_user);
    end if;
  exception when duplicate_object or unique_violation or object_in_use then null;
  end $$`
