package nl.klankbord.web;

import java.util.Optional;
import nl.klankbord.storage.Database;

/// Accounts in PostgreSQL.
public final class AccountTable implements Accounts {
    private final Database database;

    public AccountTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> find(String name) {
        return database.sql()
                .sql("select name, password_hash from account where name = :name")
                .param("name", name)
                .query((row, number) -> new Account(row.getString("name"), row.getString("password_hash")))
                .optional();
    }

    @Override
    public boolean addFirst(Account account) {
        int added = database.sql()
                .sql("""
                        insert into account (name, password_hash)
                        select :name, :hash where not exists (select from account)
                        on conflict do nothing""")
                .param("name", account.name())
                .param("hash", account.passwordHash())
                .update();
        return added == 1;
    }

    @Override
    public void replace(Account account) {
        database.sql()
                .sql("""
                        insert into account (name, password_hash) values (:name, :hash)
                        on conflict (name) do update set password_hash = excluded.password_hash""")
                .param("name", account.name())
                .param("hash", account.passwordHash())
                .update();
    }
}
