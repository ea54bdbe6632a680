package uk.nhs.england.approvals.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;

/** The particulars of a decision in the database. */
@Embeddable
record KeptParticulars(
        @Nullable String scope,
        @Column(name = "valid_until") @Nullable LocalDate validUntil,
        @JdbcTypeCode(SqlTypes.JSON) String dissent) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static KeptParticulars of(Particulars particulars) {
        return new KeptParticulars(
                particulars.scope(),
                particulars.validUntil(),
                JSON.writeValueAsString(particulars.dissent()));
    }

    Particulars particulars() {
        return new Particulars(
                scope, validUntil, List.of(JSON.readValue(dissent, Dissent[].class)));
    }
}
