package nl.klankbord.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Checks a name and a password, slowly when they were wrong before.
final class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInDelay delay;

    PasswordSignIn(Accounts accounts, Passwords passwords, SignInDelay delay) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.delay = delay;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String name = Account.asTyped(typed.getName());
        String address = addressOf(typed);
        Duration wait = delay.begin(name, address);
        if (!wait.isZero()) {
            throw new TooSoon(wait);
        }
        String hash = accounts.find(name).map(Account::passwordHash).orElse("");
        if (!passwords.matches(passwordOf(typed), hash)) {
            throw new BadCredentialsException("Wrong name or password");
        }
        delay.succeeded(name, address);
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String addressOf(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private static String passwordOf(Authentication typed) {
        @Nullable Object password = typed.getCredentials();
        return password == null ? "" : password.toString();
    }

    /// Refused without a look at the password.
    static final class TooSoon extends AuthenticationException {
        private final transient Duration wait;

        TooSoon(Duration wait) {
            super("Too many wrong passwords");
            this.wait = wait;
        }

        /// Rounded up, so that waiting this long is enough.
        long seconds() {
            return wait.plusMillis(999).toSeconds();
        }
    }
}
