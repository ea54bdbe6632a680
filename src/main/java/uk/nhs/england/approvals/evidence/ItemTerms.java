package uk.nhs.england.approvals.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an item is, as columns of the item. */
@Embeddable
class ItemTerms {

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private String owner;
    private LocalDate issued;
    private @Nullable LocalDate expires;

    @Enumerated(EnumType.STRING)
    private Marking.Classification classification;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] descriptors;

    private @Nullable String link;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] criteria;

    @SuppressWarnings("NullAway.Init")
    protected ItemTerms() {}

    private ItemTerms(EvidenceTerms written) {
        this.kind = written.kind();
        this.title = written.title();
        this.owner = written.owner().value();
        this.issued = written.issued();
        this.expires = written.expires();
        this.classification = written.marking().classification();
        this.descriptors =
                written.marking().descriptors().stream().map(Enum::name).toArray(String[]::new);
        this.link = written.link();
        this.criteria = written.criteria().toArray(String[]::new);
    }

    static ItemTerms of(EvidenceTerms written) {
        return new ItemTerms(written);
    }

    EvidenceTerms written() {
        return new EvidenceTerms(
                kind,
                title,
                new PersonId(owner),
                issued,
                expires,
                new Marking(classification, why()),
                link,
                new TreeSet<>(Arrays.asList(criteria)));
    }

    private Set<Marking.Descriptor> why() {
        return Arrays.stream(descriptors)
                .map(Marking.Descriptor::valueOf)
                .collect(Collectors.toSet());
    }
}
