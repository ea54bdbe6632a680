package uk.nhs.england.approvals.workflow.engine;

import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.db.BulkDeleteOperation;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.common.engine.impl.db.DbSqlSessionFactory;
import org.flowable.common.engine.impl.persistence.cache.EntityCache;
import org.flowable.common.engine.impl.persistence.entity.Entity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Flushes with fewer statements: no update of what is deleted next, which only foreign keys wanted,
 * one delete for all executions that end, and no delete twice.
 */
class LeanSession extends DbSqlSession {

    private static final String DELETE_EXECUTIONS =
            """
            delete from ACT_RU_EXECUTION where (ID_, REV_) in
                (select ended.id, ended.rev from unnest(?, ?) as ended(id, rev))
            """;

    private LeanSession(DbSqlSessionFactory factory, EntityCache cache) {
        super(factory, cache);
    }

    static DbSqlSessionFactory factory() {
        return new DbSqlSessionFactory(true) {
            @Override
            protected DbSqlSession createDbSqlSession() {
                var cache = Context.getCommandContext().getSession(EntityCache.class);
                return new LeanSession(this, cache);
            }
        };
    }

    @Override
    public void determineUpdatedObjects() {
        super.determineUpdatedObjects();
        updatedObjects.removeIf(this::isEntityToBeDeleted);
    }

    @Override
    protected void flushDeleteEntities(Class<? extends Entity> type, Collection<Entity> entities) {
        if (entities.size() > 1 && ExecutionEntity.class.isAssignableFrom(type)) {
            deleteExecutions(entities.stream().map(ExecutionEntity.class::cast).toList());
        } else {
            super.flushDeleteEntities(type, entities);
        }
    }

    private void deleteExecutions(List<ExecutionEntity> ended) {
        var ids = ended.stream().map(ExecutionEntity::getId).toArray();
        var revisions = ended.stream().map(ExecutionEntity::getRevision).toArray();
        // The connection is the transaction's and stays open.
        var connection = getSqlSession().getConnection();
        try (var delete = connection.prepareStatement(DELETE_EXECUTIONS)) {
            delete.setArray(1, connection.createArrayOf("varchar", ids));
            delete.setArray(2, connection.createArrayOf("int4", revisions));
            if (delete.executeUpdate() < ended.size()) {
                throw new FlowableOptimisticLockingException(
                        "Another act has moved this process on: " + ended);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Executions could not be deleted", e);
        }
    }

    @Override
    protected void flushBulkDeletes(
            Class<? extends Entity> type, @Nullable List<BulkDeleteOperation> operations) {
        if (operations == null) {
            return;
        }
        var once = new LinkedHashMap<String, BulkDeleteOperation>();
        operations.forEach(
                delete -> once.put(delete.getStatement() + " " + delete.getParameter(), delete));
        super.flushBulkDeletes(type, List.copyOf(once.values()));
    }
}
