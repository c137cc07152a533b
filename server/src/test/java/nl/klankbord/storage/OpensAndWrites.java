package nl.klankbord.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;

/// A process of its own that opens a data folder, writes rows one commit at a time and tells each on its output, until
/// it is killed or its input ends.
public final class OpensAndWrites {
    private OpensAndWrites() {}

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(Path.of(arguments[0]), TestDatabase.binaries());
                Connection connection =
                        TestDatabase.dataSource(server.address()).getConnection()) {
            connection
                    .createStatement()
                    .execute("create table if not exists told (number bigint generated always as identity)");
            System.out.println("server " + server.pid());
            PreparedStatement insert = connection.prepareStatement("insert into told default values returning number");
            while (System.in.available() == 0) {
                var row = insert.executeQuery();
                row.next();
                System.out.println("told " + row.getLong(1));
            }
        }
    }
}
