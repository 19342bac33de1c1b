package io.undercurrent.survey.roster;

import java.util.Map;

/**
 * A person as one line of a roster file has it. A value that was refused is null, and then nothing of the file is
 * applied; the line is kept all the same, because another line may repeat its id or e-mail address.
 *
 * @param number the line of the file, from 1
 * @param locale a BCP 47 language tag in its canonical spelling
 * @param unit a path, as {@code Acme/Engineering/Platform}
 * @param attributes those that have a value
 */
record PersonLine(long number, String id, String email, String locale, String unit, Map<String, String> attributes) {}
