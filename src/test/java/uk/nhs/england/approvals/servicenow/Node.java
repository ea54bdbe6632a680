package uk.nhs.england.approvals.servicenow;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.servicenow.client.Clients;
import uk.nhs.england.approvals.servicenow.client.Faults;
import uk.nhs.england.approvals.servicenow.client.Limits;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

/**
 * A node for which a ServiceNow is set up: beans of its own for this module, above those of the
 * service that every test shares, where none is.
 */
final class Node implements AutoCloseable {

    private final AnnotationConfigApplicationContext beans =
            new AnnotationConfigApplicationContext();
    private final Interrupted transactions;

    Node(ApplicationContext service, String url, Limits limits) {
        var manager = service.getBean(PlatformTransactionManager.class);
        transactions = new Interrupted(manager);
        beans.setParent(service);
        var settings = service.getBeanNamesForType(ServiceNowProperties.class)[0];
        beans.registerBean(settings, ServiceNowProperties.class, () -> Clients.of(url, limits));
        beans.registerBean("transactionTemplate", TransactionTemplate.class, () -> transactions);
        beans.scan("uk.nhs.england.approvals.servicenow");
        beans.refresh();
    }

    /** Does whatever is due. */
    void work() {
        bean(ExchangeWork.class).work(() -> true);
    }

    /** Does some of it: so many batches and pages. */
    void work(int rounds) {
        var left = new int[] {rounds};
        bean(ExchangeWork.class).work(() -> left[0]-- > 0);
    }

    /** Compares everything, as far as it goes. */
    void syncAll() {
        bean(AskingForSyncs.class).ask(true, Staff.ADMINISTRATOR);
        work();
    }

    /** Looks at what was changed in ServiceNow. */
    void syncChanges() {
        bean(AskingForSyncs.class).ask(false, Staff.ADMINISTRATOR);
        work();
    }

    /** Once, this happens after ServiceNow was told and before that is written down here. */
    void beforeItIsSettled(Runnable happens) {
        transactions.happens = happens;
    }

    Outbox outbox() {
        return bean(Outbox.class);
    }

    Faults faults() {
        return bean(Faults.class);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    @Override
    public void close() {
        beans.close();
    }

    /** Transactions before which something may happen. */
    private static final class Interrupted extends TransactionTemplate {

        private static final long serialVersionUID = 1;

        private transient Runnable happens = () -> {};

        Interrupted(PlatformTransactionManager manager) {
            super(manager);
        }

        @Override
        public <T> T execute(
                org.springframework.transaction.support.TransactionCallback<T> action) {
            var now = happens;
            happens = () -> {};
            now.run();
            return super.execute(action);
        }
    }
}
