package uk.nhs.england.approvals.register;

import uk.nhs.england.approvals.documents.OutgoingCell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The look-ahead as comma-separated values (RFC 4180). */
public final class LookAheadCsv {

    private static final String HEADER =
            "risk,submit by,notice by,ends,service,name,owner,what,number,words,"
                    + "working days to a decision\r\n";

    private LookAheadCsv() {}

    public static String of(List<LookAheadItem> items) {
        return items.stream().map(LookAheadCsv::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(LookAheadItem item) {
        return Stream.of(
                        item.risk(),
                        item.submitBy(),
                        item.noticeBy(),
                        item.ends(),
                        item.service(),
                        item.serviceName(),
                        item.owner(),
                        item.what(),
                        item.number(),
                        item.words(),
                        item.decisionTakes())
                .map(cell -> OutgoingCell.of(cell.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
