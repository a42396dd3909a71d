package vn.ntm.training.unit.reference;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.postgresql.PGConnection;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * Makes the tables of the units say what the reference files say, with COPY. A unit that is known keeps its id for ever,
 * because rows of the past point to it; all that is told about it is written anew.
 */
final class UnitTables {

    private static final String FIRST_DAY_OF_N34 = "2025-07-01";

    private final Connection connection;
    private final Map<String, Long> ids = new HashMap<>();

    UnitTables(Connection connection) {
        this.connection = connection;
    }

    void fill() throws SQLException, IOException {
        List<ReferenceVersion> versions = ReferenceVersion.all();
        addUnits(versions);
        execute("delete from unit_restatement; delete from unit_attribute; delete from unit_alias;"
                + " delete from unit_succession; delete from unit_version");
        copyVersions(versions);
        copySuccessions();
        copyAliases();
        copyAttributes();
        // Without statistics the next statement is planned for empty tables and takes seconds.
        execute("analyze unit, unit_version, unit_succession, unit_alias, unit_attribute");
        execute(ReferenceFiles.text("restate.sql"));
    }

    private void addUnits(List<ReferenceVersion> versions) throws SQLException, IOException {
        execute("create temp table unit_told (ordinal int, era text, level text, code text) on commit drop");
        Set<List<Object>> told = new LinkedHashSet<>();
        versions.forEach(version -> told.add(List.of(version.era(), version.level(), version.code())));
        int[] ordinal = {0};
        copy("unit_told (ordinal, era, level, code)", told.stream().map(unit ->
                new Object[] {ordinal[0]++, unit.get(0), unit.get(1), unit.get(2)}));
        execute("""
                insert into unit (era, level, code)
                select era, level, code from unit_told told
                where not exists (select from unit where unit.era = told.era and unit.code = told.code)
                order by ordinal
                """);
        try (var statement = connection.createStatement();
                var units = statement.executeQuery("select era || '-' || code, id from unit")) {
            while (units.next()) {
                ids.put(units.getString(1), units.getLong(2));
            }
        }
    }

    private void copyVersions(List<ReferenceVersion> versions) throws SQLException, IOException {
        copy(
                "unit_version (unit_id, parent_id, type, name, folded_name, valid, legal_document, quality)",
                versions.stream().map(version -> new Object[] {
                    id(version.era(), version.code()),
                    version.parentCode() == null ? null : id(version.era(), version.parentCode()),
                    version.type(),
                    version.name(),
                    Vietnamese.fold(version.name()),
                    version.valid(),
                    version.document(),
                    version.quality()
                }));
    }

    private void copySuccessions() throws SQLException, IOException {
        copy(
                "unit_succession (old_unit_id, new_unit_id, kind, is_primary, basis, effective)",
                ReferenceFiles.rows("succession-L63.csv").stream().map(row -> new Object[] {
                    id("L63", row.get("old")),
                    id("L63", row.get("new")),
                    "MAIN",
                    true,
                    row.get("basis"),
                    row.get("effective")
                }));
        copy(
                "unit_succession (old_unit_id, new_unit_id, kind, is_primary, basis, effective)",
                ReferenceFiles.rows("succession-N34.csv").stream().map(row -> new Object[] {
                    id("L63", row.get("old")),
                    id("N34", row.get("new")),
                    row.get("kind"),
                    row.get("kind").equals("WHOLE") || row.get("primary_basis") != null,
                    row.get("primary_basis"),
                    FIRST_DAY_OF_N34
                }));
    }

    private void copyAliases() throws SQLException, IOException {
        copy(
                "unit_alias (unit_id, alias, folded_alias)",
                ReferenceFiles.rows("aliases.csv").stream().map(row ->
                        new Object[] {id(row.get("unit")), row.get("alias"), Vietnamese.fold(row.get("alias"))}));
    }

    private void copyAttributes() throws SQLException, IOException {
        copy(
                "unit_attribute (unit_id, attribute, value, valid, legal_document)",
                ReferenceFiles.rows("provinces.csv").stream().flatMap(row -> {
                    String valid = row.get("unit").startsWith("L63") ? "[2021-01-01,2025-07-01)" : "[2025-07-01,)";
                    long id = id(row.get("unit"));
                    return Stream.of(
                                    new Object[] {id, "REGION", row.get("region"), valid, row.get("region_document")},
                                    new Object[] {id, "AREA_KM2", row.get("area_km2"), valid, null},
                                    new Object[] {id, "POPULATION", row.get("population"), valid, null})
                            .filter(attribute -> attribute[2] != null);
                }));
    }

    private long id(String era, String code) {
        return id(era + "-" + code);
    }

    private long id(String key) {
        return Objects.requireNonNull(ids.get(key), () -> "no version of the unit " + key);
    }

    private void copy(String target, Stream<Object[]> rows) throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.POSTGRESQL_CSV)) {
            printer.printRecords(rows);
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + target + " from stdin (format csv)", new StringReader(text.toString()));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
