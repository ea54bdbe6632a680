package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;

/** What is asked for, as columns of the change: whole as a document, and what lists look for. */
@Embeddable
class KeptRequest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @JdbcTypeCode(SqlTypes.JSON)
    private String request;

    private String title;

    @Enumerated(EnumType.STRING)
    private Lane.Type lane;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] services;

    private String team;
    private @Nullable String template;

    @Column(name = "template_revision")
    private @Nullable Integer templateRevision;

    @Column(name = "go_live_of")
    private @Nullable String goLiveOf;

    @Column(name = "window_from")
    private Instant from;

    @Column(name = "window_until")
    private Instant until;

    @SuppressWarnings("NullAway.Init")
    protected KeptRequest() {}

    /** With the revision of the template that it follows, which it keeps. */
    KeptRequest(ChangeRequest asked, @Nullable Integer templateRevision) {
        this.request = JSON.writeValueAsString(asked);
        this.title = asked.title();
        this.lane = asked.lane().type();
        this.services = asked.services().toArray(String[]::new);
        this.team = asked.team();
        this.template = asked.lane().following().orElse(null);
        this.templateRevision = templateRevision;
        this.goLiveOf = asked.goLiveOf();
        this.from = asked.from();
        this.until = asked.until();
    }

    ChangeRequest asked() {
        return JSON.readValue(request, ChangeRequest.class);
    }

    String title() {
        return title;
    }

    String document() {
        return request;
    }

    Lane.Type lane() {
        return lane;
    }

    List<String> services() {
        return List.of(services);
    }

    String team() {
        return team;
    }

    @Nullable String template() {
        return template;
    }

    @Nullable Integer templateRevision() {
        return templateRevision;
    }

    @Nullable String goLiveOf() {
        return goLiveOf;
    }

    Instant from() {
        return from;
    }

    Instant until() {
        return until;
    }
}
