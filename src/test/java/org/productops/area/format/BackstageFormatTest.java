package org.productops.area.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.area.format.FormatFixture.fates;
import static org.productops.area.format.FormatFixture.read;
import static org.productops.area.format.FormatFixture.records;
import static org.productops.area.format.FormatFixture.zip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;

class BackstageFormatTest {

    private static final BackstageFormat FORMAT = new BackstageFormat();

    @Test
    void domainsSystemsAndComponentsBecomeATreeOfAreas() {
        ImportSource source = read(
                FORMAT,
                """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata:
                  name: Checkout-UI
                  title: Checkout screens
                  description: Where people pay.
                  tags: [web, Pay_Ment]
                  links:
                    - url: https://docs.example.org/checkout
                      title: Guide | all
                      type: docs
                    - title: nowhere
                  annotations:
                    backstage.io/source-location: url:https://git.example.org/checkout/
                    example.org/other: x
                spec:
                  type: website
                  lifecycle: experimental
                  owner: user:guest
                  system: checkout
                  dependsOn: [component:other]
                ---
                apiVersion: backstage.io/v1alpha1
                kind: System
                metadata:
                  name: checkout
                spec:
                  owner: payments
                  domain: default/commerce
                ---
                apiVersion: backstage.io/v1alpha1
                kind: Domain
                metadata:
                  name: commerce
                  uid: 1234
                spec:
                  type: product-area
                  owner: group:default/shop-team
                  subdomainOf: retail
                relations: []
                """);

        assertThat(records(source))
                .containsExactly(
                        "catalog-info.yaml:1 {key=checkout-ui, name=Checkout screens, description=Where people pay.,"
                                + " parent=checkout, lifecycle=building, tags=web;pay-ment,"
                                + " links=documentation|Guide | all|https://docs.example.org/checkout;code||https://git.example.org/checkout/,"
                                + " owner=guest}",
                        "catalog-info.yaml:23 {key=checkout, name=checkout, parent=commerce, owner=group:payments}",
                        "catalog-info.yaml:31 {key=commerce, name=commerce, parent=retail, owner=group:shop-team}");
        assertThat(fates(source))
                .containsExactly(
                        "catalog-info.yaml:1 tag [Pay_Ment, pay-ment]",
                        "catalog-info.yaml:1 not-taken [spec.type, spec.dependsOn, metadata.links, example.org/other]",
                        "catalog-info.yaml:31 parent-elsewhere [retail, retail]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Location | backstage.io/v1alpha1 | x   | location []
            API      | backstage.io/v1beta1  | x   | kind [api]
            Group    | backstage.io/v1alpha1 | x   | group [x]
            User     | backstage.io/v1alpha1 | x   | user [x]
            Domain   | example.org/v1        | x   | version [example.org/v1]
            Domain   | backstage.io/v1alpha1 | a b | name [a b]
            ~        | backstage.io/v1alpha1 | x   | no-entity []
            """)
    void saysOfEachDocumentWhyItIsNoArea(String kind, String version, String name, String fate) {
        ImportSource source = read(
                FORMAT,
                "kind: %s\napiVersion: %s\nmetadata: {name: %s}\nspec: {targets: ['https://example.org/x.yaml']}\n"
                        .formatted(kind, version, name));

        assertThat(source.records()).isEmpty();
        assertThat(fates(source)).containsExactly("catalog-info.yaml:1 " + fate);
    }

    @Test
    void aBrokenDocumentTakesNoOtherAlong() {
        ImportSource source =
                read(FORMAT, domain("a", "") + "---\nkind: [\n---\nnothing\n---\nkind: !!x y\n---\n" + domain("b", ""));

        assertThat(source.records())
                .extracting(record -> record.fields().get("key"))
                .containsExactly("a", "b");
        assertThat(fates(source))
                .containsExactly(
                        "catalog-info.yaml:7 broken [8]",
                        "catalog-info.yaml:9 yaml-no-map []",
                        "catalog-info.yaml:11 tag [11, tag:yaml.org,2002:x]");
    }

    @Test
    void ofTwoThingsWithOneNameTheOneFurtherUpHasItForAKey() {
        ImportSource source = read(
                FORMAT,
                """
                {apiVersion: backstage.io/v1alpha1, kind: Component, metadata: {name: audio}, spec: {system: audio, owner: a}}
                ---
                {apiVersion: backstage.io/v1alpha1, kind: System, metadata: {name: Audio}, spec: {domain: 'Domain:AUDIO', owner: a}}
                ---
                {apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: audio}, spec: {owner: a}}
                ---
                {apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: audio, namespace: Labs}, spec: {owner: a, subdomainOf: default/audio}}
                ---
                {apiVersion: backstage.io/v1alpha1, kind: domain, metadata: {name: AUDIO}, spec: {owner: b}}
                """);

        assertThat(source.records())
                .extracting(record ->
                        record.fields().get("key") + " < " + record.fields().get("parent"))
                .containsExactly(
                        "audio-component < audio-system", "audio-system < audio", "audio < null", "labs.audio < audio");
        assertThat(fates(source))
                .containsExactly(
                        "catalog-info.yaml:1 key-taken [Component audio, audio-component, catalog-info.yaml:5]",
                        "catalog-info.yaml:3 key-taken [System Audio, audio-system, catalog-info.yaml:5]",
                        "catalog-info.yaml:9 twice [domain:default/AUDIO, catalog-info.yaml:5]");
    }

    @Test
    void leavesCirclesToTheRulesOfTheTree() {
        ImportSource source = read(FORMAT, domain("a", "b") + "---\n" + domain("b", "a") + "---\n" + domain("c", "c"));

        assertThat(source.records())
                .extracting(record -> record.fields().get("parent"))
                .containsExactly("b", "a", "c");
    }

    @Test
    void takesNoReferencesToWhatCannotStandThere() {
        ImportSource source = read(
                FORMAT,
                """
                apiVersion: backstage.io/v1alpha1
                kind: Domain
                metadata: {name: a, description: {$text: ./secret.txt}}
                spec: {owner: 'api:x', subdomainOf: 'resource:db', lifecycle: production}
                """);

        assertThat(records(source)).containsExactly("catalog-info.yaml:1 {key=a, name=a}");
        assertThat(fates(source))
                .containsExactly(
                        "catalog-info.yaml:1 reference [resource:db]",
                        "catalog-info.yaml:1 reference [api:x]",
                        "catalog-info.yaml:1 not-taken [metadata.description, spec.lifecycle]");
    }

    @Test
    void readsAZipOfFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("b/catalog-info.yml", domain("b", "a"));
        files.put("a.yaml", domain("a", ""));
        files.put("notes.txt", "x");

        ImportSource source = FORMAT.read(zip(files));

        assertThat(source.records())
                .extracting(ImportRecord::place)
                .containsExactly("a.yaml:1", "b/catalog-info.yml:1");
        assertThat(fates(source)).containsExactly("zip zip-others [1]");
    }

    @Test
    void readsWhatItsWriterWrites() {
        List<Map<String, String>> areas = List.of(
                area("shop", "Shop", "parent", "", "owner", "", "lifecycle", "live", "tags", ""),
                area(
                        "shop.pay",
                        "Pay: \u00e4 #1",
                        "parent",
                        "shop",
                        "description",
                        "One line\n\n  - another: \"x\"",
                        "owner",
                        "group:Payments Team\nmia",
                        "maintainer",
                        "ben",
                        "influencer",
                        "group:legal",
                        "stops",
                        "maintainer",
                        "support",
                        "user:group:x",
                        "tags",
                        "web\nc++",
                        "links",
                        "documentation|A | b|https://example.org/a\nother||https://example.org/b",
                        "reviewMonths",
                        "6",
                        "archived",
                        "false",
                        "channels",
                        "#pay\nhttps://chat.example.org/pay",
                        "aliases",
                        "Checkout"),
                area("shop.pay.cards", "Cards", "parent", "shop.pay", "tags", "Not Legal", "links", "no link"),
                area("shop.mail", "null", "parent", "elsewhere", "owner", "mia@example.org"),
                area("shop.case", "Case", "owner", "group:payments team"));

        String text = BackstageWriter.write(areas);
        ImportSource source = read(FORMAT, text);

        assertThat(source.records()).extracting(ImportRecord::fields).isEqualTo(areas);
        assertThat(fates(source))
                .extracting(fate -> fate.replaceFirst("\\S+ ", ""))
                .containsExactlyInAnyOrder("parent-elsewhere [elsewhere, elsewhere]", "group [Payments-Team]");
        assertThat(text)
                .contains("  owner: group:default/unowned\n  type: product-area\n")
                .contains("  owner: group:default/Payments-Team\n  subdomainOf: shop\n")
                .contains("  owner: group:default/Payments-Team\n  subdomainOf: shop.pay\n")
                .contains("productops.org/owner-above: group:default/Payments-Team")
                .contains("kind: Group\nmetadata:\n  name: Payments-Team\n");
        assertThat(BackstageWriter.write(
                        source.records().stream().map(ImportRecord::fields).toList()))
                .isEqualTo(text);
    }

    @Test
    void whatSomebodyChangedInBackstagesWordsGoesBeforeOurAnnotations() {
        String text = BackstageWriter.write(List.of(
                area("a", "A", "owner", "group:Old Team\nmia", "tags", "Not Legal", "links", "x"),
                area("b", "B", "parent", "a")));

        ImportSource source = read(
                FORMAT,
                text.replace("owner: group:default/Old-Team\n  type", "owner: new-team\n  type")
                        .replace("- not-legal", "- changed")
                        .replace("owner: group:default/Old-Team\n  subdomainOf", "owner: user:sam\n  subdomainOf"));

        assertThat(source.records())
                .extracting(ImportRecord::fields)
                .containsExactly(
                        Map.of("key", "a", "name", "A", "tags", "changed", "links", "x", "owner", "group:new-team"),
                        Map.of("key", "b", "name", "B", "parent", "a", "owner", "sam"));
        assertThat(fates(source))
                .filteredOn(fate -> fate.contains("changed"))
                .containsExactly(
                        "catalog-info.yaml:2 changed [productops.org/owner]",
                        "catalog-info.yaml:2 changed [productops.org/tags]");
    }

    @Test
    void readsAndWritesTenThousandAreas() {
        List<Map<String, String>> areas = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        area("a" + i, "Area " + i, i == 0 ? "owner" : "parent", i == 0 ? "mia" : "a" + (i - 1) / 4))
                .collect(Collectors.toList());

        ImportSource source = read(FORMAT, BackstageWriter.write(areas));

        assertThat(source.records()).extracting(ImportRecord::fields).isEqualTo(areas);
        assertThat(source.lines()).isEmpty();
    }

    /** @param more names of fields and their values by turns */
    private static Map<String, String> area(String key, String name, String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", key);
        fields.put("name", name);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private static String domain(String name, String parent) {
        return "apiVersion: backstage.io/v1alpha1\nkind: Domain\nmetadata:\n  name: " + name
                + "\nspec: {owner: mia, subdomainOf: '" + parent + "'}\n";
    }
}
