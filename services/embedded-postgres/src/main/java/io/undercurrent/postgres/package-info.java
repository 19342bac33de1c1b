/**
 * A real PostgreSQL without containers: {@link io.undercurrent.postgres.EmbeddedCluster#temporary()} for tests,
 * {@link io.undercurrent.postgres.EmbeddedCluster#persistent} for evaluation, and
 * {@link io.undercurrent.postgres.PostgresTestResource} for a {@code @QuarkusTest}.
 */
package io.undercurrent.postgres;
