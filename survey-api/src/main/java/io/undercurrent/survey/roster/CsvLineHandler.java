package io.undercurrent.survey.roster;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link CsvLine}s, and knows where the parser stands when it gives up. */
final class CsvLineHandler extends AbstractBaseCsvCallbackHandler<CsvLine> {

    private final int keptFields;
    private List<String> fields = List.of();
    private List<Integer> bareQuotes = List.of();
    private long bareQuoteCount;

    /**
     * @param keptFields how many fields of a record are kept; those after them are only counted, so that a line of nothing
     *     but commas takes no memory
     */
    CsvLineHandler(int keptFields) {
        this.keptFields = keptFields;
    }

    /** The line on which the latest record begins. */
    long line() {
        return getStartingLineNumber();
    }

    /** The index of the field that comes next. */
    int nextField() {
        return getFieldCount();
    }

    /** Quotation marks so far that neither open nor close nor stand within a quoted field. */
    long bareQuoteCount() {
        return bareQuoteCount;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = new ArrayList<>(fields.size());
        bareQuotes = List.of();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        int bare = quoted ? 0 : Utf8Reader.quotes(buffer, offset, length);
        bareQuoteCount += bare;
        if (index >= keptFields) {
            return;
        }
        if (bare > 0) {
            bareQuotes = new ArrayList<>(bareQuotes);
            bareQuotes.add(index);
        }
        fields.add(new String(buffer, offset, length));
    }

    @Override
    protected CsvLine buildRecord() {
        return new CsvLine(getStartingLineNumber(), fields, getFieldCount(), bareQuotes);
    }
}
