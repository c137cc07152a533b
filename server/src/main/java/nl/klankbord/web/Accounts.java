package nl.klankbord.web;

import java.util.Optional;

/// Where accounts are kept.
public interface Accounts {
    Optional<Account> find(String name);

    /// Keeps the account when there is none at all yet.
    ///
    /// @return whether it was kept
    boolean addFirst(Account account);

    /// Keeps the account in the place of the one of that name, if any.
    void replace(Account account);
}
