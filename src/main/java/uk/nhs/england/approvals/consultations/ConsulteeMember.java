package uk.nhs.england.approvals.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.UUID;

/** That a person answers for a consultee, from a day until another. */
@Entity
@Table(name = "consultations_member")
class ConsulteeMember {

    @Id private UUID id;
    private String consultee;
    private String person;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ConsulteeMember() {}

    private ConsulteeMember(String consultee, PersonId person, LocalDate from) {
        this.id = UUID.randomUUID();
        this.consultee = consultee;
        this.person = person.value();
        this.validFrom = from;
    }

    static ConsulteeMember join(String consultee, PersonId person, LocalDate from) {
        return new ConsulteeMember(consultee, person, from);
    }

    /** From that day on the person does not answer for it. */
    void leave(LocalDate on) {
        if (validTo != null) {
            Refusals.of(Refusal.conflict("member-leaves-once", "The member has left already."))
                    .throwIfAny();
        }
        if (on.isBefore(validFrom)) {
            Refusals.of(
                            Refusal.invalid(
                                    "member-leaves-after-joining",
                                    "on",
                                    "The member joined on %s.".formatted(validFrom)))
                    .throwIfAny();
        }
        validTo = on;
    }

    boolean isOf(String code) {
        return consultee.equals(code);
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }
}
