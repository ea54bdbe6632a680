package uk.nhs.england.approvals.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Instant;
import java.util.UUID;

/** One thing that a sitting is to deal with. */
@Entity
@Table(name = "agendas_item")
class AgendaItem {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sitting")
    private Agenda agenda;

    /** As of its agenda; what is on no agenda of a board is found by it. */
    @SuppressWarnings("UnusedVariable")
    private String board;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Subject.Kind subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "subject_version")
    private int subjectVersion;

    private String title;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private int position;
    private int minutes;
    private boolean urgent;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String recommended;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String leave;

    @Column(name = "call_in")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String callIn;

    @Embedded private ItemCourse course = new ItemCourse();

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    @SuppressWarnings("NullAway.Init")
    AgendaItem(Agenda agenda, NewItem item, int position, Recorded recorded) {
        this.id = UUID.randomUUID();
        this.agenda = agenda;
        this.board = agenda.board();
        this.subjectKind = item.tabled().subject().kind();
        this.subjectReference = item.tabled().subject().reference();
        this.subjectVersion = item.tabled().version();
        this.title = item.tabled().title();
        this.kind = item.kind();
        this.minutes = item.minutes();
        this.urgent = item.urgent();
        this.recommended = Json.writeIfAny(item.recommended());
        this.position = position;
        this.addedBy = recorded.by().value();
        this.addedAt = recorded.at();
    }

    void placeAt(int place) {
        position = place;
    }

    /** The chair lets it in, or lets its new papers in, although the agenda is frozen. */
    void giveLeave(Said said) {
        leave = Json.write(said);
    }

    /** The board is to decide on this version now. */
    void renew(Tabled tabled) {
        subjectVersion = tabled.version();
        title = tabled.title();
    }

    /** A member wants it discussed. */
    void callIn(Said said) {
        callIn = Json.write(said);
        kind = ItemKind.DECISION;
        recommended = null;
    }

    /** What has happened to it. */
    ItemCourse course() {
        return course;
    }

    boolean isOpen() {
        return course.isOpen();
    }

    ItemState state() {
        return course.state();
    }

    UUID id() {
        return id;
    }

    UUID sitting() {
        return agenda.sitting();
    }

    Subject subject() {
        return new Subject(subjectKind, subjectReference);
    }

    int version() {
        return subjectVersion;
    }

    String title() {
        return title;
    }

    ItemKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    /** How long it may take, in minutes. */
    int minutes() {
        return minutes;
    }

    boolean urgent() {
        return urgent;
    }

    @Nullable Recommendation recommended() {
        return Json.readIfAny(recommended, Recommendation.class);
    }

    @Nullable Said leave() {
        return Json.readIfAny(leave, Said.class);
    }

    @Nullable Said callIn() {
        return Json.readIfAny(callIn, Said.class);
    }

    PersonId addedBy() {
        return new PersonId(addedBy);
    }
}
