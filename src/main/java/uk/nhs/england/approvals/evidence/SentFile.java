package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;

/**
 * A file as somebody sends it.
 *
 * @param name what they call it
 * @param sha256 the checksum they say it has, in hexadecimal; null when they do not say
 * @param bytes the file itself, read once
 */
public record SentFile(String name, @Nullable String sha256, InputStream bytes) {}
