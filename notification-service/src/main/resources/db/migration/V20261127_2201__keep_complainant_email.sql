-- The e-mail address beside a mobile, sealed like it: told where the mobile could not be.
alter table complainant_contact add column email text;
