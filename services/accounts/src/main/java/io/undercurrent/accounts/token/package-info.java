/**
 * Tokens with which tools sign in for an account: they read what its holder may read in one role, and can be taken back
 * alone.
 */
package io.undercurrent.accounts.token;
