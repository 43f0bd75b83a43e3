-- A system that is out of use, and what has come in its place: in words, for it need not be in the catalogue yet.
alter table catalogue.it_system
  add column retired_on date,
  add column replaced_by text check (length(replaced_by) between 1 and 200);
