/** The API of the module {@code pipeline}: reports over HTTP. */
@NullMarked
package uk.nhs.england.approvals.pipeline.web;

import org.jspecify.annotations.NullMarked;
