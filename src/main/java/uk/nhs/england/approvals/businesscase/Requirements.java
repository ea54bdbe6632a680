package uk.nhs.england.approvals.businesscase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers that boards need, each with when it is needed (Standards for new Service Procurements,
 * heading by heading). A case is asked for what its own route and its own answers call for.
 */
final class Requirements {

    private static final Predicate<Look> ALWAYS = look -> true;
    private static final Predicate<Look> BOARDS =
            look -> look.proposal().kind() == RouteKind.BOARDS;
    private static final Predicate<Look> DPAG = look -> look.goesTo(Progress.DIGITAL_BOARD);
    private static final Predicate<Look> TDA = look -> look.goesTo("TDA");

    private static final List<Requirement> NEED =
            List.of(
                    need(ALWAYS, "request", Need::request, "Say what is asked for."),
                    need(ALWAYS, "problem", Need::problem, "Say which problem is to be solved."),
                    need(BOARDS, "options", Need::options, "Name the options looked at."),
                    need(BOARDS, "preferredOption", Need::preferredOption, "Name the preferred option."),
                    need(BOARDS, "whyNotExistingService", Need::whyNotExistingService,
                            "Say why no existing service can meet the need."),
                    need(BOARDS, "users", Need::users, "Say who will use it."));

    private static final List<Requirement> MONEY =
            List.of(
                    costs(BOARDS, "wholeLifeCost", Costs::wholeLifeCost, "Give the cost of each year."),
                    costs(BOARDS, "procurementRoute", Costs::procurementRoute, "Say how it is to be bought."),
                    supplier(bought(), "name", Supplier::name, "Name the supplier, or say that none is chosen."),
                    supplier(bought(), "certifications", Supplier::certifications,
                            "List the supplier's certificates: Cyber Essentials Plus or ISO 27001 is the least."));

    private static final List<Requirement> DIGITAL =
            List.of(
                    digital(BOARDS, "publicDigitalService", Digital::publicDigitalService,
                            "Say whether members of the public will use it."),
                    digital(BOARDS, "mobileApp", Digital::mobileApp, "Say whether a mobile app is part of it."),
                    digital(DPAG, "transactionsPerYear", Digital::transactionsPerYear,
                            "DPAG needs the number of transactions expected in a year."));

    private static final List<Requirement> TECHNOLOGY =
            List.of(
                    technology(BOARDS, "coreItImpact", Technology::coreItImpact, "Say what it does to core IT."),
                    technology(TDA, "coreItImpactDetail", Technology::coreItImpactDetail,
                            "The TDA needs to know which parts of core IT, and how."),
                    technology(BOARDS, "differsFromArchitecture", Technology::differsFromArchitecture,
                            "Say whether its architecture differs from the existing ones."),
                    technology(when(Technology::differsFromArchitecture), "architectureDifference",
                            Technology::architectureDifference, "Say how its architecture differs, and why."),
                    technology(BOARDS, "hosting", Technology::hosting, "Say where it runs."),
                    technology(inACloud(), "cloudVendor", Technology::cloudVendor, "Say whose cloud it runs on."),
                    technology(BOARDS, "integrations", Technology::integrations,
                            "List what it exchanges information with."),
                    technology(BOARDS, "openStandards", Technology::openStandards, "Say which open standards it uses."),
                    technology(BOARDS, "singleSignOn", Technology::singleSignOn, "Say by which standard people sign on."),
                    technology(BOARDS, "clientDependencies", Technology::clientDependencies,
                            "Say whether anything must be installed on a laptop or in a browser."),
                    technology(when(Technology::clientDependencies), "clientDependencyDetail",
                            Technology::clientDependencyDetail, "Say what must be installed."),
                    technology(BOARDS, "privateNetworks", Technology::privateNetworks,
                            "Say whether it needs a private network."),
                    technology(when(Technology::privateNetworks), "privateNetworkDetail",
                            Technology::privateNetworkDetail, "Say why the Internet will not do."));

    private static final List<Requirement> QUALITY =
            List.of(
                    quality("browsers", Quality::browsers, "List the browsers it supports."),
                    quality("accessibility", Quality::accessibility, "Say how it meets WCAG 2.2 AA."),
                    quality("performance", Quality::performance, "Say what performance it needs."));

    private static final List<Requirement> DATA =
            List.of(
                    data(BOARDS, "dataHeld", DataHandling::dataHeld, "Say what data it holds."),
                    data(BOARDS, "dataLocation", DataHandling::dataLocation, "Say where the data is kept."),
                    data(BOARDS, "personalData", DataHandling::personalData, "Say whether it holds personal data."),
                    data(BOARDS, "dpia", DataHandling::dpia, "Say how far the data protection impact assessment is."),
                    data(BOARDS, "slsp", DataHandling::slsp, "Say how far the system level security policy is."),
                    data(BOARDS, "internetFacing", DataHandling::internetFacing,
                            "Say whether it can be reached from the Internet."),
                    data(facesTheInternet(), "penetrationTest", DataHandling::penetrationTest,
                            "Say how far the penetration test is: services on the Internet need one."));

    private static final List<Requirement> OPERATION =
            List.of(
                    operation("exitPlan", Operation::exitPlan, "Say how the service is left when it ends."),
                    operation("businessContinuity", Operation::businessContinuity, "Say how work goes on when it fails."),
                    operation("serviceDesk", Operation::serviceDesk, "Say how incidents reach the service desk."),
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

    /** An answer that is needed when the case looks a certain way. */
    record Requirement(
            String field, Predicate<Look> applies, Predicate<Answers> given, String reason) {}

    /** What a requirement looks at. */
    record Look(Answers answers, RouteProposal proposal) {

        boolean goesTo(String board) {
            return proposal.boardCodes().contains(board);
        }
    }

    private static Requirement need(
            Predicate<Look> applies, String field, Function<Need, @Nullable Object> answer, String reason) {
        return requirement(applies, "need." + field, Answers::need, answer, reason);
    }

    private static Requirement costs(
            Predicate<Look> applies, String field, Function<Costs, @Nullable Object> answer, String reason) {
        return requirement(applies, "costs." + field, Answers::costs, answer, reason);
    }

    private static Requirement supplier(
            Predicate<Look> applies, String field, Function<Supplier, @Nullable Object> answer, String reason) {
        return requirement(applies, "supplier." + field, Answers::supplier, answer, reason);
    }

    private static Requirement digital(
            Predicate<Look> applies, String field, Function<Digital, @Nullable Object> answer, String reason) {
        return requirement(applies, "digital." + field, Answers::digital, answer, reason);
    }

    private static Requirement technology(
            Predicate<Look> applies, String field, Function<Technology, @Nullable Object> answer, String reason) {
        return requirement(applies, "technology." + field, Answers::technology, answer, reason);
    }

    private static Requirement quality(
            String field, Function<Quality, @Nullable Object> answer, String reason) {
        return requirement(BOARDS, "quality." + field, Answers::quality, answer, reason);
    }

    private static Requirement data(
            Predicate<Look> applies, String field, Function<DataHandling, @Nullable Object> answer, String reason) {
        return requirement(applies, "data." + field, Answers::data, answer, reason);
    }

    private static Requirement operation(
            String field, Function<Operation, @Nullable Object> answer, String reason) {
        return requirement(BOARDS, "operation." + field, Answers::operation, answer, reason);
    }

    private static Requirement contacts(
            String field, Function<Contacts, @Nullable Object> answer, String reason) {
        return requirement(BOARDS, "contacts." + field, Answers::contacts, answer, reason);
    }

    private static <S> Requirement requirement(
            Predicate<Look> applies,
            String path,
            Function<Answers, @Nullable S> section,
            Function<S, @Nullable Object> answer,
            String reason) {
        return new Requirement(
                "answers." + path,
                applies,
                answers -> Optional.ofNullable(section.apply(answers)).map(answer).filter(Requirements::says).isPresent(),
                reason);
    }

    private static boolean says(Object answer) {
        return switch (answer) {
            case String text -> !text.isBlank();
            case Collection<?> several -> !several.isEmpty();
            default -> true;
        };
    }

    private static Predicate<Look> when(Function<Technology, @Nullable Boolean> answer) {
        return technology(technology -> Boolean.TRUE.equals(answer.apply(technology)));
    }

    private static Predicate<Look> inACloud() {
        return technology(
                technology -> technology.hosting() != null && technology.hosting() != Hosting.ON_PREMISES);
    }

    private static Predicate<Look> technology(Predicate<Technology> holds) {
        return BOARDS.and(
                look -> Optional.ofNullable(look.answers().technology()).filter(holds).isPresent());
    }

    private static Predicate<Look> bought() {
        return BOARDS.and(
                look ->
                        Optional.ofNullable(look.answers().costs())
                                .map(Costs::procurementRoute)
                                .filter(route -> route != ProcurementRoute.IN_HOUSE)
                                .isPresent());
    }

    private static Predicate<Look> facesTheInternet() {
        return BOARDS.and(
                look ->
                        Optional.ofNullable(look.answers().data())
                                .map(DataHandling::internetFacing)
                                .orElse(false));
    }
}
