/**
 * Flowable, and nothing but Flowable: the only package that knows it.
 *
 * <p>Owns {@code Instances}, what the service says to the engine, {@code Models}, what the engine
 * knows of the pictures, and {@code EngineSettings}, how the engine is made to fit: the facts are
 * elsewhere, so it keeps no history, no participants and no variables of its own, and asks the
 * database as little as it can.
 */
@NullMarked
package uk.nhs.england.approvals.workflow.engine;

import org.jspecify.annotations.NullMarked;
