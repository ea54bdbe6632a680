-- Rule 13: the steps of conditions are kept like every other record, against truncate, too.
create trigger decisions_condition_step_not_emptied before truncate on decisions_condition_step
    for each statement execute function kernel_refuse_alteration();
alter table decisions_condition_step enable always trigger decisions_condition_step_not_emptied;
