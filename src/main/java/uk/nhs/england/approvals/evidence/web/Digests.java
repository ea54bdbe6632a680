package uk.nhs.england.approvals.evidence.web;

import uk.nhs.england.approvals.web.RequestRefused;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a file as the header Repr-Digest holds it (RFC 9530). */
final class Digests {

    private static final Pattern SHA_256 =
            Pattern.compile("(?:^|.*,\\s*)sha-256=:([A-Za-z0-9+/]{43}=):(?:\\s*,.*)?");

    private Digests() {}

    /** In hexadecimal. */
    static String read(String header) {
        var found = SHA_256.matcher(header);
        if (!found.matches()) {
            throw RequestRefused.malformed(
                    "Repr-Digest",
                    "digest",
                    "'Repr-Digest' must be sha-256=:, the checksum in Base64, and a colon.");
        }
        return HexFormat.of().formatHex(Base64.getDecoder().decode(found.group(1)));
    }

    static String write(String hexadecimal) {
        var bytes = HexFormat.of().parseHex(hexadecimal);
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
    }
}
