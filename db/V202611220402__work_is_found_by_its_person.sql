-- "My work" asks for the tasks of one person; the engine has indexes for candidates only.
create index workflow_task_by_assignee on flowable.act_ru_task (assignee_) where assignee_ is not null;
