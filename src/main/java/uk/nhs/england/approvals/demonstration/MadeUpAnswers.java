package uk.nhs.england.approvals.demonstration;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.businesscase.answers.Browser;
import uk.nhs.england.approvals.businesscase.answers.Certification;
import uk.nhs.england.approvals.businesscase.answers.Contact;
import uk.nhs.england.approvals.businesscase.answers.Contacts;
import uk.nhs.england.approvals.businesscase.answers.CoreItImpact;
import uk.nhs.england.approvals.businesscase.answers.Costs;
import uk.nhs.england.approvals.businesscase.answers.DataHandling;
import uk.nhs.england.approvals.businesscase.answers.DataLocation;
import uk.nhs.england.approvals.businesscase.answers.Digital;
import uk.nhs.england.approvals.businesscase.answers.Hosting;
import uk.nhs.england.approvals.businesscase.answers.Integration;
import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.Operation;
import uk.nhs.england.approvals.businesscase.answers.Option;
import uk.nhs.england.approvals.businesscase.answers.ProcurementRoute;
import uk.nhs.england.approvals.businesscase.answers.Progressed;
import uk.nhs.england.approvals.businesscase.answers.Quality;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.businesscase.answers.SingleSignOn;
import uk.nhs.england.approvals.businesscase.answers.Supplier;
import uk.nhs.england.approvals.businesscase.answers.Technology;
import uk.nhs.england.approvals.businesscase.answers.YearCost;
import uk.nhs.england.approvals.identity.Marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Answers that are complete for any route, varied where the route is decided.
 *
 * @param today the first year of cost and the dates of the contract follow from it
 */
record MadeUpAnswers(
        RequestKind request,
        String problem,
        boolean isPublic,
        CoreItImpact coreIt,
        long yearly,
        LocalDate today) {

    Answers answers() {
        return new Answers(
                need(),
                costs(),
                supplier(),
                digital(),
                technology(),
                quality(),
                data(),
                operation(),
                contacts());
    }

    private Need need() {
        return new Need(
                request,
                problem,
                List.of(
                        new Option("Do nothing", "The work goes on by hand.", 0L),
                        new Option("Buy a managed service", "From the framework.", yearly * 3)),
                "Buy a managed service",
                "The nearest service in the register has no API and no capacity.",
                "Clerks and clinicians in community trusts.",
                1200L,
                null);
    }

    private Costs costs() {
        int year = today.getYear();
        return new Costs(
                List.of(
                        new YearCost(year, yearly),
                        new YearCost(year + 1, yearly),
                        new YearCost(year + 2, yearly)),
                null,
                ProcurementRoute.G_CLOUD,
                "Call-off for two years, with two more as an option.");
    }

    private Supplier supplier() {
        return new Supplier(
                "Northern Health Systems Ltd (made up)",
                List.of(
                        new Certification(
                                Certification.Scheme.CYBER_ESSENTIALS_PLUS,
                                "CEP-104466",
                                today.plusMonths(9))));
    }

    private Digital digital() {
        return new Digital(isPublic, false, isPublic ? 250_000L : 40_000L);
    }

    private Technology technology() {
        return new Technology(
                coreIt,
                "A new app registration in the directory, and mail from a new sender.",
                false,
                null,
                Hosting.VENDOR_CLOUD,
                "Microsoft Azure",
                List.of(new Integration("NHS e-Referral Service", "FHIR REST API, synchronous.")),
                "FHIR UK Core and OpenAPI 3.1; nothing proprietary.",
                SingleSignOn.OPENID_CONNECT,
                "Entra ID for staff; no accounts of its own.",
                false,
                null,
                false,
                null);
    }

    private static Quality quality() {
        return new Quality(
                Set.of(Browser.EDGE, Browser.CHROME, Browser.FIREFOX, Browser.SAFARI),
                "Audited to WCAG 2.2 AA; two known faults to be mended by March.",
                "300 users at once, pages in two seconds on the standard laptop.");
    }

    private static DataHandling data() {
        return new DataHandling(
                new Marking(
                        Marking.Classification.OFFICIAL_SENSITIVE,
                        Set.of(Marking.Descriptor.PERSONAL)),
                "Referral letters and appointment times.",
                DataLocation.ENGLAND,
                true,
                Progressed.IN_PROGRESS,
                Progressed.IN_PROGRESS,
                true,
                Progressed.NOT_STARTED);
    }

    private Operation operation() {
        return new Operation(
                "All data is returned as CSV within 30 days, and again a year later.",
                "Paper forms for up to two days; the supplier restores within eight hours.",
                "Supplier tickets flow into the national service desk.",
                today.plusMonths(5),
                today.plusMonths(2),
                today.plusMonths(26),
                today.plusYears(5));
    }

    private static Contacts contacts() {
        return new Contacts(
                new Contact("Priya Nair", "priya.nair@example.nhs.uk", "020 7946 0001"),
                new Contact("Jo Lacey", "jo.lacey@example.com", "020 7946 0002"));
    }
}
