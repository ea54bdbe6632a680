-- A demand that was made by mistake is ended as of its first day, as a seat is left on the day it was taken, and may then be made anew.
alter table assessments_demand
    drop constraint assessments_demand_pkey,
    drop constraint assessments_demand_check,
    add column id bigint generated always as identity primary key,
    add constraint a_demand_does_not_end_before_it_begins check (valid_to >= valid_from);
