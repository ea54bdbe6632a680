-- The register is open to all who sign in, so its record is: services from before get their readers; later ones by their own acts.
insert into identity_access (subject_reference, holders, writers)
select reference, '{everyone}', '{}' from register_service
on conflict (subject_reference) do nothing;
