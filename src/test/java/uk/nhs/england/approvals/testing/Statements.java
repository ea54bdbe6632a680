package uk.nhs.england.approvals.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Counts the statements that an act sends to the database, by what Spring and Hibernate log. What
 * the service does meanwhile in other threads is not counted.
 */
public final class Statements {

    /** A service that starts or stops sets up the logs of the whole process anew. */
    private static final Lock LOGS = new ReentrantLock();

    private static final List<String> LOGGERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    private Statements() {}

    /** Starts or stops a service of its own, while nobody counts. */
    public static <T> T whileNobodyCounts(Supplier<T> act) {
        LOGS.lock();
        try {
            return act.get();
        } finally {
            LOGS.unlock();
        }
    }

    public static long of(Runnable act) {
        return whileNobodyCounts(() -> counted(act));
    }

    private static long counted(Runnable act) {
        var seen = new OfThisThread();
        seen.start();
        var loggers = LOGGERS.stream().map(name -> (Logger) LoggerFactory.getLogger(name)).toList();
        var levels = loggers.stream().map(Logger::getLevel).toList();
        loggers.forEach(logger -> listen(logger, seen));
        try {
            act.run();
        } finally {
            for (int i = 0; i < loggers.size(); i++) {
                loggers.get(i).detachAppender(seen);
                loggers.get(i).setLevel(levels.get(i));
                loggers.get(i).setAdditive(true);
            }
        }
        return seen.list.stream().filter(Statements::isStatement).count();
    }

    private static final class OfThisThread extends ListAppender<ILoggingEvent> {

        private final Thread own = Thread.currentThread();

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread() == own) {
                super.append(event);
            }
        }
    }

    private static void listen(Logger logger, ListAppender<ILoggingEvent> seen) {
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(seen);
    }

    private static boolean isStatement(ILoggingEvent event) {
        return event.getLoggerName().equals("org.hibernate.SQL")
                || event.getMessage().startsWith("Executing prepared SQL statement");
    }
}
