package org.productops.devhost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;

/** The host can be read from its bottom up: no package and no class needs itself by way of others. */
class HostStructureTest {
    private static final Path SOURCES = Path.of("src", "devhost", "java");

    /** Tests lie in the packages of what they test, and may use whatever they like. */
    private static final JavaClasses HOST = new ClassFileImporter()
            .importPackages(HostStructureTest.class.getPackageName())
            .that(describe("are no tests", HostStructureTest::isOfTheHost));

    private static boolean isOfTheHost(JavaClass type) {
        return Files.exists(SOURCES.resolve(topLevelName(type).replace('.', '/') + ".java"));
    }

    private static String topLevelName(JavaClass type) {
        return Pattern.compile("\\$.*").matcher(type.getName()).replaceFirst("");
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching("org.productops.(**)").should().beFreeOfCycles().check(HOST);
    }

    @Test
    void noCyclesBetweenClasses() {
        slices().assignedFrom(new TopLevelClasses())
                .should()
                .beFreeOfCycles()
                // A part is told of its product when it is prepared; the product can only hold it.
                .ignoreDependency(type(ProductPart.class), type(HostProduct.class))
                .check(HOST);
    }

    /** A class with all that is nested in it. */
    private static final class TopLevelClasses implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(topLevelName(type));
        }

        @Override
        public String getDescription() {
            return "top-level classes";
        }
    }
}
