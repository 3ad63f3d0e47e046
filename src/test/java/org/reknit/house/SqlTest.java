package org.reknit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SQL is written in classes named {@code …Table} alone, and the database is set up in {@code database} alone. A
 * transaction may be handed through anything as the {@link JdbcClient} it is, but whoever is no table only passes it on.
 */
class SqlTest {
    private static final DescribedPredicate<JavaClass> TABLE =
            describe("a table", type -> Rules.topLevel(type).getSimpleName().endsWith("Table"));

    private static final DescribedPredicate<JavaClass> DATABASE = resideInAPackage("org.reknit.database");

    static final ArchRule SPEAKING = noClasses()
            .that(not(TABLE.or(DATABASE)))
            .should()
            .accessTargetWhere(targetOwner(resideInAPackage("org.springframework.jdbc..")))
            .as("only a Table speaks SQL");

    static final ArchRule KNOWING = noClasses()
            .that(not(TABLE.or(DATABASE)))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.springframework.jdbc..",
                            "org.sqlite..",
                            "org.postgresql..")
                    .and(not(assignableTo(JdbcClient.class).or(assignableTo(SQLException.class)))))
            .as("outside tables a transaction is only handed on");

    static final ArchRule SETTING_UP = noClasses()
            .that(not(DATABASE))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.sql..", "org.flywaydb..", "com.zaxxer.."))
            .as("connections and migrations are made in database");

    static final ArchRule OWN_TABLES =
            classes().that(TABLE).and().areTopLevelClasses().should().bePackagePrivate();

    @Test
    void onlyTablesSpeakSql() {
        SPEAKING.check(Rules.OURS);
        KNOWING.check(Rules.OURS);
        assertThat(Rules.broken(SPEAKING)).containsExactly("SqlElsewhere");
        assertThat(Rules.broken(KNOWING)).containsExactly("SqlElsewhere", "acts.KnowsWhereItIsKept");
    }

    @Test
    void connectionsAreMadeInOnePlace() {
        SETTING_UP.check(Rules.OURS);
        assertThat(Rules.broken(SETTING_UP)).containsExactly("OpenTable");
    }

    @Test
    void aTableIsItsModulesOwn() {
        OWN_TABLES.check(Rules.OURS);
        assertThat(Rules.broken(OWN_TABLES)).containsExactly("OpenTable");
    }
}
