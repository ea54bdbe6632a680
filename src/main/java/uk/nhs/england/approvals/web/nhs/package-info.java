/**
 * The NHS design system's components as templates (src/main/jte/web/nhs), for every page to use.
 *
 * <p>Holds no Java but what the templates compile to.
 */
@NamedInterface("nhs")
@NullMarked
package uk.nhs.england.approvals.web.nhs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
