-- What may go along is taken off the front of the index, however much waits behind it.
drop index ix_delivery_same_address;
create index ix_delivery_same_address on delivery (address_print, channel, not_before, id)
  where status = 'PENDING' and not urgent;

-- A message's intent is found by what keeps it single.
drop index ix_message_intent_id;
