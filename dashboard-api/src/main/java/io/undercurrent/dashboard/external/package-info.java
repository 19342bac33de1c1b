/** Company-level figures that may leave the company: counts with noise under differential privacy, off unless configured. */
package io.undercurrent.dashboard.external;
