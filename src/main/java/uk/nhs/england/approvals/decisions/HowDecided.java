package uk.nhs.england.approvals.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.agendas.Choice;

import java.util.Map;
import java.util.TreeMap;

/** How a board came to a decision: on which basis, on which frozen pack, and who voted how. */
@Embeddable
class HowDecided {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "pack")
    private @Nullable String pack;

    @JdbcTypeCode(SqlTypes.JSON)
    private String votes;

    @SuppressWarnings("NullAway.Init")
    protected HowDecided() {}

    private HowDecided(Basis basis, @Nullable String pack, String votes) {
        this.basis = basis;
        this.pack = pack;
        this.votes = votes;
    }

    static HowDecided by(DecisionAct act) {
        var item = act.item();
        return new HowDecided(
                act.basis(),
                item == null ? null : item.pack(),
                JSON.writeValueAsString(act.ballot().votes()));
    }

    Basis basis() {
        return basis;
    }

    /** The fingerprint of the pack that was before the board. */
    @Nullable String pack() {
        return pack;
    }

    /** The votes of those who counted, by name. */
    Map<String, Choice> votes() {
        return JSON.readValue(votes, new TypeReference<TreeMap<String, Choice>>() {});
    }
}
