/**
 * Real projects taken through the whole service by its REST API, as the people of the demonstration
 * would, over months of moved time; what happened is printed and checked. The profile {@code
 * real-run} runs it over a file of projects; {@code RealRunTests} over three made-up ones.
 */
@NullMarked
package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.NullMarked;
