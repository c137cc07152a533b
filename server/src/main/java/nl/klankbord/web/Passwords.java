package nl.klankbord.web;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Makes, hashes and checks passwords. Argon2id with 19 MiB and two rounds (the OWASP minimum); at most four at a time,
/// so that a flood of sign-ins cannot take all memory.
public final class Passwords {
    private static final String ADMINISTRATOR = "beheerder";
    /// Without signs that look alike: no i, l, o, 0 and 1.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore atOnce = new Semaphore(4);
    private final SecureRandom random = new SecureRandom();
    private final String hashOfNobody = hash(generate());

    /// At the first start: makes the account `beheerder`.
    ///
    /// @return its password, to be shown once to who started the program, or empty when there are accounts already
    public String makeFirstAccount(Accounts accounts) {
        String password = generate();
        return accounts.addFirst(new Account(ADMINISTRATOR, hash(password))) ? password : "";
    }

    /// Gives `beheerder` a new password, whether there was an account or not.
    ///
    /// @return the password, to be shown once
    public String renewFirstAccount(Accounts accounts) {
        String password = generate();
        accounts.replace(new Account(ADMINISTRATOR, hash(password)));
        return password;
    }

    public String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            atOnce.release();
        }
    }

    /// Takes as long for an account that does not exist (an empty hash) as for one that does.
    boolean matches(String password, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            boolean same = argon2.matches(shortened(password), hash.isEmpty() ? hashOfNobody : hash);
            return same && !hash.isEmpty();
        } finally {
            atOnce.release();
        }
    }

    /// Four groups of five signs: 99 bits.
    String generate() {
        StringBuilder password = new StringBuilder();
        for (int sign = 0; sign < GROUPS * GROUP; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }

    private static String shortened(String password) {
        return password.substring(0, Math.min(password.length(), LONGEST));
    }
}
