package io.undercurrent.postgres;

import java.util.HashMap;
import java.util.Map;

/** What the server is told on its command line, which outranks every configuration file in the data directory. */
final class ServerSettings {

    private ServerSettings() {}

    /** Fast, and worthless after a crash: zonky itself switches {@code fsync} and {@code synchronous_commit} off. */
    static Map<String, String> disposable() {
        Map<String, String> settings = common();
        settings.put("full_page_writes", "off");
        return settings;
    }

    /** An acknowledged commit is on disk. Each line undoes what zonky, made for tests, asks for, or keeps a default. */
    static Map<String, String> durable() {
        Map<String, String> settings = common();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        // Bounds the log that a crash leaves to be replayed, so that the next start takes seconds.
        settings.put("max_wal_size", "256MB");
        return settings;
    }

    private static Map<String, String> common() {
        Map<String, String> settings = new HashMap<>();
        settings.put("max_connections", "100");
        settings.put("shared_buffers", "64MB");
        settings.put("listen_addresses", "localhost");
        // No socket file in a shared directory; everything here speaks TCP on the loopback interface.
        settings.put("unix_socket_directories", "");
        keepNoTrace(settings);
        return settings;
    }

    /** The server's own log and bookkeeping must not tell what was answered, nor who came when. */
    private static void keepNoTrace(Map<String, String> settings) {
        // No statement is logged, neither all of them nor the slow ones nor a sample: values travel in statements.
        settings.put("log_statement", "none");
        settings.put("log_duration", "off");
        settings.put("log_min_duration_statement", "-1");
        settings.put("log_min_duration_sample", "-1");
        settings.put("log_transaction_sample_rate", "0");
        // The message of a failed statement quotes its values ("Key (email)=(...) already exists"), so nothing of the
        // rank ERROR is logged. In this setting "log" stands above "error": start, stop and fatal messages remain.
        settings.put("log_min_messages", "log");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_parameter_max_length", "0");
        settings.put("log_parameter_max_length_on_error", "0");
        // Waiting for a lock logs the statement, too.
        settings.put("log_lock_waits", "off");
        // A connection per request or a burst of them would be a record of when someone answered.
        settings.put("log_connections", "off");
        settings.put("log_disconnections", "off");
        // A commit time per transaction would give each ballot its time, and line it up with the credential issued.
        settings.put("track_commit_timestamp", "off");
        // The write-ahead log holds every change with its time and order: it goes to no archive and to no replica.
        settings.put("archive_mode", "off");
        settings.put("wal_level", "minimal");
        settings.put("max_wal_senders", "0");
    }
}
