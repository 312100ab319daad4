create unique index uq_note_body on note (body) where author = 'unique';
