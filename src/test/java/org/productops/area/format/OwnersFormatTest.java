package org.productops.area.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.area.format.FormatFixture.fates;
import static org.productops.area.format.FormatFixture.read;
import static org.productops.area.format.FormatFixture.records;
import static org.productops.area.format.FormatFixture.zip;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.imports.ImportSource;

class OwnersFormatTest {

    private static final Repository INFRA = new Repository("infra", "https://git.example.org/infra");

    private static final String ALIASES =
            """
            aliases:
              Config-Leads:
                - mia
                - ben
            """;

    @Test
    void theTreeOfDirectoriesIsTheTreeOfAreas() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "config/jobs/etcd/OWNERS",
                """
                reviewers: [sam]
                options:
                  no_parent_owners: true
                """);
        files.put("README.md", "Nothing to read here");
        files.put("OWNERS_ALIASES", ALIASES);
        files.put("OWNERS", "approvers: [root]\n");
        files.put(
                "config/OWNERS",
                """
                # Who decides
                approvers:
                - config-leads
                - zoe # new
                - MIA
                reviewers:
                - sam
                emeritus_approvers:
                - ann
                labels:
                - area/config
                - sig-node
                - \u652f\u4ed8
                """);

        ImportSource source = new OwnersFormat(INFRA, "").read(zip(files));

        assertThat(records(source))
                .containsExactly(
                        "OWNERS:1 {key=infra, name=infra, links=repository|infra|https://git.example.org/infra, owner=root}",
                        "config/OWNERS:2 {key=infra.config, name=config, parent=infra, owner=mia;ben;zoe,"
                                + " influencer=sam, emeritus=ann, tags=area:config;sig-node}",
                        "config/jobs/etcd/OWNERS:1 {key=infra.config.jobs.etcd, name=jobs/etcd, parent=infra.config,"
                                + " influencer=sam, stops=owner;influencer}");
        assertThat(fates(source))
                .containsExactly(
                        "zip zip-others [1]",
                        "config/OWNERS:2 tag [area/config, area:config]",
                        "config/OWNERS:2 tag-none [\u652f\u4ed8]");
    }

    @Test
    void withoutARepositoryTheTopHasNoArea() {
        ImportSource source = new OwnersFormat(Repository.UNNAMED, "")
                .read(zip(Map.of("OWNERS", "approvers: [root]", "docs/OWNERS", "approvers: [mia]")));

        assertThat(records(source)).containsExactly("docs/OWNERS:1 {key=docs, name=docs, owner=mia}");
        assertThat(fates(source)).containsExactly("OWNERS top []");
    }

    @Test
    void theFolderInWhichAllLiesIsTheRepository() {
        ImportSource source = new OwnersFormat(Repository.UNNAMED, "")
                .read(zip(Map.of(
                        "infra-main/OWNERS_ALIASES", ALIASES,
                        "infra-main/config/OWNERS", "approvers: [config-leads]",
                        "infra-main/config/OWNERS_ALIASES", "aliases: {}")));

        assertThat(records(source))
                .containsExactly(
                        "zip {key=infra-main, name=infra-main}",
                        "config/OWNERS:1 {key=infra-main.config, name=config, parent=infra-main, owner=mia;ben}");
        assertThat(fates(source)).containsExactly("config/OWNERS_ALIASES aliases-below []");
    }

    @Test
    void saysWhereAnAliasStandsForNobody() {
        ImportSource source = new OwnersFormat(INFRA, "")
                .read(zip(Map.of(
                        "OWNERS_ALIASES", "aliases: {leads: [], readers: [ann]}",
                        "cmd/OWNERS", "approvers: [leads]\nreviewers: [readers]\n")));

        assertThat(records(source))
                .anyMatch(record -> record.contains("key=infra.cmd") && record.endsWith("influencer=ann}"));
        assertThat(fates(source)).containsExactly("cmd/OWNERS:1 aliases-empty [leads]");
    }

    @Test
    void oneFileAloneIsAboutTheDirectoryThatSomebodyNames() {
        assertThat(records(read(new OwnersFormat(Repository.UNNAMED, "/pkg/api/"), "approvers: mia\n")))
                .containsExactly("pkg/api/OWNERS:1 {key=pkg.api, name=pkg/api, owner=mia}");
        assertThat(records(read(new OwnersFormat(INFRA, ""), "approvers: [mia]\n")))
                .containsExactly(
                        "OWNERS:1 {key=infra, name=infra, links=repository|infra|https://git.example.org/infra, owner=mia}");
        assertThatThrownBy(() -> read(new OwnersFormat(Repository.UNNAMED, ""), "approvers: [mia]\n"))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void takesTheFilterForAllAndListsTheOthers() {
        ImportSource source = read(
                new OwnersFormat(INFRA, "docs"),
                """
                labels: [beside]
                filters:
                  ".*":
                    approvers: [mia]
                    required_reviewers: [ben]
                  "\\\\.go$":
                    labels: [go]
                options:
                  auto_approve_unowned_subfolders: true
                """);

        assertThat(records(source)).contains("docs/OWNERS:1 {key=infra.docs, name=docs, parent=infra, owner=mia}");
        assertThat(fates(source))
                .containsExactly(
                        "docs/OWNERS:1 not-taken [labels]",
                        "docs/OWNERS:5 not-taken [required_reviewers]",
                        "docs/OWNERS:7 not-taken [filters.\\.go$]",
                        "docs/OWNERS:9 not-taken [options.auto_approve_unowned_subfolders]");
    }

    @Test
    void aBrokenFileTakesNoOtherAlong() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a/OWNERS", "approvers: [mia");
        files.put("b/OWNERS", "# nothing");
        files.put("c/OWNERS", "../a/OWNERS");
        files.put("d/OWNERS", "approvers: &all [mia]\nreviewers: *all\n");
        files.put("e/OWNERS", "approvers: [a]\n---\napprovers: [b]\n");
        files.put("f/OWNERS", "PK\u0003\u0004 within another");
        files.put("g/OWNERS", "approvers: [mia]");

        ImportSource source = new OwnersFormat(Repository.UNNAMED, "").read(zip(files));

        assertThat(records(source)).containsExactly("g/OWNERS:1 {key=g, name=g, owner=mia}");
        assertThat(fates(source))
                .containsExactly(
                        "a/OWNERS broken [2]",
                        "b/OWNERS yaml-empty []",
                        "c/OWNERS yaml-no-map []",
                        "d/OWNERS anchor [1, all]",
                        "e/OWNERS yaml-many []",
                        "f/OWNERS characters [1]");
    }

    @Test
    void noPathLeadsOutOfTheZip() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : new String[] {
            "../OWNERS",
            "a/../../OWNERS",
            "/etc/OWNERS",
            "C:/OWNERS",
            "a\\b/OWNERS",
            "a\u0001/OWNERS",
            "a\nb\n/OWNERS",
            "a//OWNERS"
        }) {
            files.put(path, "approvers: [mia]");
        }

        ImportSource source = new OwnersFormat(Repository.UNNAMED, "").read(zip(files));

        assertThat(source.records()).isEmpty();
        assertThat(fates(source)).hasSize(8).allMatch(fate -> fate.endsWith(" zip-path []"));
    }

    @Test
    void refusesZipsThatAreBrokenOrUnpackToTooMuch() {
        byte[] whole = zip(Map.of("a/OWNERS", "approvers: [mia]", "b/OWNERS", "approvers: [ben]"));

        refused(Arrays.copyOf(whole, whole.length - 30), "zip-broken");
        refused(Arrays.copyOf(whole, 60), "zip-broken");
        String zeros = "0".repeat(1024 * 1024);
        Map<String, String> bomb = new LinkedHashMap<>();
        IntStream.range(0, 401).forEach(i -> bomb.put("zeros-" + i, zeros));
        refused(zip(bomb), "zip-bomb");
        assertThat(fates(new OwnersFormat(Repository.UNNAMED, "")
                        .read(zip(Map.of("a/OWNERS", "#".repeat(1024 * 1024 + 1))))))
                .containsExactly("a/OWNERS zip-file-large [1024]");
    }

    private static void refused(byte[] content, String why) {
        assertThatThrownBy(() -> new OwnersFormat(Repository.UNNAMED, "").read(content))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().general().get(0).key()).endsWith(why));
    }
}
