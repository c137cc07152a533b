package nl.klankbord.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.klankbord.storage.Database;
import nl.klankbord.text.personaldata.StreetPolicy;

/// The sources that Klankbord knows, with their mappings.
public final class Sources {
    private static final String COLUMNS = "select code, name, kind, mapping::text as mapping, streets from source ";

    private final Database database;

    public Sources(Database database) {
        this.database = database;
    }

    /// In the order of their names.
    public List<Source> all() {
        return database.sql()
                .sql(COLUMNS + "order by name, code")
                .query(Sources::source)
                .list();
    }

    public Optional<Source> find(String code) {
        return database.sql()
                .sql(COLUMNS + "where code = :code")
                .param("code", code)
                .query(Sources::source)
                .optional();
    }

    /// @param by who adds it
    /// @return false when the code is in use
    public boolean add(Source source, String by) {
        int added = database.sql()
                .sql("""
                        insert into source (code, name, kind, mapping, streets, created_by)
                        values (:code, :name, :kind, cast(:mapping as jsonb), :streets, :by)
                        on conflict do nothing""")
                .param("code", source.code())
                .param("name", source.name())
                .param("kind", source.kind().code())
                .param("mapping", source.mapping().map(MappingJson::write).orElse(null))
                .param("streets", source.streets().code())
                .param("by", by)
                .update();
        return added == 1;
    }

    /// What becomes of the street of an address in the texts of a source; all is masked where that is not known.
    public StreetPolicy streets(String code) {
        return find(code).map(Source::streets).orElse(StreetPolicy.MASK_ALL);
    }

    /// Holds for signals that come in from now on.
    ///
    /// @param by who chose so
    public void chooseStreets(String code, StreetPolicy streets, String by) {
        database.sql()
                .sql("""
                        update source set streets = :streets, streets_set_at = now(), streets_set_by = :by
                        where code = :code""")
                .param("streets", streets.code())
                .param("by", by)
                .param("code", code)
                .update();
    }

    public void saveMapping(String code, Mapping mapping) {
        database.sql()
                .sql("update source set mapping = cast(:mapping as jsonb) where code = :code")
                .param("mapping", MappingJson.write(mapping))
                .param("code", code)
                .update();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getString("code"),
                row.getString("name"),
                Source.Kind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("mapping")).map(MappingJson::read),
                StreetPolicy.of(row.getString("streets")).orElse(StreetPolicy.MASK_ALL));
    }
}
