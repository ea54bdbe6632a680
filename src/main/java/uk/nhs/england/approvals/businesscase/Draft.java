package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the authors have written so far, as columns of the case. */
@Embeddable
class Draft {

    private String title;

    @Column(name = "co_authors")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] coAuthors;

    @Enumerated(EnumType.STRING)
    private Marking.Classification marking;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] descriptors;

    @JdbcTypeCode(SqlTypes.JSON)
    private String answers;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    private Draft(CaseDraft written) {
        this.title = written.title();
        this.coAuthors = written.coAuthors().stream().map(PersonId::value).toArray(String[]::new);
        this.marking = written.marking().classification();
        this.descriptors =
                written.marking().descriptors().stream().map(Enum::name).toArray(String[]::new);
        this.answers = Json.write(written.answers());
    }

    static Draft of(CaseDraft written) {
        return new Draft(written);
    }

    String title() {
        return title;
    }

    List<PersonId> coAuthors() {
        return Arrays.stream(coAuthors).map(PersonId::new).toList();
    }

    Marking marking() {
        return new Marking(
                marking,
                Arrays.stream(descriptors)
                        .map(Marking.Descriptor::valueOf)
                        .collect(Collectors.toSet()));
    }

    CaseDraft written() {
        return new CaseDraft(title, marking(), coAuthors(), Json.read(answers, Answers.class));
    }
}
