/** Files with which a BI tool finds this service. */
package io.undercurrent.dashboard.connect;
