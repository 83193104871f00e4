package org.productops.area.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.area.format.FormatFixture.fates;
import static org.productops.area.format.FormatFixture.read;
import static org.productops.area.format.FormatFixture.records;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.common.error.InvalidException;
import org.productops.common.imports.ImportSource;

class CodeOwnersFormatTest {

    private static final Repository SHOP = new Repository("Web shop", "https://git.example.org/shop");

    @Test
    void directoriesBecomeATreeOfAreasBelowTheRepository() {
        ImportSource source = read(
                format(CodeOwnersDialect.GITHUB, SHOP),
                """
                # who looks after what
                *                        @acme/core

                /services/               @acme/backend
                /services/checkout/**    @mia @acme/payments ben@example.org
                /services/Search API/    @sam
                """);

        assertThat(records(source))
                .containsExactly(
                        "CODEOWNERS:2 {key=web-shop, name=Web shop, links=repository|Web shop|https://git.example.org/shop,"
                                + " owner=group:core}",
                        "CODEOWNERS:4 {key=web-shop.services, name=services, parent=web-shop, owner=group:backend}",
                        "CODEOWNERS:5 {key=web-shop.services.checkout, name=checkout, parent=web-shop.services,"
                                + " owner=mia;group:payments;ben@example.org}");
        assertThat(fates(source))
                .containsExactly(
                        "CODEOWNERS:2 owned [web-shop, group:core]",
                        "CODEOWNERS:4 owned [web-shop.services, group:backend]",
                        "CODEOWNERS:5 owned [web-shop.services.checkout, mia, group:payments, ben@example.org]",
                        "CODEOWNERS:6 wrong-line [API/]");
    }

    @Test
    void withoutARepositoryWhatIsForAllOfItIsLeftOut() {
        ImportSource source = read(format(CodeOwnersDialect.GITHUB), "* @core\n/docs/ @writers\n");

        assertThat(records(source)).containsExactly("CODEOWNERS:2 {key=docs, name=docs, owner=writers}");
        assertThat(fates(source)).contains("CODEOWNERS:1 whole [core]");
    }

    @Test
    void theLastRuleCountsAndOneWithoutOwnersTakesThemAway() {
        ImportSource source = read(
                format(CodeOwnersDialect.GITHUB),
                """
                /apps/github/ @old
                /apps/        @octocat
                /apps/github
                /docs/        @first
                /docs/        @second
                """);

        assertThat(records(source))
                .containsExactly(
                        "CODEOWNERS:2 {key=apps, name=apps, owner=octocat}",
                        "CODEOWNERS:3 {key=apps.github, name=github, parent=apps, owner=, stops=owner}",
                        "CODEOWNERS:5 {key=docs, name=docs, owner=second}");
        assertThat(fates(source))
                .containsExactly(
                        "CODEOWNERS:1 overridden [2]",
                        "CODEOWNERS:2 owned [apps, octocat]",
                        "CODEOWNERS:3 cleared [apps.github]",
                        "CODEOWNERS:4 overridden [5]",
                        "CODEOWNERS:5 owned [docs, second]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            *.js @js                | many [js]
            docs/* @docs            | many [docs]
            /*     @top             | many [top]
            a/**/b/ @deep           | many [deep]
            /README.md @docs        | file [docs]
            LICENSE @legal          | file [legal]
            Dockerfile @ops         | file [ops]
            !/docs/ @docs           | unsupported []
            \\#x/ @x                | unsupported []
            /[a-c]/ @x              | unsupported []
            /a/ @x ops              | wrong-line [ops]
            /a/ @acme/              | wrong-line [@acme/]
            """)
    void saysOfEachLineWhyGitHubOrAnAreaDoesNotHaveIt(String line, String fate) {
        ImportSource source = read(format(CodeOwnersDialect.GITHUB), line);

        assertThat(source.records()).isEmpty();
        assertThat(fates(source)).containsExactly("CODEOWNERS:1 " + fate);
    }

    @Test
    void takesACommentAtTheEndOfALineForOneInGitHubAlone() {
        assertThat(fates(read(format(CodeOwnersDialect.GITHUB), "/a/ @mia # ask @ben")))
                .containsExactly("CODEOWNERS:1 comment []", "CODEOWNERS:1 owned [a, mia]");
        assertThat(fates(read(format(CodeOwnersDialect.GITLAB), "/a/ @mia # ask @ben")))
                .containsExactly("CODEOWNERS:1 wrong-owner [#, ask]", "CODEOWNERS:1 owned [a, mia, ben]");
    }

    @Test
    void aPatternThatMeansDirectoriesAnywhereIsTakenForTheOneAtTheTop() {
        assertThat(fates(read(format(CodeOwnersDialect.GITHUB), "docs/ @docs")))
                .containsExactly("CODEOWNERS:1 anywhere [docs]", "CODEOWNERS:1 owned [docs, docs]");
        assertThat(fates(read(format(CodeOwnersDialect.GITHUB), "ee/docs @docs")))
                .hasSize(1);
        assertThat(fates(read(format(CodeOwnersDialect.GITLAB), "ee/docs @docs")))
                .hasSize(2);
    }

    @Test
    void sectionsOfGitLabBecomeAreas() {
        ImportSource source = read(
                format(CodeOwnersDialect.GITLAB, SHOP),
                """
                /config/ @@maintainer @ops
                [Documentation][2] @docs-team
                docs/
                README.md @mia @acme/writers/readme
                !docs/old/
                ^[Database] @dba
                model/db/
                [documentation]
                help/ @ben
                path\\ with\\ blanks/
                [Open
                """);

        assertThat(records(source))
                .containsExactly(
                        "CODEOWNERS:1 {key=web-shop, name=Web shop, links=repository|Web shop|https://git.example.org/shop}",
                        "CODEOWNERS:1 {key=web-shop.config, name=config, parent=web-shop, owner=ops}",
                        "CODEOWNERS:2 {key=documentation, name=Documentation,"
                                + " links=repository|Web shop|https://git.example.org/shop, owner=docs-team,"
                                + " maintainer=mia;group:readme;ben}",
                        "CODEOWNERS:6 {key=database, name=Database,"
                                + " links=repository|Web shop|https://git.example.org/shop, owner=dba}");
        assertThat(fates(source))
                .containsExactly(
                        "CODEOWNERS:1 project-role [@@maintainer]",
                        "CODEOWNERS:1 owned [web-shop.config, ops]",
                        "CODEOWNERS:2 approvals []",
                        "CODEOWNERS:2 section [documentation, docs-team]",
                        "CODEOWNERS:3 in-section [documentation, \u2013]",
                        "CODEOWNERS:4 in-section [documentation, mia, group:readme]",
                        "CODEOWNERS:5 excluded []",
                        "CODEOWNERS:6 approvals []",
                        "CODEOWNERS:6 section [database, dba]",
                        "CODEOWNERS:7 in-section [database, \u2013]",
                        "CODEOWNERS:8 section-again [documentation]",
                        "CODEOWNERS:9 in-section [documentation, ben]",
                        "CODEOWNERS:10 nobody []",
                        "CODEOWNERS:11 unsupported []");
    }

    @Test
    void aSectionWithoutOwnersOfItsOwnHasThoseOfItsRules() {
        assertThat(records(read(format(CodeOwnersDialect.GITLAB), "[Checkout]\n/a/ @mia\n/b.js @ben @mia\n")))
                .containsExactly("CODEOWNERS:1 {key=checkout, name=Checkout, owner=mia;ben}");
    }

    @Test
    void allRulesOfBitbucketCount() {
        ImportSource source = read(
                format(CodeOwnersDialect.BITBUCKET),
                """
                services/**          @lead
                services/checkout/   @mia ben@example.org
                services/checkout/** @sam @@crew
                services/empty/
                """);

        assertThat(records(source))
                .containsExactly(
                        "CODEOWNERS:1 {key=services, name=services, owner=lead}",
                        "CODEOWNERS:2 {key=services.checkout, name=checkout, parent=services,"
                                + " owner=mia;ben@example.org;sam;lead}");
        assertThat(fates(source))
                .contains("CODEOWNERS:3 wrong-owner [@@crew]", "CODEOWNERS:4 nobody []")
                .contains("CODEOWNERS:3 owned [services.checkout, mia, ben@example.org, sam, lead]");
    }

    @Test
    void groupsOfMibexFilesAreTheirMembers() {
        ImportSource source = read(
                format(CodeOwnersDialect.MIBEX),
                """
                /services/{checkout,search}/ @@MyDevs @"Mia Muster"
                "/path with blanks/"         @@"Dev Ops Team"
                @@@MyDevs                    @sam ann@scala.example @@JSDevs @@Circle
                @@@Circle                    @@MyDevs @zoe
                !/services/search/
                !ci/playgrounds.yml
                Check(@@MyDevs >= 1)
                OverallCheck(2)
                CODEOWNERS.toplevel.assignment_routing random 2
                """);

        assertThat(records(source))
                .containsExactly(
                        "CODEOWNERS:2 {key=path-with-blanks, name=path with blanks, owner=group:Dev Ops Team}",
                        "CODEOWNERS:1 {key=services.checkout, name=services/checkout,"
                                + " owner=sam;ann@scala.example;group:JSDevs;zoe;Mia Muster}",
                        "CODEOWNERS:5 {key=services.search, name=services/search, owner=, stops=owner}");
        assertThat(fates(source))
                .contains(
                        "CODEOWNERS:1 overridden [5]",
                        "CODEOWNERS:3 group []",
                        "CODEOWNERS:5 cleared [services.search]",
                        "CODEOWNERS:6 file [\u2013]",
                        "CODEOWNERS:7 setting []",
                        "CODEOWNERS:8 setting []",
                        "CODEOWNERS:9 setting []");
    }

    @Test
    void saysWhichKeysAreTakenOrCannotBeMade() {
        ImportSource source = read(
                format(CodeOwnersDialect.GITLAB),
                """
                /web-shop/ @mia
                [Web Shop] @ben
                [\u652f\u4ed8] @sam
                [Caf\u00e9 & Bar]
                """);

        assertThat(records(source))
                .containsExactly(
                        "CODEOWNERS:1 {key=web-shop, name=web-shop, owner=mia}",
                        "CODEOWNERS:2 {key=web-shop-2, name=Web Shop, owner=ben}",
                        "CODEOWNERS:3 {key=, name=\u652f\u4ed8, owner=sam}",
                        "CODEOWNERS:4 {key=cafe-bar, name=Caf\u00e9 & Bar}");
        assertThat(fates(source))
                .contains(
                        "CODEOWNERS:2 key-taken [Web Shop, web-shop-2, CODEOWNERS:1]",
                        "CODEOWNERS:3 no-key [\u652f\u4ed8]");
    }

    @Test
    void aKeyThatWouldBeTooLongIsThatOfTheLastDirectories() {
        String path = IntStream.range(0, 12).mapToObj(i -> "part-" + i).collect(Collectors.joining("/"));

        ImportSource source = read(format(CodeOwnersDialect.GITHUB), '/' + path + "/ @mia");

        assertThat(source.records().get(0).fields())
                .containsEntry("key", "part-4.part-5.part-6.part-7.part-8.part-9.part-10.part-11")
                .containsEntry("name", path);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true"})
    void readsUnicodeWithAndWithoutItsMark(String encoding, boolean mark) {
        byte[] content =
                ((mark ? "\ufeff" : "") + "/caf\u00e9/ @mia\r\n/b/ @ben\r").getBytes(Charset.forName(encoding));

        assertThat(format(CodeOwnersDialect.GITHUB).read(content).records())
                .extracting(record -> record.fields().get("name"))
                .containsExactly("b", "caf\u00e9");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> format(CodeOwnersDialect.GITHUB)
                        .read("/a/ @a\n/caf\u00e9/ @mia".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().general().get(0).arguments()).containsExactly("2"));
        assertThatThrownBy(() -> format(CodeOwnersDialect.GITHUB).read("/a/ @mia".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> format(CodeOwnersDialect.GITHUB).read(new byte[20 * 1024 * 1024 + 1]))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void readsAHundredThousandLinesOfEachDialect() {
        String many = IntStream.range(0, 100_000)
                .mapToObj(i -> "/d" + i % 50_000 + "/ @user" + i)
                .collect(Collectors.joining("\n"));
        String same = IntStream.range(0, 100_000).mapToObj(i -> "/d/ @user" + i).collect(Collectors.joining("\n"));
        String deep = IntStream.range(0, 2_000)
                .mapToObj(i -> "/" + "d/".repeat(i + 1) + " @user" + i)
                .collect(Collectors.joining("\n"));

        for (CodeOwnersDialect dialect : CodeOwnersDialect.values()) {
            assertThat(read(format(dialect), many).records()).hasSize(50_000);
        }
        // Where all rules count, they add up.
        assertThat(read(format(CodeOwnersDialect.BITBUCKET), same).records()).hasSize(1);
        assertThat(read(format(CodeOwnersDialect.BITBUCKET), deep).records()).hasSize(50);
        assertThat(read(format(CodeOwnersDialect.MIBEX), "/" + "{a,b}".repeat(30) + "/ @mia")
                        .lines())
                .hasSize(1);
    }

    @Test
    void groupsWithinGroupsEnd() {
        String chain = IntStream.range(0, 100_000)
                .mapToObj(i -> "@@@g" + i + " @@g" + (i + 1))
                .collect(Collectors.joining("\n"));
        String large =
                "@@@all " + IntStream.range(0, 1_000).mapToObj(i -> "@u" + i).collect(Collectors.joining(" "));

        assertThat(records(read(format(CodeOwnersDialect.MIBEX), "/a/ @@g0 @mia\n" + chain)))
                .containsExactly("CODEOWNERS:1 {key=a, name=a, owner=group:g100000;mia}");
        assertThat(read(format(CodeOwnersDialect.MIBEX), "/a/ @@all\n" + large)
                        .records()
                        .get(0)
                        .fields()
                        .get("owner")
                        .lines())
                .hasSize(200);
    }

    @Test
    void refusesAFileThatSaysTooMuch() {
        String much = "/{a,b,c,d,e,f,g,h}{0,1,2,3,4,5,6,7}/ @mia\n".repeat(8_000);

        assertThatThrownBy(() -> read(format(CodeOwnersDialect.MIBEX), much)).isInstanceOf(InvalidException.class);
    }

    @Test
    void countsOnWhereManyWantOneKey() {
        String same = IntStream.range(0, 20_000)
                .mapToObj(i -> "[a" + "!".repeat(i % 100) + "?".repeat(i / 100) + "]")
                .collect(Collectors.joining("\n"));

        assertThat(read(format(CodeOwnersDialect.GITLAB), same).records())
                .extracting(record -> record.fields().get("key"))
                .doesNotHaveDuplicates()
                .contains("a", "a-2", "a-20000");
    }

    @Test
    void showsNoCharactersThatNothingKeeps() {
        ImportSource source =
                read(format(CodeOwnersDialect.GITHUB), "/a\u0001\u202eb/ @mia\u0007 x\n" + "x".repeat(1000));

        assertThat(source.lines())
                .allSatisfy(line ->
                        assertThat(line.text()).hasSizeLessThan(210).doesNotContain("\u0001", "\u202e", "\u0007"));
    }

    private static CodeOwnersFormat format(CodeOwnersDialect dialect) {
        return format(dialect, Repository.UNNAMED);
    }

    private static CodeOwnersFormat format(CodeOwnersDialect dialect, Repository repository) {
        return new CodeOwnersFormat(dialect, repository);
    }
}
