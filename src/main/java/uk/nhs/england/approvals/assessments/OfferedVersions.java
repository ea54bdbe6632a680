package uk.nhs.england.approvals.assessments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.JudgedCase;
import uk.nhs.england.approvals.standards.StandardReading;
import uk.nhs.england.approvals.standards.StandardVersion;
import uk.nhs.england.approvals.standards.StandardView;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Later versions of its standards that a case may move to, each offered once. */
@Component
class OfferedVersions {

    private final StandardReading standards;
    private final Rosters rosters;
    private final JdbcClient jdbc;

    OfferedVersions(StandardReading standards, Rosters rosters, JdbcClient jdbc) {
        this.standards = standards;
        this.rosters = rosters;
        this.jdbc = jdbc;
    }

    /** What is offered to a case; nothing before it is submitted, or once it is closed. */
    Offers to(JudgedCase judged) {
        var views =
                standards.list(rosters.today()).stream()
                        .collect(Collectors.toMap(one -> one.standard().code(), one -> one));
        return new Offers(
                views,
                chosen(judged.reference()),
                judged.latestVersion() > 0 && judged.isOpen().isEmpty());
    }

    private Set<String> chosen(String reference) {
        return jdbc.sql(
                        """
                        select standard || '/' || version from assessments_choice
                        where case_reference = ?
                        """)
                .param(reference)
                .query(String.class)
                .set();
    }

    /**
     * The offers of a case.
     *
     * @param chosen the versions somebody has chosen for already, such as {@code TCOP/2027-04}
     * @param any whether anything is offered at all
     */
    record Offers(Map<String, StandardView> standards, Set<String> chosen, boolean any) {

        String nameOf(String standard) {
            return view(standard).standard().name();
        }

        /** Whether somebody has chosen for this version. */
        boolean isChosen(String standard, String version) {
            return chosen.contains(standard + "/" + version);
        }

        /** The versions that begin after the one the case has, the first of them first. */
        List<String> to(Against against) {
            return any
                    ? laterThan(against).stream()
                            .map(StandardVersion::version)
                            .filter(version -> !isChosen(against.standard(), version))
                            .toList()
                    : List.of();
        }

        private StandardView view(String standard) {
            return Objects.requireNonNull(standards.get(standard));
        }

        private List<StandardVersion> laterThan(Against against) {
            return view(against.standard()).versions().reversed().stream()
                    .dropWhile(one -> !one.version().equals(against.version()))
                    .skip(1)
                    .toList();
        }
    }
}
