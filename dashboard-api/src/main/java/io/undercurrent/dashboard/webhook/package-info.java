/**
 * Tells other systems of releases and alerts. Messages hold what every leader may read; they are signed as Standard
 * Webhooks (standardwebhooks.com) has it, repeated until they are taken, and kept where they never are.
 */
package io.undercurrent.dashboard.webhook;
