package uk.nhs.england.approvals.web;

import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

/**
 * An address of the API that takes a longer body than the others, because it takes a file. The
 * feature that has such an address declares a bean; everywhere else the usual limit holds.
 *
 * @param method the method that takes the file
 * @param path a path pattern, such as {@code /api/v1/things/{id}/file}
 * @param most the longest body
 */
public record BodyLimit(HttpMethod method, String path, DataSize most) {}
