package org.productops.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the plugin off what the products' next versions remove. */
class RemovalsTest {

    private final Removals members = Removals.ofMembers();

    @Test
    void thePluginUsesNothingThatIsRemoved() {
        ReferenceCollector plugin = new ReferenceCollector(name -> true).read(Ledger.CLASSES, Ledger.PLUGIN);
        Ledger.namesIn(Ledger.CLASSES.resolve("atlassian-plugin.xml"))
                .forEach(name -> plugin.add(name, "atlassian-plugin.xml"));

        assertThat(plugin.references()).isNotEmpty();
        Set<String> used = new TreeSet<>();
        plugin.references().forEach((reference, users) -> members.of(reference)
                .filter(removal -> !isEmbedded(reference))
                .ifPresent(removal -> used.add("%s: %s (%s), used by %s"
                        .formatted(reference.display(), removal.how(), removal.source(), users))));
        assertThat(used).isEmpty();
    }

    /** The JAR brings a Lucene of its own under another name; {@code PackagingIT} sees to it that it imports none. */
    private static boolean isEmbedded(Reference reference) {
        return reference.owner().startsWith("org/apache/lucene/");
    }

    @ParameterizedTest
    @CsvSource({
        "com/atlassian/jira/web/bean/PagerFilter, getUnlimitedFilter, true",
        "com/atlassian/jira/web/bean/PagerFilter, newPageAlignedFilter, false",
        "com/atlassian/jira/web/bean/PagerFilter, '', false",
        "com/atlassian/jira/config/IssueTypeSchemeService, '', true",
        "com/atlassian/jira/config/IssueTypeSchemeService, create, true",
        "com/atlassian/jira/config/IssueTypeSchemeService$Result, '', true",
        "com/atlassian/jira/config/IssueTypeSchemeServices, '', false",
        "com/atlassian/jira/index/EntityIndexExtractor$Context, getIndexName, true",
        "com/atlassian/jira/index/EntityIndexExtractor$Context, getEntity, false",
        "org/apache/lucene/search/Query, '', true",
        "com/atlassian/bandana/BandanaManager, getValue, true",
        "com/atlassian/bandanas/BandanaManager, '', false",
        "javax/annotation/Nonnull, '', false",
        "javax/annotation/PostConstruct, '', true",
        "com/atlassian/plugin/web/api/model/WebPanel, '', false"
    })
    void findsAMemberATypeAndAllOfAPackage(String owner, String name, boolean removed) {
        String descriptor = name.isEmpty() ? "" : "()V";

        assertThat(members.of(new Reference(owner, name, descriptor)).isPresent())
                .isEqualTo(removed);
    }

    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson.databind, true",
        "com.google.common, true",
        "com.google.commons, false",
        "org.slf4j, false"
    })
    void findsThePackagesThatTheProductsStopExporting(String name, boolean ended) {
        assertThat(Removals.ofExports().ofPackage(name).isPresent()).isEqualTo(ended);
    }

    @Test
    void everyLineSaysWhereItIsFrom() {
        assertThat(members.all()).hasSizeGreaterThan(20);
        assertThat(members.all())
                .allSatisfy(removal -> assertThat(removal.source()).startsWith("https://"));
        assertThat(Removals.ofExports().all()).isNotEmpty().allSatisfy(removal -> assertThat(removal.source())
                .startsWith("https://"));
    }
}
