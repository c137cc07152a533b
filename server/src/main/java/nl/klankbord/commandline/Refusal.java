package nl.klankbord.commandline;

/// The user asked something that cannot be done as asked. The message says in one line what, where and what to do; it
/// never holds a delivered text.
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
