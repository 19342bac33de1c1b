package io.undercurrent.survey.roster;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A made-up roster file of any length, which is made while it is read and never held. */
final class GeneratedRoster extends InputStream {

    private static final String HEADER = "id,email,locale,unit,location,tenure,role_family,work_mode\n";

    private final long people;
    private byte[] line = HEADER.getBytes(StandardCharsets.UTF_8);
    private int position;
    private long made;

    GeneratedRoster(long people) {
        this.people = people;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int count = 0;
        while (count < length && hasMore()) {
            int part = Math.min(length - count, line.length - position);
            System.arraycopy(line, position, buffer, offset + count, part);
            position += part;
            count += part;
        }
        return count == 0 ? -1 : count;
    }

    private boolean hasMore() {
        if (position == line.length && made < people) {
            line = person(made++).getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return position < line.length;
    }

    private static String person(long n) {
        return String.join(
                ",",
                "E" + n,
                "person." + n + "@acme.example",
                n % 3 == 0 ? "de" : "en",
                "\"Acme, Inc./Division " + n % 20 + "/Team " + n % 5_000 + "\"",
                "Site " + n % 40,
                n % 7 + " years",
                "Family " + n % 12,
                n % 2 == 0 ? "office\n" : "remote\n");
    }
}
