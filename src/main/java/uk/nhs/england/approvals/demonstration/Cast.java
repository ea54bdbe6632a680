package uk.nhs.england.approvals.demonstration;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.CONSULTEE;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The people of the demonstration, and the seats they fill. None of them exists. */
final class Cast {

    static final Part PRIYA = part("Priya Nair", "get a business case approved", PROJECT_LEAD);
    static final Part SAM = part("Sam Okafor", "get a business case approved", PROJECT_LEAD);
    static final Part MORGAN = part("Morgan Price", "triage cases and plan sittings", Role.PMO);
    static final Part HELEN =
            part("Helen Walsh", "chair the TDA, as Head of Architecture", BOARD_MEMBER);
    static final Part GRACE = part("Grace Mensah", "chair DPAG", BOARD_MEMBER);
    static final Part OMAR = part("Omar Haddad", "chair the ARB this fortnight", BOARD_MEMBER);
    static final Part CARYS = part("Carys Bevan", "run the CAB", CHANGE_MANAGER, BOARD_MEMBER);
    static final Part OLU =
            part("Olu Adeyemi", "keep a service's entry true", SERVICE_OWNER, BOARD_MEMBER);
    static final Part NADIA = part("Nadia Karim", "respond for IT security", CONSULTEE);
    static final Part ALAN = part("Alan Reid", "check the record", AUDITOR);
    static final Part ADA = part("Ada Lindqvist", "set up boards and people", ADMINISTRATOR);

    private static final List<Part> MEMBERS =
            List.of(
                    member("Tariq Aziz"),
                    member("Beth Coleman"),
                    member("Ivan Petrov"),
                    member("Mei Tan"),
                    member("Rhys Morgan"),
                    member("Sofia Rossi"));

    private static final List<Place> PLACES =
            List.of(
                    new Place("TDA", "ARCHITECTURE", HELEN),
                    new Place("TDA", "SECURITY", MEMBERS.get(0)),
                    new Place("TDA", "SERVICE", MEMBERS.get(1)),
                    new Place("TDA", "INFRASTRUCTURE", MEMBERS.get(2)),
                    new Place("DPAG", "GDS", GRACE),
                    new Place("DPAG", "DIGITAL", MEMBERS.get(3)),
                    new Place("DPAG", "RESEARCH", MEMBERS.get(4)),
                    new Place("ARB", "SECURITY", OMAR),
                    new Place("ARB", "IG", MEMBERS.get(5)),
                    new Place("ARB", "SERVICE", MEMBERS.get(1)),
                    new Place("ARB", "INFRASTRUCTURE", MEMBERS.get(2)),
                    new Place("ARB", "DPAG", GRACE),
                    new Place("ARB", "DATA", MEMBERS.get(4)),
                    new Place("CAB", "CHANGE", CARYS),
                    new Place("CAB", "SECURITY", MEMBERS.get(0)),
                    new Place("CAB", "SERVICE", MEMBERS.get(1)),
                    new Place("CAB", "OWNERS", OLU));

    private Cast() {}

    /** Everybody, those a visitor wants first. */
    static List<Part> all() {
        var leading = List.of(PRIYA, SAM, MORGAN, HELEN, GRACE, OMAR, CARYS, OLU, NADIA, ALAN, ADA);
        return Stream.of(leading, Specialists.others(), MEMBERS).flatMap(List::stream).toList();
    }

    static List<Place> places() {
        return PLACES;
    }

    private static Part member(String name) {
        return part(name, "advise on boards", BOARD_MEMBER);
    }

    static Part part(String name, String comesTo, Role... roles) {
        return new Part(name, comesTo, Set.of(roles));
    }

    /** A person of the demonstration. */
    record Part(String name, String comesTo, Set<Role> roles) {

        PersonId id() {
            return new PersonId(name.toLowerCase(Locale.ROOT).replace(' ', '.'));
        }

        String email() {
            return id() + "@example.nhs.uk";
        }

        Actor actor() {
            return new Actor(id(), roles, null);
        }
    }

    /** A seat on a board and who fills it. */
    record Place(String board, String seat, Part part) {}
}
