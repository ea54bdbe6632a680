package uk.nhs.england.approvals.waivers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import uk.nhs.england.approvals.kernel.PersonId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** What was asked for, as columns of the exception. */
@Embeddable
class KeptTerms {

    private String criterion;
    private String reason;
    private int likelihood;
    private int impact;
    private String mitigation;
    private String owner;
    private LocalDate expires;

    @Column(name = "yearly_cost")
    private BigDecimal yearlyCost;

    private String cost;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] covers;

    @SuppressWarnings("NullAway.Init")
    protected KeptTerms() {}

    private KeptTerms(WaiverTerms terms) {
        this.criterion = terms.criterion();
        this.reason = terms.reason();
        this.likelihood = terms.likelihood();
        this.impact = terms.impact();
        this.mitigation = terms.mitigation();
        this.owner = terms.owner().value();
        this.expires = terms.expires();
        this.yearlyCost = terms.yearlyCost();
        this.cost = terms.cost();
        this.covers = terms.covers().stream().sorted().toArray(String[]::new);
    }

    static KeptTerms of(WaiverTerms terms) {
        return new KeptTerms(terms);
    }

    WaiverTerms terms() {
        return new WaiverTerms(
                criterion,
                reason,
                likelihood,
                impact,
                mitigation,
                new PersonId(owner),
                expires,
                yearlyCost,
                cost,
                Set.of(covers));
    }
}
