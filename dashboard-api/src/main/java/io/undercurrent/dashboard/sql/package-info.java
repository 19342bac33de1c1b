/**
 * The released tables in SQL: rows copied when a release is published, and shown to BI tools by the views of the schema
 * {@code bi}, which is all that their role may read.
 */
package io.undercurrent.dashboard.sql;
