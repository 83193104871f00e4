/**
 * Two hosts take feedback in over one PostgreSQL, which is restarted meanwhile, while one of them is killed; see
 * {@link org.productops.bench.intake.IntakeLoad}.
 */
package org.productops.bench.intake;
