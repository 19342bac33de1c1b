package io.undercurrent.survey.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the values of a roster must be. Each rule returns the value as it is kept, or throws {@link InvalidValue}.
 *
 * <p>Everywhere white space at the ends goes, a run of it (line breaks and no-break spaces included) becomes one space,
 * and characters are composed (Unicode NFC): spreadsheets differ in all three, and two spellings would be two groups.
 */
final class FieldRules {

    /** The longest id and attribute value in characters. */
    static final int LONGEST_VALUE = 200;

    /** The longest unit path in characters. */
    static final int LONGEST_UNIT = 500;

    /** The longest e-mail address in characters: a path of RFC 5321, 4.5.3.1.3, without its angle brackets. */
    private static final int LONGEST_EMAIL = 254;

    /** The longest language tag that software must take (RFC 5646, 4.4.1). */
    private static final int LONGEST_LOCALE = 35;

    /** The dot-atom of RFC 5322, 3.2.3, with the letters of RFC 6531; no quoted local part. */
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]++";

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";

    private static final Pattern EMAIL_ADDRESS =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+@" + LABEL + "(?:\\." + LABEL + ")+");

    private static final String NOT_A_LANGUAGE = "must be a BCP 47 language tag, as en or de-CH";

    private FieldRules() {}

    static String id(String raw) {
        return limited(present(text(raw)), LONGEST_VALUE);
    }

    static String email(String raw) {
        String address = limited(present(text(raw)), LONGEST_EMAIL);
        if (!EMAIL_ADDRESS.matcher(address).matches()) {
            throw new InvalidValue("must be an e-mail address");
        }
        return address;
    }

    /** @return an empty string for a blank one */
    static String locale(String raw) {
        String tag = limited(text(raw), LONGEST_LOCALE);
        return tag.isEmpty() ? tag : languageTag(tag);
    }

    static String unit(String raw) {
        String path = present(text(raw));
        String[] segments = path.split("/", -1);
        if (Arrays.stream(segments).anyMatch(String::isBlank)) {
            throw new InvalidValue("must be a path whose parts are not empty, as Acme/Engineering/Platform");
        }
        return limited(Arrays.stream(segments).map(String::strip).collect(Collectors.joining("/")), LONGEST_UNIT);
    }

    /** @return an empty string for a blank one */
    static String attribute(String raw) {
        return limited(text(raw), LONGEST_VALUE);
    }

    private static String languageTag(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            // Four to eight letters are well-formed, too, but reserved: they would be a language's name.
            if (locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw new InvalidValue(NOT_A_LANGUAGE);
        }
        throw new InvalidValue(NOT_A_LANGUAGE);
    }

    private static String present(String text) {
        if (text.isEmpty()) {
            throw new InvalidValue("must not be blank");
        }
        return text;
    }

    private static String limited(String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidValue("must have at most " + longest + " characters");
        }
        return text;
    }

    private static String text(String raw) {
        var text = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !text.isEmpty();
            } else if (c == Utf8Reader.MALFORMED) {
                throw new InvalidValue("must be UTF-8");
            } else if (Character.isISOControl(c)) {
                throw new InvalidValue("must not hold control characters");
            } else {
                text.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
