package io.undercurrent.survey.roster;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param number the line of the file, from 1, on which it begins
 * @param fields the first of its fields, as many as the reader was told to keep
 * @param fieldCount all of its fields
 * @param bareQuotes indices of kept fields that hold a quotation mark without being quoted
 */
record CsvLine(long number, List<String> fields, int fieldCount, List<Integer> bareQuotes) {}
