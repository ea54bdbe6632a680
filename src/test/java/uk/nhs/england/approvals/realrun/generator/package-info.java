/**
 * Changes to live services as an organisation might make them in two years, made up by chance from
 * a seed and by the shares stated in {@link Distributions}: none of them was ever made. It knows
 * nothing of the service.
 */
@NullMarked
package uk.nhs.england.approvals.realrun.generator;

import org.jspecify.annotations.NullMarked;
