package uk.nhs.england.approvals.realrun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The answers of a business case, from what the portfolio says about a project. Where it says
 * nothing, a word of the description decides, always in the same way; the rest is stated plainly as
 * an assumption in the answer itself.
 */
final class Assumptions {

    private static final String NOT_SAID = "Assumed: the portfolio does not say. ";

    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("public", "citizens?|the public|public|online|digital|customers?|patients?");
        SIGNS.put("mobile app", "mobile apps?|smartphones?|apps");
        SIGNS.put(
                "changes core IT",
                "networks?|desktops?|infrastructure|hosting|connectivity|telecommunications?"
                        + "|laptops?|email|devices?");
        SIGNS.put("uses core IT", "technology|technologies|platforms?|(?-i:ICT|IT)");
        SIGNS.put("private network", "private connectivity|private networks?|satellite");
        SIGNS.put(
                "significant change",
                "replac\\w+|transition\\w*|transform\\w*|moderni[sz]\\w+"
                        + "|upgrad\\w+|migrat\\w+|overhaul");
        SIGNS.put("another architecture", "cloud|new model|operating model|disaggregat\\w+|agile");
        SIGNS.put("cloud", "cloud");
        SIGNS.put(
                "personal data",
                "citizens?|patients?|people|police|biometrics?|immigration|identity|intercepted"
                        + "|payroll|customers?|referrals?|tax");
        SIGNS.put("reached from abroad", "countries|overseas|worldwide|international");
        SIGNS.put("beyond England", "(?-i:UK|GB|Scotland|Scottish|Wales|Welsh|Northern Ireland)");
        SIGNS.put("internet", "internet|online|digital|cloud|citizens?|customers?");
        SIGNS.put("bought", "contracts?|procure\\w*|suppliers?|outsourc\\w+");
    }

    private final Project project;
    private final Map<String, String> seen = new LinkedHashMap<>();

    /** What the description says yes to, with the first word that says so. */
    Assumptions(Project project) {
        this.project = project;
        SIGNS.forEach(
                (sign, words) -> {
                    var found =
                            Pattern.compile("(?i)\\b(" + words + ")\\b")
                                    .matcher(project.description());
                    if (found.find()) {
                        seen.put(sign, found.group());
                    }
                });
    }

    /** What was assumed because a word says so. */
    Set<String> signs() {
        return seen.keySet();
    }

    /** The draft that begins the case: OFFICIAL, or sensitive where the cost is withheld. */
    Object draft() {
        return Bodies.object(
                "title", project.name(),
                "marking", marking(),
                "answers",
                        Bodies.object(
                                "need", need(),
                                "costs", costs(),
                                "supplier", supplier(),
                                "digital", digital(),
                                "technology", technology(),
                                "quality", quality(),
                                "data", data(),
                                "operation", operation(),
                                "contacts", contacts()));
    }

    private Object marking() {
        var said = project.withheld().toLowerCase(Locale.UK);
        boolean exempt = said.contains("exempt");
        return Bodies.object(
                "classification", exempt ? "OFFICIAL_SENSITIVE" : "OFFICIAL",
                "descriptors",
                        exempt && said.contains("commercial") ? List.of("COMMERCIAL") : List.of());
    }

    private Object need() {
        return Bodies.object(
                "request",
                is("significant change") ? "SIGNIFICANT_CHANGE" : "NEW_SERVICE",
                "problem",
                project.description(),
                "options",
                List.of(
                        Bodies.object("name", "Do nothing", "wholeLifePounds", 0),
                        Bodies.object(
                                "name",
                                "The programme as described",
                                "wholeLifePounds",
                                project.pounds().orElse(null))),
                "preferredOption",
                "The programme as described",
                "whyNotExistingService",
                NOT_SAID + "A programme of this size was found necessary.",
                "users",
                NOT_SAID + (is("public") ? "Members of the public." : "Public servants."));
    }

    private Object costs() {
        var years = new ArrayList<Object>();
        project.costByYear(100)
                .forEach(
                        (year, pounds) -> years.add(Bodies.object("year", year, "pounds", pounds)));
        var detail =
                project.pounds().isPresent()
                        ? "The whole-life cost is spread evenly over the years of the programme."
                        : ("The whole-life cost is not known. " + project.withheld()).strip();
        return Bodies.object(
                "wholeLifeCost", years,
                "procurementRoute", is("bought") ? "FRAMEWORK" : "IN_HOUSE",
                "procurementDetail", detail);
    }

    private Object supplier() {
        return is("bought")
                ? Bodies.object("name", "None chosen", "certifications", List.of())
                : null;
    }

    private Object digital() {
        return Bodies.object(
                "publicDigitalService", is("public"),
                "mobileApp", is("mobile app"),
                "transactionsPerYear", is("public") ? 1_000_000 : 10_000);
    }

    private Object technology() {
        return Bodies.object(
                "coreItImpact",
                is("changes core IT") ? "CHANGES" : is("uses core IT") ? "USES" : "NONE",
                "coreItImpactDetail",
                NOT_SAID + "The description is read for words on core IT.",
                "differsFromArchitecture",
                is("another architecture"),
                "architectureDifference",
                NOT_SAID + "The description is read for new models.",
                "hosting",
                is("cloud") ? "VENDOR_CLOUD" : "ON_PREMISES",
                "cloudVendor",
                is("cloud") ? "None chosen" : null,
                "integrations",
                List.of(),
                "openStandards",
                NOT_SAID + "REST APIs described by OpenAPI.",
                "singleSignOn",
                "OPENID_CONNECT",
                "clientDependencies",
                false,
                "privateNetworks",
                is("private network"),
                "privateNetworkDetail",
                is("private network") ? NOT_SAID.strip() : null);
    }

    private static Object quality() {
        return Bodies.object(
                "browsers", List.of("CHROME", "EDGE", "FIREFOX", "SAFARI"),
                "accessibility", NOT_SAID + "To be audited to WCAG 2.2 AA before it goes live.",
                "performance", NOT_SAID + "Pages in two seconds on the standard laptop.");
    }

    private Object data() {
        var home = is("beyond England") ? "UNITED_KINGDOM" : "ENGLAND";
        return Bodies.object(
                "dataHeld",
                NOT_SAID + "What the description calls for.",
                "dataLocation",
                is("reached from abroad") ? "OFFSHORE" : home,
                "personalData",
                is("personal data"),
                "dpia",
                is("personal data") ? "IN_PROGRESS" : "NOT_NEEDED",
                "slsp",
                "IN_PROGRESS",
                "internetFacing",
                is("internet"),
                "penetrationTest",
                is("internet") ? "NOT_STARTED" : null);
    }

    private Object operation() {
        return Bodies.object(
                "exitPlan",
                NOT_SAID + "Data is returned in open formats within 30 days.",
                "businessContinuity",
                NOT_SAID + "The work goes on by the present means.",
                "serviceDesk",
                NOT_SAID + "Through the department's service desk.",
                "goLive",
                project.end().toString(),
                "contractStarts",
                is("bought") ? project.start().toString() : null,
                "contractEnds",
                is("bought") ? project.end().toString() : null);
    }

    private Object contacts() {
        return Bodies.object(
                "business",
                        Bodies.object("name", "Senior responsible owner, " + project.department()),
                "vendor", Bodies.object("name", is("bought") ? "None chosen" : "None: in house"));
    }

    private boolean is(String sign) {
        return seen.containsKey(sign);
    }
}
