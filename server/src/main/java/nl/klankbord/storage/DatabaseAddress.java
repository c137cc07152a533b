package nl.klankbord.storage;

/// Where a PostgreSQL is and who we are there. Never prints its password.
///
/// @param url JDBC address, e.g. `jdbc:postgresql://127.0.0.1:5432/klankbord`
public record DatabaseAddress(String url, String user, String password) {
    public DatabaseAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StorageRefusal("KLANKBORD_DATABASE_URL moet beginnen met jdbc:postgresql:");
        }
    }

    @Override
    public String toString() {
        return "DatabaseAddress[user=%s]".formatted(user);
    }
}
