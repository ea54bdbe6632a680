/** Describes the API as OpenAPI 3.1, from the code. Internal to web. */
@NullMarked
package uk.nhs.england.approvals.web.openapi;

import org.jspecify.annotations.NullMarked;
