package nl.klankbord.intake;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.klankbord.intake.files.Sha256;
import nl.klankbord.storage.Database;

/// The keys with which systems deliver through the API. A key is bound to one source; only its hash is kept.
public final class ApiKeys {
    private static final int KEY_BYTES = 32;

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    public ApiKeys(Database database) {
        this.database = database;
    }

    /// @param revoked when it was withdrawn, if it was
    public record Key(long id, Instant created, String createdBy, Optional<Instant> revoked) {}

    /// Makes a key.
    ///
    /// @return the key itself, which cannot be had again
    public String add(String source, String by) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = "kb_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql()
                .sql("insert into api_key (source, sha256, created_by) values (:source, :sha256, :by)")
                .param("source", source)
                .param("sha256", hash(key))
                .param("by", by)
                .update();
        return key;
    }

    /// Code of the source for which this key may deliver; nothing for an unknown or revoked key.
    public Optional<String> sourceOf(String key) {
        return database.sql()
                .sql("select source from api_key where sha256 = :sha256 and revoked_at is null")
                .param("sha256", hash(key))
                .query(String.class)
                .optional();
    }

    /// The keys of a source, newest first.
    public List<Key> of(String source) {
        return database.sql()
                .sql(
                        "select id, created_at, created_by, revoked_at from api_key where source = :source order by id desc")
                .param("source", source)
                .query((row, number) -> new Key(
                        row.getLong("id"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("created_by"),
                        Optional.ofNullable(row.getTimestamp("revoked_at")).map(Timestamp::toInstant)))
                .list();
    }

    /// @return false when the source has no such key that still works
    public boolean revoke(String source, long id, String by) {
        return database.sql()
                        .sql("""
                                update api_key set revoked_at = now(), revoked_by = :by
                                where id = :id and source = :source and revoked_at is null""")
                        .param("by", by)
                        .param("id", id)
                        .param("source", source)
                        .update()
                == 1;
    }

    private static String hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }
}
