package uk.nhs.england.approvals.web.idempotency;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what an application class has changed when its own transaction ends, even inside the
 * transaction of {@link DoneOnce}: a controller then sees the same version numbers, and gets the
 * same refusals from the database, with and without a key.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NestedCommits {

    private static final Object WITHIN_ONE = DoneOnce.class;

    @Bean
    JpaTransactionManager transactionManager(
            ObjectProvider<TransactionManagerCustomizers> customizers) {
        var manager = new Flushing();
        customizers.ifAvailable(each -> each.customize(manager));
        return manager;
    }

    /** Runs within the transaction of one keyed request. */
    static void flushing(Runnable work) {
        TransactionSynchronizationManager.bindResource(WITHIN_ONE, true);
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(WITHIN_ONE);
        }
    }

    private static final class Flushing extends JpaTransactionManager {

        private static final long serialVersionUID = 1;

        @Override
        protected void prepareForCommit(DefaultTransactionStatus status) {
            if (!status.isNewTransaction()
                    && !status.isReadOnly()
                    && TransactionSynchronizationManager.hasResource(WITHIN_ONE)) {
                flush();
            }
        }

        private void flush() {
            var factory = obtainEntityManagerFactory();
            var manager = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
            if (manager != null) {
                manager.flush();
            }
        }
    }
}
