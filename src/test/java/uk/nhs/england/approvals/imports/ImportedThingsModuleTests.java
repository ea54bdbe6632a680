package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.imports.Imports.mapping;
import static uk.nhs.england.approvals.imports.Imports.standing;
import static uk.nhs.england.approvals.imports.Imports.wanted;
import static uk.nhs.england.approvals.imports.Imports.with;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;

/** Services, people and cases are imported under the rules they have anyway. */
@ServiceTest
class ImportedThingsModuleTests {

    private static final List<Map<String, String>> OWNER =
            List.of(Map.of("field", "owner", "value", "office.owner"));

    private static final String CATALOGUE =
            "dateAdded,dateUpdated,url,name,description,documentation,license,maintainer,"
                    + "areaServed,startDate,endDate,provider\n";

    @Autowired ApplicationContext context;
    @Autowired JdbcClient database;

    private Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(context);
    }

    @Test
    void servicesAreEnteredOnceAndComparable() {
        var wanted = with(wanted("SERVICES", "uk-government-api-catalogue"), "defaults", OWNER);
        var file =
                CATALOGUE
                        + "2020-01-08,2020-08-24,https://a.example,Alpha,First.\\n\\nSecond."
                        + ",,ISC,,England,in service,,maker\n";

        var first = imports.run(wanted, file);
        var second = imports.run(wanted, file);
        var third = imports.run(wanted, file.replace("First.", "Changed."));

        assertThat(standing(first)).isEqualTo("DONE 1 1 0 0 0");
        assertThat(standing(second)).isEqualTo("DONE 1 0 0 1 0");
        assertThat(standing(third)).isEqualTo("DONE 1 0 1 0 0");
        var line = imports.lines(first).getFirst();
        assertThat(line.get("key").asString()).isEqualTo("maker/Alpha");
        assertThat(line.get("notes").toString()).contains("starts: This is not a date");
        var reference = line.get("reference").asString();
        var shown = imports.office().as(Staff.LEAD).get("/services/" + reference).ok();
        assertThat(shown.get("description").asString()).isEqualTo("Changed.\n\nSecond.");
        assertThat(shown.get("owner").asString()).isEqualTo("office.owner");
        assertThat(likeness(reference)).contains("Changed.");
    }

    @Test
    void aDryRunUsesUpNoNumbers() {
        var services = with(wanted("SERVICES", "uk-government-api-catalogue"), "defaults", OWNER);
        var service =
                CATALOGUE
                        + "2020-01-08,2020-08-24,https://a.example,Dry,First.,,ISC,,England,in"
                        + " service,,dry\n";
        var before = imports.lines(imports.run(services, service)).getFirst();

        assertThat(
                        standing(
                                imports.run(
                                        with(services, "dryRun", true),
                                        service.replace("Dry", "Other"))))
                .isEqualTo("REHEARSED 1 1 0 0 0");
        var after = imports.lines(imports.run(services, service.replace("Dry", "Next")));

        assertThat(number(after.getFirst())).isEqualTo(number(before) + 1);
    }

    @Test
    void aDryRunOfCasesUsesUpNoCaseNumbers() {
        imports.office().begin(CaseAnswers.complete());
        var before = lastCaseNumber();
        var cases =
                with(
                        with(wanted("CASES", null), "dryRun", true),
                        "mapping",
                        mapping("externalReference", "lead", "title"));

        var shown =
                imports.run(
                        cases,
                        "externalReference,lead,title\ndry/1,office.lead,One\n"
                                + "dry/2,office.lead,Two\n");

        assertThat(standing(shown)).isEqualTo("REHEARSED 2 2 0 0 0");
        assertThat(lastCaseNumber()).isEqualTo(before);
    }

    private long lastCaseNumber() {
        return database.sql("select last_value from number_bc_2026").query(Long.class).single();
    }

    private static long number(JsonNode line) {
        return Long.parseLong(line.get("reference").asString().substring("SV-".length()));
    }

    @Test
    void aServiceIsOwnedByAServiceOwner() {
        var wanted =
                with(
                        wanted("SERVICES", "uk-government-api-catalogue"),
                        "defaults",
                        List.of(Map.of("field", "owner", "value", "office.lead")));

        var shown =
                imports.run(
                        wanted,
                        CATALOGUE + "2020-01-08,2020-08-24,,A,B,,,,,2020-02-01,2019-01-01,m\n");

        assertThat(standing(shown)).isEqualTo("REFUSED 1 0 0 0 1");
        assertThat(imports.lines(shown).getFirst().get("reasons").toString())
                .contains("There is no service owner with this username.")
                .contains("ends: A service cannot end before it starts.");
        assertThat(imports.ask(wanted("SERVICES", "uk-government-api-catalogue")).body().toString())
                .contains("Say where 'owner' comes from, or give it as a default.");
    }

    @Test
    void peopleJoinAreCorrectedAndGivenRoles() {
        var wanted = wanted("PEOPLE", "people");
        var header = "username,name,email,roles\n";
        var file =
                header
                        + "im.one,One,im.one@example.org,project lead; Service-Owner\n"
                        + "im.two,Two,im.two@example.org,PMO\n";

        assertThat(standing(imports.run(wanted, file))).isEqualTo("DONE 2 2 0 0 0");
        assertThat(standing(imports.run(wanted, file))).isEqualTo("DONE 2 0 0 2 0");
        assertThat(events("im.one")).containsExactly("PersonJoined");
        var changed =
                imports.run(
                        wanted,
                        header
                                + "im.one,Uno,im.one@example.org,PROJECT_LEAD\n"
                                + "im.two,Two,IM.two@example.org,PMO\n");

        assertThat(standing(changed)).isEqualTo("DONE 2 0 2 0 0");
        assertThat(events("im.one"))
                .containsExactly("PersonJoined", "PersonCorrected", "RolesGranted");
        assertThat(imports.lines(changed).getFirst().toString())
                .contains("\"before\":\"PROJECT_LEAD, SERVICE_OWNER\"")
                .doesNotContain("Uno");
    }

    @Test
    void peopleThatCannotBeAreRefused() {
        var shown =
                imports.run(
                        with(wanted("PEOPLE", "people"), "dryRun", true),
                        "username,name,email,roles\n"
                                + "im.a,A,im.a@example.org,WIZARD\n"
                                + "im.b,B,OFFICE.LEAD@example.org,PMO\n"
                                + "im.c,C,im.same@example.org,PMO\n"
                                + "im.d,D,im.same@example.org,PMO\n"
                                + "IM.e,E,im.e@example.org,PMO\n"
                                + "im.f,F,nowhere,PMO\n"
                                + "im.g,G,im.g@example.org,ADMINISTRATOR\n"
                                + "office.admin,Test person,office.admin@example.org,\n");

        assertThat(standing(shown)).isEqualTo("REHEARSED 8 1 0 0 7");
        assertThat(reasons(shown))
                .contains(
                        "roles: There is no role 'WIZARD'. There are: ADMINISTRATOR, AUDITOR,"
                                + " BOARD_MEMBER, CHANGE_MANAGER, CONSULTEE, PMO, PROJECT_LEAD,"
                                + " SERVICE_OWNER.",
                        "email: Somebody else is reached at this address.",
                        "email: This is no email address.",
                        "roles: This is empty, and is needed.")
                .anyMatch(reason -> reason.startsWith("username: A username has"))
                .anyMatch(reason -> reason.contains("('privileged')"));
    }

    @Test
    void administratorsAreMadeOnlyByAPrivilegedImportAndOneStays() {
        var file = "username,name,email,roles\nim.admin,A,im.admin@example.org,ADMINISTRATOR\n";

        var shown = imports.run(with(wanted("PEOPLE", "people"), "privileged", true), file);

        assertThat(standing(shown)).isEqualTo("DONE 1 1 0 0 0");
        database.sql(
                        "update identity_person set roles = array['AUDITOR'] where username ="
                                + " 'im.admin'")
                .update();
    }

    @Test
    void casesAreDraftsOfTheirLeads() {
        var shown = imports.run(cases(), caseFile("One", "A problem."));

        assertThat(standing(shown)).isEqualTo("DONE 1 1 0 0 0");
        var reference = imports.lines(shown).getFirst().get("reference").asString();
        var read = imports.office().as(Staff.LEAD).get(Office.of(reference)).ok();
        assertThat(read.get("lead").asString()).isEqualTo("office.lead");
        assertThat(read.get("standing").asString()).isEqualTo("DRAFT");
        assertThat(read.get("answers").get("need").get("problem").asString())
                .isEqualTo("A problem.");
        assertThat(read.get("answers").get("costs").get("wholeLifeCost").size()).isEqualTo(3);
        var history = imports.office().as(Staff.LEAD).get(Office.of(reference) + "/history").ok();
        assertThat(history.toString())
                .contains("\"actor\":\"office.admin\"", "\"onBehalfOf\":\"office.lead\"");
    }

    @Test
    void caseFilesTwiceChangeNothingAndOthersChangeTheDraft() {
        imports.run(cases(), caseFile("Two", "A problem."));
        assertThat(standing(imports.run(cases(), caseFile("Two", "A problem."))))
                .isEqualTo("DONE 1 0 0 1 0");

        var changed = imports.run(cases(), caseFile("Two", "Another problem."));

        assertThat(standing(changed)).isEqualTo("DONE 1 0 1 0 0");
        var line = imports.lines(changed).getFirst();
        assertThat(line.get("fields").toString())
                .contains("answers.need.problem")
                .doesNotContain("Another problem.");
        var reference = line.get("reference").asString();
        assertThat(events(reference)).containsExactly("Drafted", "Edited");
        assertThat(standing(imports.run(cases(), caseFile("Two", "Another problem."))))
                .isEqualTo("DONE 1 0 0 1 0");
    }

    @Test
    void whatPeopleWroteIsNotOverwritten() {
        var first = imports.run(cases(), caseFile("Three", "A problem."));
        var reference = imports.lines(first).getFirst().get("reference").asString();
        imports.office().edit(reference, Map.of("title", "By hand"));

        var shown = imports.run(cases(), caseFile("Three", "Another problem."));

        assertThat(standing(shown)).isEqualTo("DONE 1 0 0 1 0");
        assertThat(imports.lines(shown).getFirst().get("notes").toString())
                .contains("Not overwritten: people have changed the draft since.");
        assertThat(
                        imports.office()
                                .as(Staff.LEAD)
                                .get(Office.of(reference))
                                .ok()
                                .get("title")
                                .asString())
                .isEqualTo("By hand");
    }

    @Test
    void casesThatCannotBeAreRefused() {
        var shown =
                imports.run(
                        with(
                                cases(),
                                "mapping",
                                mapping(
                                        "externalReference",
                                        "title",
                                        "lead",
                                        "answers.need.request",
                                        "answers.operation.goLive",
                                        "marking.classification",
                                        "marking.descriptors")),
                        "externalReference,title,lead,answers.need.request,"
                                + "answers.operation.goLive,marking.classification,"
                                + "marking.descriptors\n"
                                + "im/a,A,office.owner,,,,\n"
                                + "im/b,B,nobody.here,,,,\n"
                                + "im/c,C,Not A Name,,,,\n"
                                + "im/d,D,office.lead,SOMETHING,,,\n"
                                + "im/e,E,office.lead,new service,1999-01-01,,\n"
                                + "im/f,F,office.lead,,,OFFICIAL,PERSONAL\n"
                                + "im/g,G,office.lead,,,official-sensitive,personal;commercial\n");

        assertThat(standing(shown)).isEqualTo("REFUSED 7 1 0 0 6");
        assertThat(reasons(shown))
                .contains(
                        "lead: A case is led by a project lead; office.owner is none.",
                        "lead: A case is led by a project lead; nobody.here is none.",
                        "lead: This is no username.",
                        "answers.operation.goLive: Give a date from 2000 to 2099.",
                        "A descriptor goes with OFFICIAL_SENSITIVE, not with OFFICIAL.")
                .anyMatch(reason -> reason.startsWith("answers.need.request: Say "));
    }

    private static Map<String, Object> cases() {
        return with(
                with(
                        wanted("CASES", null),
                        "mapping",
                        mapping(
                                "externalReference",
                                "title",
                                "answers.need.problem",
                                "wholeLife.pounds",
                                "wholeLife.from",
                                "wholeLife.to")),
                "defaults",
                List.of(Map.of("field", "lead", "value", "office.lead")));
    }

    private static String caseFile(String title, String problem) {
        return "externalReference,title,answers.need.problem,wholeLife.pounds,wholeLife.from,"
                + "wholeLife.to\nim/%s,%s,%s,\"£1,000\",2020-04-01,2022-05-01\n"
                        .formatted(title, title, problem);
    }

    private List<String> reasons(JsonNode shown) {
        return imports.lines(shown).stream()
                .flatMap(line -> line.get("reasons").values().stream())
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> events(String subject) {
        return database.sql(
                        "select event from audit_event where subject_reference = ? order by"
                                + " sequence")
                .param(subject)
                .query(String.class)
                .list();
    }

    private String likeness(String reference) {
        return database.sql("select text from likeness_entry where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
