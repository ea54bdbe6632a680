package uk.nhs.england.approvals.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** Marks a decision made out of committee that a sitting did not ratify: it stands no longer. */
@Entity
@Immutable
@SQLRestriction("not ratified")
@Table(name = "decisions_ratification")
class NotRatified {

    @Id
    @SuppressWarnings("UnusedVariable")
    private String decision;

    @SuppressWarnings("NullAway.Init")
    protected NotRatified() {}
}
