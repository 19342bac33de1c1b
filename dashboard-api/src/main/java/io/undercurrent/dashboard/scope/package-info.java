/** What one reader sees of what is published: all of it, or what lies in a part of the company. */
package io.undercurrent.dashboard.scope;
