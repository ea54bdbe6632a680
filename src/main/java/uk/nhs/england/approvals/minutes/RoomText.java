package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.boards.AttendanceView;
import uk.nhs.england.approvals.boards.Reply;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.documents.Block;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who was there, who sent apologies and who had an interest, for the minutes of a sitting. */
record RoomText(MinutesFacts facts) {

    List<Block> present() {
        if (facts.attendance().isEmpty()) {
            return List.of(Block.paragraph("Nobody."));
        }
        var rows = facts.attendance().stream().map(this::row).toList();
        return List.of(
                new Block.Table("Who was there", List.of("Member", "Seat", "Came", "Left"), rows));
    }

    private List<String> row(AttendanceView one) {
        var left = one.leftAt();
        return List.of(
                facts.nameOf(one.person()),
                seats(one.person()),
                MinutesText.time(one.arrivedAt()),
                left == null ? "" : MinutesText.time(left));
    }

    private String seats(PersonId person) {
        return facts.roster().members().stream()
                .filter(member -> member.person().equals(person))
                .map(this::seat)
                .collect(Collectors.joining(", "));
    }

    private String seat(Roster.Member member) {
        var name =
                facts.roster().seats().stream()
                        .filter(seat -> seat.code().equals(member.seat()))
                        .map(Roster.Seat::name)
                        .findFirst()
                        .orElse(member.seat());
        return member.alternate() ? name + " (alternate)" : name;
    }

    List<Block> apologies() {
        var sent =
                facts.replies().stream()
                        .filter(reply -> reply.reply() == Reply.Kind.APOLOGIES)
                        .map(this::apology)
                        .toList();
        return List.of(sent.isEmpty() ? Block.paragraph("None.") : new Block.Bullets(sent));
    }

    private String apology(Reply reply) {
        var alternate = reply.alternate();
        return alternate == null
                ? facts.nameOf(reply.person())
                : "%s, for whom %s came"
                        .formatted(facts.nameOf(reply.person()), facts.nameOf(alternate));
    }

    /** Of each subject, those who were not counted for it. */
    List<Block> interests() {
        var declared = new ArrayList<String>();
        facts.interests()
                .forEach(
                        (subject, people) ->
                                people.stream()
                                        .filter(facts.roster()::has)
                                        .map(
                                                person ->
                                                        "%s: %s"
                                                                .formatted(
                                                                        subject,
                                                                        facts.nameOf(person)))
                                        .sorted()
                                        .forEach(declared::add));
        return List.of(declared.isEmpty() ? Block.paragraph("None.") : new Block.Bullets(declared));
    }
}
