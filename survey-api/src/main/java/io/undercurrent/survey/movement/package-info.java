/** Who moved between two waves, counted: whether a group can be shown beside itself in the wave before. */
package io.undercurrent.survey.movement;
