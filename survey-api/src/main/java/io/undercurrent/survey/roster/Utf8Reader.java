package io.undercurrent.survey.roster;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads UTF-8 with or without a byte order mark, marks what is not UTF-8, and counts quotation marks on the way. */
final class Utf8Reader extends FilterReader {

    /** Stands for bytes that are not UTF-8. It is a noncharacter (Unicode, section 23.7): no text holds it rightfully. */
    static final char MALFORMED = '\uFFFF';

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private long quoteCount;

    Utf8Reader(InputStream stream) throws IOException {
        super(new InputStreamReader(
                withoutByteOrderMark(stream),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(Character.toString(MALFORMED))));
    }

    /** Quotation marks read so far. */
    long quoteCount() {
        return quoteCount;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        quoteCount += quotes(buffer, offset, read);
        return read;
    }

    private static InputStream withoutByteOrderMark(InputStream stream) throws IOException {
        var pushback = new PushbackInputStream(stream, BYTE_ORDER_MARK.length);
        byte[] start = pushback.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            pushback.unread(start);
        }
        return pushback;
    }

    /** Quotation marks in a part of a buffer. */
    static int quotes(char[] buffer, int offset, int length) {
        int count = 0;
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '"') {
                count++;
            }
        }
        return count;
    }
}
