package org.productops.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.productops.common.product.Unconfirmed;

/** Holds the plugin to what is known of the products: nothing in its bytecode may rest on a guess. */
class PlatformLedgerTest {
    private static final Path PAGE = Path.of("docs/platform.md");
    private static final String WRITE = "mvn test -Dtest=PlatformLedgerTest -Dplatform.ledger=write";

    private static final Path NOTES = Path.of("docs/platform-notes.md");

    /** A page, or a file of a repository in a version that stays. */
    private static final String PUBLIC =
            "https://(?!github\\.com/)\\S+\\.\\S+ .+|https://github\\.com/[^/ ]+/[^/ ]+/blob/[0-9a-f]{7,40}/\\S+ .+";

    private static final String NOWHERE = "In no public source \u2014 [U]";

    /** Members that are used although nobody could confirm them: the member, as the page shows it, and why. */
    private static final Map<String, String> UNSURE = Map.ofEntries(
            Map.entry(
                    "com.atlassian.jira.issue.fields.rest.FieldOperationHolder#getData()",
                    "without it the area cannot be set over REST, only in forms"),
            Map.entry(
                    "com.atlassian.confluence.security.PermissionManager#hasCreatePermission(ConfluenceUser, Object, Class)",
                    "without it whoever sees a space may propose terms for its glossary"),
            Map.entry(
                    "com.atlassian.confluence.spaces.Space#getHomePage()",
                    "without it whoever sees a space may propose terms for its glossary"),
            Map.entry(
                    "com.atlassian.jira.issue.IssueInputParameters#addCustomFieldValue(String, String[])",
                    "without it the area cannot be set over REST, only in forms"),
            Map.entry(
                    "com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation#setRenderedData(JsonData)",
                    "without it REST does not have the area as people see it"),
            Map.entry(
                    "new com.atlassian.jira.issue.fields.rest.FieldTypeInfo(Collection, String)",
                    "without it REST does not say where areas are searched"),
            Map.entry(
                    "com.atlassian.jira.issue.context.GlobalIssueContext#getInstance()",
                    "without it people create the field themselves, and set up goes on from there"),
            Map.entry(
                    "com.atlassian.jira.util.MessageSet#addErrorMessage(String)",
                    "without it a search with wrong arguments finds nothing, without saying why"),
            Map.entry(
                    "com.atlassian.confluence.api.service.search.CQLSearchService#searchContent(String, PageRequest, Expansion[])",
                    "without it no terms can be made of pages"),
            Map.entry(
                    "new com.atlassian.confluence.api.model.pagination.SimplePageRequest(int, int)",
                    "without it no terms can be made of pages"),
            Map.entry(
                    "com.atlassian.confluence.api.model.pagination.PageResponse#getResults()",
                    "without it no terms can be made of pages"),
            Map.entry(
                    "com.atlassian.confluence.api.model.pagination.PageResponse#hasMore()",
                    "without it no terms can be made of pages"),
            Map.entry(
                    "com.atlassian.confluence.api.model.content.Content#getId()",
                    "without it no terms can be made of pages"),
            Map.entry(
                    "com.atlassian.confluence.api.model.content.id.ContentId#asLong()",
                    "without it no terms can be made of pages"));

    private static StandIns standIns;
    private static Ledger ledger;

    @BeforeAll
    static void read() {
        standIns = StandIns.read(Path.of("src/platform/java/com"));
        ledger = Ledger.read(standIns);
    }

    @Test
    void everyMemberHasASource() {
        assertThat(ledger.entries())
                .as("members that the plugin's bytecode names, without stand-in or @source")
                .filteredOn(entry -> entry.source().isEmpty())
                .extracting(entry -> entry.reference().display() + " used by " + entry.usedBy())
                .isEmpty();
    }

    @Test
    void everySourceSaysHowSureItIs() {
        assertThat(standIns.types().values())
                .filteredOn(type -> type.source().flatMap(Source::confidence).isEmpty())
                .extracting(StandIns.StandIn::name)
                .isEmpty();
        assertThat(standIns.types().values().stream().flatMap(type -> type.members().values().stream()))
                .filteredOn(
                        member -> member.source().flatMap(Source::confidence).isEmpty())
                .extracting(member -> member.reference().display())
                .isEmpty();
    }

    @Test
    void everySourceCanBeLookedUp() {
        assertThat(standIns.types().values().stream()
                        .flatMap(type -> Stream.concat(
                                type.source().stream(),
                                type.members().values().stream().flatMap(member -> member.source().stream()))))
                .as("sources that are neither an address nor a file of a repository in some version")
                .extracting(Source::text)
                .filteredOn(source -> !source.matches(PUBLIC) && !source.equals(NOWHERE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts: jira-facts \u00a71 [D]",
                "known for long \u2014 [K]",
                "https://github.com/owner/name \u2014 [C11]",
                "https://github.com/owner/name/blob/master/A.java \u2014 [C11]"
            })
    void aNoteOfOurOwnOrAMovingFileIsNoSource(String source) {
        assertThat(source).doesNotMatch(PUBLIC);
    }

    @Test
    void whatIsUnsureHasAReasonAndAWordInTheNotes() throws IOException {
        assertThat(unsure().map(Reference::display)).containsExactlyInAnyOrderElementsOf(UNSURE.keySet());
        String notes = Files.readString(NOTES);
        assertThat(UNSURE.keySet())
                .allSatisfy(member -> assertThat(notes).contains("`" + member.replaceAll("\\b[a-z]+\\.", "") + "`"));
    }

    /** A method reference would be linked, and fail, before {@link Unconfirmed} is asked. */
    @Test
    void whatIsUnsureIsCalledThroughUnconfirmed() {
        Set<Reference> unsure = unsure().collect(Collectors.toSet());
        ReferenceCollector plugin =
                new ReferenceCollector(Ledger.PRODUCT.or(Ledger.PLUGIN)).read(Ledger.CLASSES, Ledger.PLUGIN);
        Set<String> careful = plugin.references()
                .get(Reference.type(Unconfirmed.class.getName().replace('.', '/')));

        assertThat(unsure).allSatisfy(member -> assertThat(plugin.references().get(member))
                .as(member.display())
                .isSubsetOf(careful));
        assertThat(plugin.classes().values().stream()
                        .flatMap(type -> type.methods.stream())
                        .flatMap(method -> Stream.of(method.instructions.toArray()))
                        .filter(InvokeDynamicInsnNode.class::isInstance)
                        .flatMap(dynamic -> Stream.of(((InvokeDynamicInsnNode) dynamic).bsmArgs))
                        .filter(Handle.class::isInstance)
                        .map(Handle.class::cast)
                        .map(handle -> new Reference(handle.getOwner(), handle.getName(), handle.getDesc())))
                .doesNotContainAnyElementsOf(unsure);
    }

    private static Stream<Reference> unsure() {
        return ledger.entries().stream()
                .filter(entry -> entry.source().flatMap(Source::confidence).equals(Optional.of("U")))
                .map(Ledger.Entry::reference);
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        List<String> page = LedgerPage.render(ledger.entries(), UNSURE);
        if ("write".equals(System.getProperty("platform.ledger"))) {
            Files.createDirectories(PAGE.getParent());
            Files.write(PAGE, page);
        }
        assertThat(PAGE).as("Written by: " + WRITE).exists();
        List<String> written = Files.readAllLines(PAGE);
        assertThat(without(page, written))
                .as("Missing in %s. Write it again by: %s", PAGE, WRITE)
                .isEmpty();
        assertThat(without(written, page))
                .as("Out of date in %s. Write it again by: %s", PAGE, WRITE)
                .isEmpty();
        assertThat(written)
                .as("The order in %s. Write it again by: %s", PAGE, WRITE)
                .isEqualTo(page);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
