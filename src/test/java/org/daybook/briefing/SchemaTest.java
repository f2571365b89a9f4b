package org.daybook.briefing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The schema by itself, on H2 as the newsroom runs it. */
@Tag("plain")
class SchemaTest {

    private static final String DATABASE =
            "jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final String WITH_ROLE =
            "insert into staff (username, display_name, password_hash, role, enabled, created_at) values ('%s', 'A', '', '%s', true, current_timestamp)";

    /** H2 keeps the connection that made a check with {@code in} and fails once a pool has closed it. */
    @Test
    void rowsAreStillTakenAfterTheConnectionThatMadeTheTablesIsClosed() throws Exception {
        var pooled = DriverManager.getConnection(DATABASE);
        try (var migrating = DriverManager.getConnection(DATABASE);
                var statement = migrating.createStatement()) {
            statement.execute(migration());
        }
        try (pooled;
                var statement = pooled.createStatement()) {
            assertEquals(1, statement.executeUpdate(WITH_ROLE.formatted("ada", "WRITER")));
            assertThrows(SQLException.class, () -> statement.executeUpdate(WITH_ROLE.formatted("eve", "KING")));
        }
    }

    private static String migration() throws IOException {
        try (var stream = SchemaTest.class.getResourceAsStream("/db/migration/V1__newsroom.sql")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
