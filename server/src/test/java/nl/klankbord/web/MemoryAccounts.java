package nl.klankbord.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Accounts that are gone when the test is.
public final class MemoryAccounts implements Accounts {
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public synchronized boolean addFirst(Account account) {
        return accounts.isEmpty() && accounts.put(account.name(), account) == null;
    }

    @Override
    public void replace(Account account) {
        accounts.put(account.name(), account);
    }
}
