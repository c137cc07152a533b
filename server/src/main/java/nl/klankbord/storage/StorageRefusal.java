package nl.klankbord.storage;

/// Klankbord cannot store anything, for a reason that its administrator can take away. The message is one line for a
/// screen.
public final class StorageRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageRefusal(String message) {
        super(message);
    }

    public StorageRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}
