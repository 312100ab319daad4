-- Addresses are sealed; equal ones are found by their print. What stood before is sealed on start.
alter table contact
  add column address_print text,
  add column secret text,
  add column former_secret text,
  add column former_secret_until timestamptz,
  drop constraint uq_contact_recipient_address;
create unique index uq_contact_recipient_address_print
  on contact (recipient_kind, recipient_key, region_path, channel, address_print);
create index ix_contact_unsealed on contact (id) where address_print is null;
