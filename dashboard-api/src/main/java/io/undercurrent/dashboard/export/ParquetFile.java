package io.undercurrent.dashboard.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.OutputStreamOutputFile;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Rows as Apache Parquet: text as UTF-8, whole numbers of 64 bits, decimals as doubles (no figure is published with more
 * decimals than they hold), dates as dates. What the figures are stands in the file's metadata.
 */
final class ParquetFile {

    /** Held in memory until it is full. */
    private static final long ROW_GROUP_BYTES = 16L * 1024 * 1024;

    private ParquetFile() {}

    static <R> void write(Rows<R> rows, OutputStream output) throws IOException {
        var table = rows.table();
        var file = new CarpetWriter.Builder<R>(new OutputStreamOutputFile(output), rowClass())
                // Without this one it would look for Hadoop's files of settings.
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withWriteRecordModel(model(table))
                .withExtraMetaData(rows.about())
                .withExtraMetaData("table", table.name())
                .withExtraMetaData("description", table.description());
        for (var column : table.columns()) {
            file.withExtraMetaData("column." + column.name(), column.description());
        }
        try (var writer = file.build()) {
            for (R row : rows) {
                writer.write(row);
            }
        }
    }

    /** The writer asks for the class of a row only to name the schema: what is read of a row says the model. */
    @SuppressWarnings("unchecked")
    private static <R> Class<R> rowClass() {
        return (Class<R>) Row.class;
    }

    private static <R> WriteRecordModelType<R> model(Table<R> table) {
        WriteRecordModelType<R> model = FieldTypes.writeRecordModel(rowClass());
        for (var column : table.columns()) {
            model.withField(column.name(), type(column), row -> value(column, row));
        }
        return model;
    }

    private static FieldType type(Column<?> column) {
        boolean required = !column.nullable();
        return switch (column.type()) {
            case TEXT -> required ? FieldTypes.STRING.notNull() : FieldTypes.STRING;
            case WHOLE -> required ? FieldTypes.LONG.notNull() : FieldTypes.LONG;
            case DECIMAL -> required ? FieldTypes.DOUBLE.notNull() : FieldTypes.DOUBLE;
            case TRUTH -> required ? FieldTypes.BOOLEAN.notNull() : FieldTypes.BOOLEAN;
            case DATE -> required ? FieldTypes.LOCAL_DATE.notNull() : FieldTypes.LOCAL_DATE;
        };
    }

    private static <R> Object value(Column<R> column, R row) {
        var value = column.of(row);
        return value instanceof BigDecimal decimal ? (Object) decimal.doubleValue() : value;
    }

    /** Names the schema. */
    private record Row() {}
}
