/**
 * How a document is answered over HTTP: which format is wanted, and the headers that keep it safe.
 */
@NamedInterface("http")
@NullMarked
package uk.nhs.england.approvals.documents.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
