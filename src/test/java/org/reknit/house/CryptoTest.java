package org.reknit.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Primitives are used in one place, and randomness comes from one place. */
class CryptoTest {
    static final ArchRule PRIMITIVES = noClasses()
            .that()
            .resideOutsideOfPackage("org.reknit.crypto")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.crypto..", "org.bouncycastle..")
                    .or(resideInAPackage("java.security..").and(not(type(SecureRandom.class)))))
            .as("primitives are used in crypto");

    static final ArchRule PLAIN = classes()
            .that()
            .resideInAPackage("org.reknit..crypto")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "org.bouncycastle..",
                    "org.jspecify..",
                    "com.google.errorprone..",
                    "org.springframework.modulith",
                    "org.reknit..crypto")
            .as("crypto knows no Spring, no SQL and no word of the business");

    static final ArchRule BYTES = noClasses()
            .that()
            .resideInAnyPackage("org.reknit..acts", "org.reknit..proof")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..")
                    .or(resideInAPackage("org.springframework..")
                            .and(not(resideInAPackage("org.springframework.modulith")))))
            .as("acts and their proof are bytes and keys, without Spring and SQL");

    static final ArchRule RANDOM = noClasses()
            .that(not(Rules.withinClass("org.reknit.Reknit")))
            .and()
            .resideOutsideOfPackages("org.reknit.operate", "org.reknit.demo")
            .should()
            .accessTargetWhere(targetOwner(assignableTo(RandomGenerator.class).or(assignableTo(Random.class)))
                    .and(target(name("<init>")).or(target(name("current"))).or(target(name("getInstanceStrong")))))
            .orShould()
            .callMethod(Math.class, "random")
            .as("randomness is handed in");

    @Test
    void primitivesAreUsedInCryptoOnly() {
        PRIMITIVES.check(Rules.OURS);
        assertThat(Rules.broken(PRIMITIVES)).containsExactly("OwnCrypto");
    }

    @Test
    void cryptoKnowsNothingElse() {
        PLAIN.check(Rules.OURS);
        assertThat(Rules.broken(PLAIN)).containsExactly("crypto.KnowsSpring");
    }

    @Test
    void actsAndTheirProofAreBytesAndKeys() {
        BYTES.check(Rules.OURS);
        assertThat(Rules.broken(BYTES)).containsExactly("acts.KnowsWhereItIsKept");
    }

    @Test
    void randomnessIsHandedIn() {
        RANDOM.check(Rules.OURS);
        assertThat(Rules.broken(RANDOM)).containsExactly("OwnDice");
    }
}
