/**
 * OData v4 over the released tables, on the raw handler of Apache Olingo. Only this package knows Olingo.
 */
package io.undercurrent.dashboard.odata;
