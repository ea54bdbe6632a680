package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.audit.ManyActs;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@ServiceTest
class RegisterModuleTests {

    private static final Recorded NOW =
            new Recorded(new PersonId("office.pmo"), null, TestClock.START);

    @Autowired ServiceRegister register;
    @Autowired Organisations organisations;
    @Autowired ManyActs manyActs;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationContext context;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(context);
    }

    @Test
    void referencesOfServicesAreUniqueUnderLoad() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asked =
                    IntStream.range(0, 40)
                            .mapToObj(_ -> threads.submit(() -> register.newReferences(25)))
                            .toList();
            var given = new HashSet<String>();
            int many = 0;
            for (Future<? extends java.util.Collection<String>> answer : asked) {
                many += answer.get().size();
                given.addAll(answer.get());
            }
            assertThat(many).isEqualTo(1000);
            assertThat(given).hasSize(1000).allMatch(one -> one.matches("SV-\\d{4,}"));
        }
    }

    @Test
    void aReferenceThatIsTakenIsNotGivenAgain() {
        var next = register.newReferences(1).getFirst();
        var taken = "SV-%04d".formatted(Long.parseLong(next.substring(3)) + 1);
        register.enter(new ItService(taken, "Taken", "By hand.", "office.owner"), NOW);

        assertThat(register.newReferences(3)).doesNotContain(taken).hasSize(3);
    }

    @Test
    void aServiceIsShownWithWhatItsCatalogueKnows() {
        var reference = register.newReferences(1).getFirst();
        register.enter(new ItService(reference, "Portal", "Referrals.", "office.owner"), NOW);
        var changes = List.of(new FieldChange("name", "Portal", "Referral portal"));
        register.change(
                new ItService(reference, "Referral portal", "Referrals.", "office.owner"),
                changes,
                NOW);

        var shown = office.as(Staff.LEAD).get("/services/" + reference).ok();
        assertThat(shown.get("name").asString()).isEqualTo("Referral portal");
        assertThat(shown.has("url")).isTrue();
        assertThat(events(reference)).containsExactly("ServiceEntered", "ServiceChanged");
        assertThat(office.as(Staff.LEAD).get("/services/SV-nothing").status()).isEqualTo(404);
    }

    @Test
    void organisationsAreFoundByTheBeginningOfNameOrCode() {
        var code = code();
        organisations.enterAll(List.of(named(code, code + " 100% TRUST")), NOW);

        var lower = code.toLowerCase(Locale.UK);
        var lead = office.as(Staff.LEAD);
        assertThat(lead.all("/organisations?q=" + lower)).hasSize(1);
        assertThat(lead.all("/organisations?q=" + lower + "%20100%25%20t")).hasSize(1);
        assertThat(lead.all("/organisations?q=%25" + lower)).isEmpty();
        assertThat(lead.get("/organisations/" + code).ok().get("address").get(0).asString())
                .isEqualTo("1 HIGH STREET");
        assertThat(lead.get("/organisations/NONE").status()).isEqualTo(404);
        assertThat(events("ORG-" + code)).containsExactly("OrganisationEntered");
    }

    @Test
    void thousandsOfActsAreRecordedInOneTransactionAndChained() {
        var codes = IntStream.range(0, 9000).mapToObj(_ -> code()).distinct().toList();

        transaction.executeWithoutResult(
                _ ->
                        manyActs.record(
                                () ->
                                        organisations.enterAll(
                                                codes.stream().map(c -> named(c, c)).toList(),
                                                NOW)));

        assertThat(
                        database.sql(
                                        "select count(*) from audit_event where sequence = 1 and"
                                                + " previous_hash = '' and subject_reference = any"
                                                + " (cast(? as text[]))")
                                .param(codes.stream().map("ORG-"::concat).toArray(String[]::new))
                                .query(Integer.class)
                                .single())
                .isEqualTo(codes.size());
    }

    private List<String> events(String subject) {
        return database.sql(
                        "select event from audit_event where subject_reference = ? order by"
                                + " sequence")
                .param(subject)
                .query(String.class)
                .list();
    }

    private static Organisation named(String code, String name) {
        return new Organisation(
                code, name, null, List.of("1 HIGH STREET"), null, "Y56", null, null, null);
    }

    private static String code() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 10)
                .toUpperCase(Locale.UK);
    }
}
