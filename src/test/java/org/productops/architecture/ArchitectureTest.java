package org.productops.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of the house: which room may know which. */
class ArchitectureTest {

    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.productops");

    private static final JavaClasses HOST = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.productops.devhost");

    private static final Pattern FEATURE = Pattern.compile("org\\.productops\\.(?!common\\b|platform\\b)([a-z]+)\\b.*");

    private static final String[] ADAPTERS = {
        "org.productops..ao..",
        "org.productops..rest..",
        "org.productops..web..",
        "org.productops..jira..",
        "org.productops..confluence.."
    };

    /** The scanner's annotations only say in which product a bean lives; they need no class at run time. */
    private static final DescribedPredicate<JavaClass> AN_ATLASSIAN_TYPE = resideInAPackage("com.atlassian..")
            .and(DescribedPredicate.not(resideInAPackage("com.atlassian.plugin.spring.scanner.annotation..")));

    private static final DescribedPredicate<JavaClass> A_FEATURES_CORE = new DescribedPredicate<>("a feature's core") {
        @Override
        public boolean test(JavaClass type) {
            return type.getPackageName().matches("org\\.productops\\.(?!common$|platform$)[a-z]+");
        }
    };

    @Test
    void coreIsPlainJava() {
        noClasses()
                .that(A_FEATURES_CORE)
                .should()
                .dependOnClassesThat(AN_ATLASSIAN_TYPE)
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(
                        "net.java.ao..", "com.opensymphony..", "jakarta.ws..", "jakarta.servlet..", "com.fasterxml.."))
                .because("records and services must be testable without any product")
                .check(PLUGIN);
    }

    @Test
    void coreKnowsNoAdapter() {
        noClasses()
                .that(A_FEATURES_CORE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(ADAPTERS))
                .because("arrows point inwards")
                .check(PLUGIN);
    }

    @Test
    void jiraOnlyInItsRooms() {
        noClasses()
                .that(resideInAPackage("org.productops..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("org.productops..jira..", "org.productops.platform.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.atlassian.jira..", "com.opensymphony.."))
                .because("everything else also loads in Confluence")
                .check(PLUGIN);
    }

    @Test
    void confluenceOnlyInItsRooms() {
        noClasses()
                .that(resideInAPackage("org.productops..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("org.productops..confluence..", "org.productops.platform.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("com.atlassian.confluence.."))
                .because("everything else also loads in Jira")
                .check(PLUGIN);
    }

    @Test
    void databaseOnlyInItsRoom() {
        noClasses()
                .that(resideInAPackage("org.productops..")
                        .and(DescribedPredicate.not(resideInAnyPackage("org.productops..ao.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."))
                .because("stores are the only place that knows rows")
                .check(PLUGIN);
    }

    @Test
    void featuresUseServicesNotAdapters() {
        classes()
                .that(resideInAPackage("org.productops.."))
                .should(new OnlyOwnAdapters())
                .because("a feature's adapters are its own")
                .check(PLUGIN);
    }

    @Test
    void noCyclesBetweenFeatures() {
        slices().matching("org.productops.(*)..").should().beFreeOfCycles().check(PLUGIN);
    }

    @Test
    void noStaticState() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage("org.productops..")
                        .and(DescribedPredicate.not(resideInAPackage("org.productops.platform.."))))
                .should()
                .beFinal()
                .because("state belongs to beans")
                .check(PLUGIN);
    }

    @Test
    void noUtil() {
        noClasses()
                .that()
                .resideInAPackage("org.productops..")
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .resideInAPackage("..util..")
                .because("a name says what a class is for")
                .check(PLUGIN);
    }

    @Test
    void theHostKnowsThePluginOnlyAsAJar() {
        noClasses()
                .that()
                .resideInAPackage("org.productops.devhost..")
                .and()
                .haveNameNotMatching(".*(Test|IT)(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAPackage("org.productops..")
                        .and(DescribedPredicate.not(resideInAPackage("org.productops.devhost.."))))
                .because("it loads the packaged plugin, nothing else of it")
                .check(HOST);
    }

    static String feature(JavaClass type) {
        Matcher matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    static boolean isAdapter(JavaClass type) {
        return resideInAnyPackage(ADAPTERS).test(type);
    }
}
