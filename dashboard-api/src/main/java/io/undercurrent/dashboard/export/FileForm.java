package io.undercurrent.dashboard.export;

import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.OutputStream;

/** A kind of file in which a table is offered as a whole. */
public enum FileForm {
    /** RFC 4180. */
    CSV("csv", FileForm.CSV_TYPE) {
        @Override
        public <R> void write(Rows<R> rows, OutputStream output) throws IOException {
            CsvFile.write(rows, output);
        }
    },
    /** A workbook of ISO/IEC 29500. */
    XLSX("xlsx", FileForm.XLSX_TYPE) {
        /** Weak: a workbook says when it was written, so that no two have the same bytes. */
        @Override
        public EntityTag tag(EntityTag strong) {
            return new EntityTag(strong.getValue(), true);
        }

        @Override
        public <R> void write(Rows<R> rows, OutputStream output) throws IOException {
            XlsxFile.write(rows, output);
        }
    },
    /** Apache Parquet. */
    PARQUET("parquet", FileForm.PARQUET_TYPE) {
        @Override
        public <R> void write(Rows<R> rows, OutputStream output) throws IOException {
            ParquetFile.write(rows, output);
        }
    };

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PARQUET_TYPE = "application/vnd.apache.parquet";

    private final String suffix;
    private final String mediaType;

    FileForm(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** What a file's name ends with after its point. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The entity tag (RFC 9110, 8.8.3) of a file.
     *
     * @param strong made from all that the file depends on
     */
    public EntityTag tag(EntityTag strong) {
        return strong;
    }

    /** Writes all rows as they are read, and leaves the stream open. */
    public abstract <R> void write(Rows<R> rows, OutputStream output) throws IOException;
}
