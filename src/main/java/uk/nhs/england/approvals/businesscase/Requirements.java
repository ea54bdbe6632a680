package uk.nhs.england.approvals.businesscase;

import static uk.nhs.england.approvals.businesscase.Requirement.ALWAYS;
import static uk.nhs.england.approvals.businesscase.Requirement.BOARDS;
import static uk.nhs.england.approvals.businesscase.Requirement.answered;
import static uk.nhs.england.approvals.businesscase.Requirement.bought;
import static uk.nhs.england.approvals.businesscase.Requirement.contacts;
import static uk.nhs.england.approvals.businesscase.Requirement.costs;
import static uk.nhs.england.approvals.businesscase.Requirement.data;
import static uk.nhs.england.approvals.businesscase.Requirement.digital;
import static uk.nhs.england.approvals.businesscase.Requirement.facesTheInternet;
import static uk.nhs.england.approvals.businesscase.Requirement.inACloud;
import static uk.nhs.england.approvals.businesscase.Requirement.need;
import static uk.nhs.england.approvals.businesscase.Requirement.operation;
import static uk.nhs.england.approvals.businesscase.Requirement.quality;
import static uk.nhs.england.approvals.businesscase.Requirement.supplier;
import static uk.nhs.england.approvals.businesscase.Requirement.technology;
import static uk.nhs.england.approvals.businesscase.Requirement.when;

import uk.nhs.england.approvals.businesscase.answers.Contacts;
import uk.nhs.england.approvals.businesscase.answers.Costs;
import uk.nhs.england.approvals.businesscase.answers.DataHandling;
import uk.nhs.england.approvals.businesscase.answers.Digital;
import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.Operation;
import uk.nhs.england.approvals.businesscase.answers.Quality;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.businesscase.answers.Supplier;
import uk.nhs.england.approvals.businesscase.answers.Technology;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The answers that boards need, each with when it is needed (Standards for new Service
 * Procurements, heading by heading). A case is asked for what its own route and its own answers
 * call for.
 */
final class Requirements {

    private static final Predicate<Requirement.Look> DPAG =
            look -> look.goesTo(Progress.DIGITAL_BOARD);
    private static final Predicate<Requirement.Look> TDA = look -> look.goesTo("TDA");

    /** A change or a renewal needs no board when it is cheap; silence is not cheap. */
    private static final Predicate<Requirement.Look> COST_DECIDES =
            BOARDS.or(
                    look ->
                            look.asksFor(RequestKind.RENEWAL)
                                    || look.asksFor(RequestKind.MINOR_CHANGE));

    private static final List<Requirement> NEED =
            List.of(
                    need(ALWAYS, "request", Need::request, "Say what is asked for."),
                    need(ALWAYS, "problem", Need::problem, "Say which problem is to be solved."),
                    need(BOARDS, "options", Need::options, "Name the options looked at."),
                    need(
                            BOARDS,
                            "preferredOption",
                            Need::preferredOption,
                            "Name the preferred option."),
                    need(
                            BOARDS,
                            "whyNotExistingService",
                            Need::whyNotExistingService,
                            "Say why no existing service can meet the need."),
                    need(BOARDS, "users", Need::users, "Say who will use it."));

    private static final List<Requirement> MONEY =
            List.of(
                    costs(
                            COST_DECIDES,
                            "wholeLifeCost",
                            Costs::givenOrNotKnown,
                            "Give the cost of each year, or say that it is not known."),
                    costs(
                            BOARDS,
                            "procurementRoute",
                            Costs::procurementRoute,
                            "Say how it is to be bought."),
                    supplier(
                            bought(),
                            "name",
                            Supplier::name,
                            "Name the supplier, or say that none is chosen."),
                    supplier(
                            bought(),
                            "certifications",
                            answered(Supplier::certifications),
                            "List the supplier's certificates: Cyber Essentials Plus or ISO 27001"
                                    + " is the least."));

    private static final List<Requirement> DIGITAL =
            List.of(
                    digital(
                            BOARDS,
                            "publicDigitalService",
                            Digital::publicDigitalService,
                            "Say whether members of the public will use it."),
                    digital(
                            BOARDS,
                            "mobileApp",
                            Digital::mobileApp,
                            "Say whether a mobile app is part of it."),
                    digital(
                            DPAG,
                            "transactionsPerYear",
                            Digital::transactionsPerYear,
                            "DPAG needs the number of transactions expected in a year."));

    private static final List<Requirement> TECHNOLOGY =
            List.of(
                    technology(
                            BOARDS,
                            "coreItImpact",
                            Technology::coreItImpact,
                            "Say what it does to core IT."),
                    technology(
                            TDA,
                            "coreItImpactDetail",
                            Technology::coreItImpactDetail,
                            "The TDA needs to know which parts of core IT, and how."),
                    technology(
                            BOARDS,
                            "differsFromArchitecture",
                            Technology::differsFromArchitecture,
                            "Say whether its architecture differs from the existing ones."),
                    technology(
                            when(Technology::differsFromArchitecture),
                            "architectureDifference",
                            Technology::architectureDifference,
                            "Say how its architecture differs, and why."),
                    technology(BOARDS, "hosting", Technology::hosting, "Say where it runs."),
                    technology(
                            inACloud(),
                            "cloudVendor",
                            Technology::cloudVendor,
                            "Say whose cloud it runs on."),
                    technology(
                            BOARDS,
                            "integrations",
                            answered(Technology::integrations),
                            "List what it exchanges information with."),
                    technology(
                            BOARDS,
                            "openStandards",
                            Technology::openStandards,
                            "Say which open standards it uses."),
                    technology(
                            BOARDS,
                            "singleSignOn",
                            Technology::singleSignOn,
                            "Say by which standard people sign on."),
                    technology(
                            BOARDS,
                            "clientDependencies",
                            Technology::clientDependencies,
                            "Say whether anything must be installed on a laptop or in a browser."),
                    technology(
                            when(Technology::clientDependencies),
                            "clientDependencyDetail",
                            Technology::clientDependencyDetail,
                            "Say what must be installed."),
                    technology(
                            BOARDS,
                            "privateNetworks",
                            Technology::privateNetworks,
                            "Say whether it needs a private network."),
                    technology(
                            when(Technology::privateNetworks),
                            "privateNetworkDetail",
                            Technology::privateNetworkDetail,
                            "Say why the Internet will not do."));

    private static final List<Requirement> QUALITY =
            List.of(
                    quality("browsers", Quality::browsers, "List the browsers it supports."),
                    quality(
                            "accessibility",
                            Quality::accessibility,
                            "Say how it meets WCAG 2.2 AA."),
                    quality("performance", Quality::performance, "Say what performance it needs."));

    private static final List<Requirement> DATA =
            List.of(
                    data(BOARDS, "dataHeld", DataHandling::dataHeld, "Say what data it holds."),
                    data(
                            BOARDS,
                            "dataLocation",
                            DataHandling::dataLocation,
                            "Say where the data is kept."),
                    data(
                            BOARDS,
                            "personalData",
                            DataHandling::personalData,
                            "Say whether it holds personal data."),
                    data(
                            BOARDS,
                            "dpia",
                            DataHandling::dpia,
                            "Say how far the data protection impact assessment is."),
                    data(
                            BOARDS,
                            "slsp",
                            DataHandling::slsp,
                            "Say how far the system level security policy is."),
                    data(
                            BOARDS,
                            "internetFacing",
                            DataHandling::internetFacing,
                            "Say whether it can be reached from the Internet."),
                    data(
                            facesTheInternet(),
                            "penetrationTest",
                            DataHandling::penetrationTest,
                            "Say how far the penetration test is: services on the Internet need"
                                    + " one."));

    private static final List<Requirement> OPERATION =
            List.of(
                    operation(
                            "exitPlan",
                            Operation::exitPlan,
                            "Say how the service is left when it ends."),
                    operation(
                            "businessContinuity",
                            Operation::businessContinuity,
                            "Say how work goes on when it fails."),
                    operation(
                            "serviceDesk",
                            Operation::serviceDesk,
                            "Say how incidents reach the service desk."),
                    operation("goLive", Operation::goLive, "Give the day it is to go live."),
                    contacts("business", Contacts::business, "Name a business contact."),
                    contacts("vendor", Contacts::vendor, "Name a vendor contact."));

    private static final List<Requirement> ALL =
            Stream.of(NEED, MONEY, DIGITAL, TECHNOLOGY, QUALITY, DATA, OPERATION)
                    .flatMap(List::stream)
                    .toList();

    private Requirements() {}

    static List<Requirement> all() {
        return ALL;
    }
}
