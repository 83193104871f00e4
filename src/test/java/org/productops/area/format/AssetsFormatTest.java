package org.productops.area.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.area.format.FormatFixture.fates;
import static org.productops.area.format.FormatFixture.records;
import static org.productops.area.format.FormatFixture.utf8;
import static org.productops.area.format.FormatFixture.zip;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportSource;

class AssetsFormatTest {

    private static final AssetsFormat FORMAT = new AssetsFormat();

    private static final String SCHEMA =
            """
            {"$schema":"https://api.example.org/schema/versions/2023_10_19","schema":{"objectSchema":{"name":"Product",
             "objectTypes":[{"externalId":"t/thing","name":"Thing","attributes":[],
              "children":[{"externalId":"t/area","name":"Product area","attributes":[
               {"externalId":"a/name","name":"Name","type":"text","label":true},
               {"externalId":"a/slug","name":"Key","type":"text","unique":true},
               {"externalId":"a/status","name":"Status","type":"text"},
               {"externalId":"a/owners","name":"Owners","type":"text","maximumCardinality":-1},
               {"externalId":"a/tags","name":"Labels","type":"text","maximumCardinality":-1},
               {"externalId":"a/docs","name":"Documentation","type":"text"},
               {"externalId":"a/cost","name":"Cost centre","type":"integer"},
               {"externalId":"a/in","name":"Belongs to","type":"referenced_object",
                "referenceObjectTypeExternalId":"t/area"}]}]}]}}}
            """;

    private static final String MAPPING =
            """
            {"mapping":{"objectTypeMappings":[{"objectTypeExternalId":"t/area","objectTypeName":"Product area",
             "selector":"areas","attributesMapping":[
              {"attributeExternalId":"a/slug","attributeName":"Key","attributeLocators":["slug"],"externalIdPart":true},
              {"attributeExternalId":"a/name","attributeName":"Name","attributeLocators":["title"]},
              {"attributeExternalId":"a/status","attributeName":"Status","attributeLocators":["state"]},
              {"attributeExternalId":"a/owners","attributeName":"Owners","attributeLocators":["who"]},
              {"attributeExternalId":"a/tags","attributeName":"Labels","attributeLocators":["labels"]},
              {"attributeExternalId":"a/docs","attributeName":"Documentation","attributeLocators":["docs"]},
              {"attributeExternalId":"a/cost","attributeName":"Cost centre","attributeLocators":["cost"]},
              {"attributeExternalId":"a/in","attributeName":"Belongs to","attributeLocators":["in"],
               "objectMappingIQL":"Name Like ${in}"}]}]}}
            """;

    private static final String DATA =
            """
            {"data":{"areas":[
             {"slug":"cards","title":"Cards","state":"Active","who":["anna","ben"],"labels":"web||shop","cost":7,
              "docs":"https://docs.example.org","in":"Payments"},
             {"slug":"pay","title":"Payments","state":"Odd","who":"group:payment-team"},
             "no object",
             {"title":"Refunds","in":"nowhere"},
             {"title":"Disputes","in":"cards"}]}}
            """;

    @Test
    void objectsBecomeAreasBelowThoseThatTheyReferTo() {
        ImportSource source =
                FORMAT.read(zip(Map.of("schema.json", SCHEMA, "mapping.json", MAPPING, "the/data.json", DATA)));

        assertThat(records(source))
                .containsExactly(
                        "areas 1 {key=cards, name=Cards, parent=pay, lifecycle=live, tags=web;shop,"
                                + " links=documentation||https://docs.example.org, owner=anna;ben}",
                        "areas 2 {key=pay, name=Payments, owner=group:payment-team}",
                        "areas 4 {key=refunds, name=Refunds}",
                        "areas 5 {key=disputes, name=Disputes, parent=cards}");
        assertThat(fates(source))
                .containsExactly(
                        "areas not-taken [Cost centre]",
                        "areas 2 lifecycle [Odd]",
                        "areas 3 no-object []",
                        "areas 4 reference [nowhere]");
    }

    @Test
    void oneFileMayHaveAllThreeAndNamesStandForIdsWhereThereAreNone() {
        ImportSource source = FORMAT.read(
                utf8(
                        """
                {"schema":{"objectSchema":{"objectTypes":[{"name":"Area","attributes":[
                  {"name":"Title","type":"text","label":true},{"name":"Maintainer","type":"text"}]}]}},
                 "mapping":{"objectTypeMappings":[{"objectTypeName":"Area","selector":"things","attributesMapping":[
                  {"attributeName":"Title","attributeLocators":["t"]},
                  {"attributeName":"Maintainer","attributeLocators":["m"]}]},
                  {"objectTypeName":"Other","selector":"missing","attributesMapping":[]}]},
                 "data":{"things":[{"t":"Cards","m":"mia"}]}}
                """));

        assertThat(records(source)).containsExactly("things 1 {key=cards, name=Cards, maintainer=mia}");
        assertThat(fates(source)).containsExactly("missing list [missing]");
    }

    @Test
    void saysWhichPartIsMissing() {
        assertThatThrownBy(() -> FORMAT.read(zip(Map.of("schema.json", SCHEMA, "data.json", DATA))))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(e.errors())
                        .isEqualTo(FieldErrors.of(Message.of("productops.area.format.assets.part", "mapping"))));
        assertThatThrownBy(() -> FORMAT.read(utf8("[]"))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> FORMAT.read(utf8("{"))).isInstanceOf(InvalidException.class);
    }
}
