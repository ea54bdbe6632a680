-- What was made of a line is on the record of the thing itself; of an import that ended long ago only its counts and refused lines stay.
alter table imports_import add column lines_dropped_at timestamptz;
create index imports_import_with_lines on imports_import (finished_at) where lines_dropped_at is null and finished_at is not null;
