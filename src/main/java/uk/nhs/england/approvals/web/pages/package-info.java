/**
 * The pages that belong to no feature: the start page, logging in and out, errors, and those that
 * every footer leads to; and the drawing of every page by its template.
 */
@NullMarked
package uk.nhs.england.approvals.web.pages;

import org.jspecify.annotations.NullMarked;
