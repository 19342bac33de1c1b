package io.undercurrent.survey.cohort;

/**
 * A merge that the cross-report check made, because two reports together would have isolated too few people.
 *
 * @param report the flat report whose categories were merged
 * @param against the other report
 * @param people how many could have been told apart by subtraction; 1 to 2k-1
 * @param explanation a sentence or two for HR
 */
public record CrossReportMerge(String report, String against, int people, String explanation) {}
