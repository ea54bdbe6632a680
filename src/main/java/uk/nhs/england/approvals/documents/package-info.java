/**
 * Documents that go out: one small model of a document, and the formats it is written in.
 *
 * <p>Owns {@code Document}, its {@code Section}s and {@code Block}s, {@code DocumentFormat} and the
 * cells of outgoing comma-separated files. A pure library: it knows no feature, reads no database
 * and asks no clock, so that the same document is always the same bytes.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package uk.nhs.england.approvals.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
