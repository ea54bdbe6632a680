package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.businesscase.answers.Certification;
import uk.nhs.england.approvals.businesscase.answers.Contact;
import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.Supplier;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.register.Certificate;
import uk.nhs.england.approvals.register.Contract;
import uk.nhs.england.approvals.register.Hosting;
import uk.nhs.england.approvals.register.ProposedState;
import uk.nhs.england.approvals.register.Vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a case says of a service out of its answers. */
final class ProposedServices {

    private ProposedServices() {}

    static ProposedState stateOf(String reference, CaseDraft.Document document) {
        var answers = document.answers();
        return new ProposedState(
                document.title(),
                Objects.requireNonNullElse(of(answers.need(), Need::problem), document.title()),
                of(answers.need(), Need::users),
                vendor(answers),
                hosting(answers),
                marking(answers),
                of(answers.operation(), one -> one.goLive()),
                of(answers.operation(), one -> one.supportEnds()),
                contract(reference, answers),
                certificates(answers.supplier()));
    }

    private static @Nullable Vendor vendor(Answers answers) {
        var name = of(answers.supplier(), Supplier::name);
        var contact = of(answers.contacts(), one -> one.vendor());
        return name == null ? null : new Vendor(name, of(contact, ProposedServices::words));
    }

    private static String words(Contact contact) {
        return Stream.of(contact.name(), contact.email(), contact.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Only the vendor's own cloud is changed by the vendor; a supplier's is changed for us. */
    private static @Nullable Hosting hosting(Answers answers) {
        var hosting = of(answers.technology(), one -> one.hosting());
        return switch (hosting) {
            case null -> null;
            case VENDOR_CLOUD -> Hosting.VENDOR_CLOUD;
            case SUPPLIER_CLOUD, OWN_CLOUD, ON_PREMISES -> Hosting.OWN;
        };
    }

    /** Personal data is sensitive, whatever else was said of its classification. */
    private static @Nullable Marking marking(Answers answers) {
        var said = of(answers.data(), one -> one.classification());
        boolean personal = Boolean.TRUE.equals(of(answers.data(), one -> one.personalData()));
        return said == null && personal
                ? new Marking(
                        Marking.Classification.OFFICIAL_SENSITIVE,
                        Set.of(Marking.Descriptor.PERSONAL))
                : said;
    }

    /** A contract with days is one; whatever else it says, its owners tell the register. */
    private static @Nullable Contract contract(String reference, Answers answers) {
        var supplier = of(answers.supplier(), Supplier::name);
        var starts = of(answers.operation(), one -> one.contractStarts());
        var ends = of(answers.operation(), one -> one.contractEnds());
        return supplier == null || starts == null || ends == null || ends.isBefore(starts)
                ? null
                : new Contract(supplier, reference, starts, ends, null, List.of(), null);
    }

    private static List<Certificate> certificates(@Nullable Supplier supplier) {
        var name = of(supplier, Supplier::name);
        var held = of(supplier, Supplier::certifications);
        return name == null || held == null
                ? List.of()
                : held.stream().flatMap(one -> certificate(name, one)).toList();
    }

    private static Stream<Certificate> certificate(String supplier, Certification held) {
        LocalDate expires = held.expires();
        return expires == null
                ? Stream.empty()
                : Stream.of(
                        new Certificate(
                                scheme(held.scheme()), supplier, held.certificate(), expires));
    }

    private static String scheme(Certification.Scheme scheme) {
        return switch (scheme) {
            case CYBER_ESSENTIALS -> "Cyber Essentials";
            case CYBER_ESSENTIALS_PLUS -> "Cyber Essentials Plus";
            case ISO_27001 -> "ISO 27001";
            case OTHER -> "Other";
        };
    }

    private static <T, U> @Nullable U of(@Nullable T section, Function<T, @Nullable U> answer) {
        return section == null ? null : answer.apply(section);
    }
}
