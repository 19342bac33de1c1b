-- The wave that was opened before, of those that were opened since this is noted: whose people are compared.
alter table wave add column previous_wave uuid references wave (id);
