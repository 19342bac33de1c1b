package io.undercurrent.jasperreports;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;

/**
 * Prints a release as a PDF, from what the role bi_reader sees. Its password is taken from the environment: {@value
 * #PASSWORD}.
 */
public final class PrintRelease {

    private static final String PASSWORD = "PGPASSWORD";

    private PrintRelease() {}

    /** @param args the address of the database for JDBC, the user, the file to write, and, if not the last, the wave's id */
    public static void main(String[] args) throws IOException, SQLException, JRException {
        if (args.length < 3 || args.length > 4) {
            System.err.println("Usage: PrintRelease JDBC_URL USER FILE [WAVE_ID]");
            System.exit(2);
        }
        Map<String, Object> parameters = new HashMap<>();
        if (args.length == 4) {
            parameters.put("WAVE", args[3]);
        }
        try (var template = PrintRelease.class.getResourceAsStream("/release.jrxml");
                var database = DriverManager.getConnection(args[0], args[1], System.getenv(PASSWORD))) {
            var report = JasperCompileManager.compileReport(template);
            var printed = JasperFillManager.fillReport(report, parameters, database);
            JasperExportManager.exportReportToPdfFile(printed, args[2]);
        }
    }
}
