package uk.nhs.england.approvals.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static uk.nhs.england.approvals.evidence.files.MadeFiles.docxWith;
import static uk.nhs.england.approvals.evidence.files.MadeFiles.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.evidence.KeepingFiles;
import uk.nhs.england.approvals.evidence.Offering;
import uk.nhs.england.approvals.evidence.OfferingEvidence;
import uk.nhs.england.approvals.evidence.SentFile;
import uk.nhs.england.approvals.evidence.files.MadeFiles;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Files are stored whole or not at all, as they came, and handed out to be saved, never run. */
@ServiceTest
class EvidenceFileModuleTests {

    private static final String NAME = "dpia.txt";

    private final Office office;
    private final JdbcClient database;
    private final KeepingFiles keeping;
    private Offering evidence;
    private String item = "";

    EvidenceFileModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        keeping = context.getBean(KeepingFiles.class);
        evidence = new Offering(office, "");
    }

    @BeforeEach
    void anItemThatWaitsForItsFile() {
        evidence = new Offering(office, office.submitted(CaseAnswers.complete()));
        item = evidence.waiting(Map.of());
    }

    @Test
    void aFileComesBackAsItWas() throws Exception {
        var file = long_(600_000);
        assertThat(evidence.send(item, "Überblick 2026.txt", file).status()).isEqualTo(201);

        var fetched = office.as(Staff.OUTSIDER).fetch(evidence.file(item));

        assertThat(fetched.getContentAsByteArray()).isEqualTo(file);
        assertThat(fetched.getContentType()).isEqualTo("text/plain");
        assertThat(fetched.getContentLengthLong()).isEqualTo(file.length);
        assertThat(fetched.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%C3%9Cberblick");
        assertThat(fetched.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(fetched.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(fetched.getHeader("Repr-Digest")).isEqualTo(digest(file));
        assertThat(fetched.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aPartOfAFileMayBeFetched() throws Exception {
        evidence.send(item, NAME, text("0123456789")).ok();

        var part = office.as(Staff.LEAD).with("Range", "bytes=2-5").fetch(evidence.file(item));

        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsString()).isEqualTo("2345");
        assertThat(part.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(part.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(
                        office.as(Staff.LEAD)
                                .with("Range", "bytes=20-25")
                                .fetch(evidence.file(item))
                                .getStatus())
                .isEqualTo(416);
    }

    @Test
    void theSameFileSentAgainChangesNothing() {
        assertThat(evidence.send(item, NAME, text("One.")).status()).isEqualTo(201);

        assertThat(evidence.send(item, NAME, text("One.")).status()).isEqualTo(200);

        assertThat(stored()).isOne();
        assertThat(office.acts(evidence.reference()).stream().filter("FileReceived"::equals))
                .hasSize(1);
        evidence.send(item, NAME, text("Another.")).refused(409, "a-file-stays");
    }

    @Test
    void aFileIsThereOnceInItsCase() {
        evidence.send(item, NAME, text("One.")).ok();
        var other = evidence.waiting(Map.of());

        evidence.send(other, "other.txt", text("One.")).refused(409, "a-file-is-there-once");
    }

    @Test
    void aFileMayBeTheNewerOneOfItself() {
        evidence.send(item, NAME, text("One.")).ok();
        var newer =
                evidence.replace(item, Offering.item(Map.of("expires", "2027-01-31")), Staff.LEAD)
                        .ok()
                        .get("reference")
                        .asString();

        evidence.send(newer, NAME, text("One.")).ok();

        assertThat(evidence.state(item)).isEqualTo("REPLACED");
        assertThat(evidence.state(newer)).isEqualTo("VALID");
        evidence.withdraw(newer).ok();
        evidence.send(evidence.waiting(Map.of()), NAME, text("One.")).ok();
    }

    @Test
    void aLinkTakesNoFile() {
        evidence.send(evidence.link(Map.of()), NAME, text("One.")).refused(409, "a-link-or-a-file");
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("dpia.pdf", MadeFiles.windowsProgram(), "file-type-is-allowed"),
                Arguments.of("costs.csv", text("#!/bin/sh\nrm -rf /"), "file-type-is-allowed"),
                Arguments.of("map.svg", text("<svg onload='x()'/>"), "file-type-is-allowed"),
                Arguments.of("page.html", text("<!doctype html>"), "file-type-is-allowed"),
                Arguments.of("map.svg", text("A drawing."), "file-name-says-its-type"),
                Arguments.of("dpia.pdf", MadeFiles.png(), "file-name-says-its-type"),
                Arguments.of("dpia.exe", MadeFiles.pdf(), "file-name-says-its-type"),
                Arguments.of(
                        "a.docx", docxWith("word/vbaProject.bin", text("x")), "file-runs-nothing"),
                Arguments.of("a.pdf", MadeFiles.pdf("/S /J#61vaScript"), "file-runs-nothing"),
                Arguments.of("a.pdf", MadeFiles.pdf("/Encrypt 5 0 R"), "file-is-not-locked"),
                Arguments.of("a.docx", locked(), "file-is-not-locked"),
                Arguments.of("map.png", MadeFiles.joined(MadeFiles.png(), zip()), "file-is-whole"),
                Arguments.of("map.png", hidden(MadeFiles.png(), 12), "file-is-whole"),
                Arguments.of("a.pdf", hidden(MadeFiles.pdf(), 6), "file-is-whole"),
                Arguments.of("a.docx", docxWith("../../a.sh", text("x")), "file-is-whole"),
                Arguments.of("a.docx", MadeFiles.bomb(150), "file-opens-to-a-sensible-size"),
                Arguments.of(
                        "a.docx",
                        docxWith("word/embeddings/a.docx", MadeFiles.bomb(120)),
                        "file-opens-to-a-sensible-size"),
                Arguments.of("a.zip", zip(), "file-type-is-allowed"),
                Arguments.of("a.pdf", Arrays.copyOf(MadeFiles.pdf(), 20), "file-is-whole"),
                Arguments.of("empty.txt", new byte[0], "file-has-content"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("unfit")
    void whatIsNotFitIsRefusedAndNothingIsKept(String name, byte[] file, String rule) {
        var refused = evidence.send(item, name, file).refused(422, rule);

        assertThat(refused.fields()).containsOnly("file");
        isNotKept();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "C:\\temp\\dpia.txt",
                "/etc/dpia.txt",
                "dpia\u0000.txt",
                "dpia\r\nSet-Cookie: a=b.txt",
                "dpia\u202Etxt.exe.txt",
                "con.txt",
                ".txt",
                ""
            })
    void aFileHasAPlainName(String name) {
        isMisnamed(name);
    }

    @Test
    void aFileHasNoEndlessName() {
        isMisnamed("x".repeat(296) + ".txt");
    }

    @Test
    void aFileAboveTheLimitIsRefusedWithTheLimitNamed() {
        var refused = evidence.send(item, NAME, new byte[(25 << 20) + 1]).refused(413, "body-size");

        assertThat(refused.reasons().getFirst()).contains("25 MB");
        isNotKept();
    }

    @Test
    void aFileOfTheLargestSizeIsKept() throws Exception {
        var file = long_(25 << 20);

        evidence.send(item, NAME, file).ok();

        assertThat(office.as(Staff.LEAD).fetch(evidence.file(item)).getContentAsByteArray())
                .isEqualTo(file);
    }

    @Test
    void aFileArrivesAsItWasSent() {
        var lead = office.as(Staff.LEAD);
        var path = evidence.file(item) + "?name=" + NAME;

        lead.with("Repr-Digest", digest(text("Another.")))
                .putFile(path, text("One."))
                .refused(422, "file-arrived-as-sent");
        assertThat(lead.with("Repr-Digest", "md5=:x:").putFile(path, text("One.")).status())
                .isEqualTo(400);
        isNotKept();
        lead.with("Repr-Digest", digest(text("One."))).putFile(path, text("One.")).ok();
    }

    @Test
    void aFileIsSentAsBytes() {
        var path = evidence.file(item) + "?name=" + NAME;

        assertThat(office.as(Staff.LEAD).put(path, Map.of("a", 1)).status()).isEqualTo(415);
        assertThat(office.as(Staff.LEAD).putFile(evidence.file(item), text("x")).status())
                .isEqualTo(400);
    }

    @Test
    void ofAFileThatBreaksOffNothingIsKept() {
        var sent = new SentFile(NAME, null, breaksOff());
        var which = new OfferingEvidence.Which(evidence.reference(), item);

        assertThatThrownBy(() -> keeping.keep(which, sent, Staff.LEAD))
                .isInstanceOf(IOException.class);

        isNotKept();
        evidence.send(item, NAME, long_(600_000)).ok();
    }

    @Test
    void ofAFileThatTheDatabaseDoesNotTakeWhollyNothingIsKept() {
        database.sql(
                        "alter table evidence_file_part add constraint breaks_off"
                                + " check (number < 1) not valid")
                .update();
        try {
            assertThat(evidence.send(item, NAME, long_(600_000)).status()).isGreaterThan(399);
        } finally {
            database.sql("alter table evidence_file_part drop constraint breaks_off").update();
        }
        isNotKept();
        evidence.send(item, NAME, long_(600_000)).ok();
    }

    @Test
    void ofTwoFilesAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var replies =
                atOnce(
                        () -> evidence.send(item, NAME, text("One.")),
                        () -> evidence.send(item, NAME, text("Another.")));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
        assertThat(stored()).isOne();
    }

    @Test
    void theSameFileTwiceAtOnceIsKeptOnce() throws Exception {
        var replies =
                atOnce(
                        () -> evidence.send(item, NAME, text("One.")),
                        () -> evidence.send(item, NAME, text("One.")));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 201);
        assertThat(stored()).isOne();
    }

    @Test
    void ofTwoReplacementsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var older = evidence.link(Map.of());
        var newer = Offering.item(Map.of());

        var replies =
                atOnce(
                        () -> evidence.replace(older, newer, Staff.LEAD),
                        () -> evidence.replace(older, newer, Staff.CO_AUTHOR));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
    }

    private static List<Reply> atOnce(Callable<Reply> one, Callable<Reply> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var replies = threads.invokeAll(List.of(at(start, one), at(start, other)));
            return List.of(replies.getFirst().get(), replies.getLast().get());
        }
    }

    private static Callable<Reply> at(CyclicBarrier start, Callable<Reply> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private void isMisnamed(String name) {
        var refused = evidence.send(item, name, text("One."));
        assertThat(refused.status()).as(name).isIn(400, 422);
        assertThat(refused.fields()).as(name).isNotEmpty().containsOnly("name");
        isNotKept();
    }

    private void isNotKept() {
        assertThat(stored()).isZero();
        assertThat(evidence.state(item)).isEqualTo("AWAITS_FILE");
        assertThat(office.acts(evidence.reference())).doesNotContain("FileReceived");
        assertThat(office.as(Staff.LEAD).get(evidence.file(item)).status()).isEqualTo(404);
    }

    private int stored() {
        return database.sql("select count(*) from evidence_file where item = ?")
                .param(item)
                .query(Integer.class)
                .single();
    }

    private static byte[] long_(int bytes) {
        var file = new byte[bytes];
        Arrays.fill(file, (byte) 'a');
        return file;
    }

    private static InputStream breaksOff() {
        return new SequenceInputStream(
                new ByteArrayInputStream(long_(300_000)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The connection was reset");
                    }
                });
    }

    private static byte[] zip() {
        return MadeFiles.zip(Map.of("a.txt", text("a")));
    }

    /** A document whose first part says that it is encrypted. */
    private static byte[] locked() {
        return MadeFiles.altered(MadeFiles.docx(), 6, (byte) 0x09);
    }

    /** An archive after a file, its comment being the end of that file. */
    private static byte[] hidden(byte[] file, int end) {
        var zip = zip();
        var comment = Arrays.copyOfRange(file, file.length - end, file.length);
        var commented = MadeFiles.altered(zip, -2, (byte) end, (byte) 0);
        return MadeFiles.joined(MadeFiles.joined(file, commented), comment);
    }

    private static String digest(byte[] file) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(file);
            return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
