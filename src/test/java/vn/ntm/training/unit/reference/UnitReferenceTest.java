package vn.ntm.training.unit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnitReferenceTest {

    @Inject
    DataSource dataSource;

    @Inject
    Flyway flyway;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14732 | unit
            15466 | unit_version
              668 | unit_alias
             9662 | unit_succession where kind = 'WHOLE'
             9594 | unit_succession join unit on unit.id = old_unit_id where kind = 'WHOLE' and level = 'COMMUNE'
              973 | unit_succession where kind = 'PART'
              563 | unit_succession where kind = 'MAIN'
               63 | unit_attribute where attribute = 'REGION' and upper(valid) = '2025-07-01'
               34 | unit_attribute where attribute = 'REGION' and upper_inf(valid)
               34 | unit_attribute where attribute = 'POPULATION'
             1306 | unit_version where quality = 'B'
            """)
    void everything_in_the_reference_files_is_loaded(long rows, String table) throws SQLException {
        assertThat(count("from " + table)).isEqualTo(rows);
    }

    @Test
    void a_second_start_loads_nothing_again() {
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void every_unit_lies_in_one_province_of_today() throws SQLException {
        assertThat(count("""
                        from unit
                        left join unit_restatement on unit_id = unit.id
                        left join unit_version province on province.unit_id = province_id and upper_inf(province.valid)
                        where province.unit_id is null
                        """)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9594 | commune_id is not null and not over_main
             441 | commune_id is null and upper(version.valid) = '2025-07-01'
             438 | estimated_commune_id is not null and upper(version.valid) = '2025-07-01'
               9 | commune_id is null and estimated_commune_id is null and upper(version.valid) < '2025-07-01'
             563 | over_main and (commune_id is not null or estimated_commune_id is not null)
            """)
    void an_old_commune_lies_in_one_of_today_unless_it_was_divided(long communes, String where) throws SQLException {
        assertThat(count("""
                        from unit_restatement r
                        join unit on unit.id = r.unit_id and era = 'L63' and level = 'COMMUNE'
                        join (select distinct on (unit_id) unit_id, valid from unit_version order by unit_id, valid desc)
                          version on version.unit_id = r.unit_id
                        where """ + " " + where)).isEqualTo(communes);
    }

    @Test
    void a_unit_of_today_lies_in_itself() throws SQLException {
        assertThat(count("""
                        from unit_restatement r join unit on unit.id = r.unit_id
                        where era = 'N34' and unit.id is distinct from coalesce(r.commune_id, r.province_id)
                        """)).isZero();
    }

    @Test
    void only_island_districts_without_communes_lie_in_a_commune_of_today() throws SQLException {
        assertThat(count("""
                        from unit_restatement r join unit on unit.id = r.unit_id
                        where level = 'DISTRICT' and commune_id is not null
                          and code in ('318', '471', '498', '536', '755') and estimated_commune_id is null
                        """)).isEqualTo(5);
        assertThat(count("from unit_restatement r join unit on unit.id = r.unit_id where level = 'DISTRICT'"
                        + " and (commune_id is not null or estimated_commune_id is not null)"))
                .isEqualTo(5);
    }

    @Test
    void the_commune_of_today_lies_in_the_province_of_today() throws SQLException {
        assertThat(count("""
                        from unit_restatement r
                        join unit_version commune
                          on commune.unit_id in (r.commune_id, r.estimated_commune_id) and upper_inf(commune.valid)
                        where commune.parent_id <> r.province_id
                        """)).isZero();
    }

    private long count(String from) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) " + from)) {
            result.next();
            return result.getLong(1);
        }
    }
}
