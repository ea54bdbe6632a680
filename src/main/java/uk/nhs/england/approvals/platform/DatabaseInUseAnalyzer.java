package uk.nhs.england.approvals.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<DatabaseInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseInUse cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop the other copy, give this one another folder with DATA_DIRECTORY, or give"
                        + " both a PostgreSQL server with DATABASE_URL.",
                cause);
    }
}
