package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.imports.ImportEvent.ImportAsked;
import uk.nhs.england.approvals.imports.Mapping.Default;
import uk.nhs.england.approvals.imports.csv.Encoding;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.util.List;

/** Imports are asked for; each then waits for its file. */
@Service
public class AskingForImports {

    private final ImportRows rows;
    private final ShippedMappings shipped;
    private final List<Making> makings;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingForImports(
            ImportRows rows,
            ShippedMappings shipped,
            List<Making> makings,
            Rosters rosters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.shipped = shipped;
        this.makings = makings;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody wants.
     *
     * @param mappingName the name of a shipped mapping; or else the mapping is given
     * @param defaults what fields say where the file says nothing
     */
    public record Wanted(
            ImportKind kind,
            @Nullable String mappingName,
            @Nullable Mapping mapping,
            List<Default> defaults,
            @Nullable String encoding,
            boolean dryRun,
            boolean leaveOut,
            boolean privileged) {}

    /**
     * Asks for an import.
     *
     * @return its reference, such as {@code IM-2026-0001}
     */
    @Transactional
    public String ask(Wanted wanted, Actor actor) {
        ImportRules.importing(wanted.kind(), actor).throwIfAny();
        encodingIsKnown(wanted.encoding()).throwIfAny();
        var mapping = mapping(wanted);
        for (var given : wanted.defaults()) {
            mapping = mapping.unless(given);
        }
        MappingRules.of(mapping, making(wanted.kind()).fields()).throwIfAny();
        var asked =
                new Asked(
                        rows.newReference(rosters.today().getYear()),
                        wanted.kind(),
                        mapping,
                        wanted.mappingName(),
                        wanted.encoding(),
                        wanted.dryRun(),
                        wanted.leaveOut(),
                        wanted.privileged(),
                        actor.person());
        var recorded = actor.at(clock.instant());
        rows.insert(asked, recorded.at());
        events.publishEvent(
                new ImportAsked(asked.reference(), asked.kind(), asked.dryRun(), recorded));
        return asked.reference();
    }

    private Making making(ImportKind kind) {
        return makings.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private Mapping mapping(Wanted wanted) {
        if ((wanted.mappingName() == null) == (wanted.mapping() == null)) {
            refuse(
                    "one-mapping",
                    "mapping",
                    "Give a mapping, or the name of one: just one of them.");
        }
        if (wanted.mapping() != null) {
            return wanted.mapping();
        }
        return shipped.find(String.valueOf(wanted.mappingName()))
                .filter(one -> one.kind() == wanted.kind())
                .map(ShippedMapping::mapping)
                .orElseGet(
                        () -> {
                            refuse(
                                    "mapping-is-known",
                                    "mappingName",
                                    "There is no mapping of this name for %s."
                                            .formatted(wanted.kind().words()));
                            return null;
                        });
    }

    private static Refusals encodingIsKnown(@Nullable String encoding) {
        return encoding == null || Encoding.isKnown(encoding)
                ? Refusals.none()
                : Refusals.of(MappingRules.unknownEncoding("encoding"));
    }

    private static void refuse(String rule, String field, String reason) {
        Refusals.of(Refusal.invalid(rule, field, reason)).throwIfAny();
    }
}
