/**
 * Published decision tables (DMN), each version named by the day it takes effect, with the rows
 * that fire for the answers of a case.
 *
 * <p>Owns {@code DecisionTable}, {@code Tables} and {@code TableInputs}, what tables look at. One
 * engine reads and evaluates them all, and nothing outside this module knows it. What a table
 * decides, and what follows from it, belongs to the module that asks.
 */
@ApplicationModule(allowedDependencies = "businesscase :: answers")
@NullMarked
package uk.nhs.england.approvals.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
