package org.productops.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.glossary.CaseRule;

/** What is taken for a term in a text; it stands in [ ] where the finder must see it. */
class TermFinderTest {

    private static WantedTerm term(long concept, String text, String language, CaseRule rule, String... forms) {
        return new WantedTerm(concept, 0, text, Locale.forLanguageTag(language), rule, List.of(forms));
    }

    /** The text with what was found in it in brackets. */
    static String marked(String text, List<TermMatch> matches) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (TermMatch match : matches) {
            marked.append(text, at, match.start())
                    .append('[')
                    .append(text, match.start(), match.end())
                    .append(']');
            at = match.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    private static String marked(String text, WantedTerm... terms) {
        return marked(
                text, TermFinder.find(TextWords.of(text), List.of(TermMatcher.of(List.of(terms))), Exclusions.NONE));
    }

    private static void check(String language, CaseRule rule, String term, String expected) {
        String text = expected.replace("[", "").replace("]", "");
        assertThat(marked(text, term(1, term, language, rule))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            user story     | Two [user stories] and a [User Story], no user history.
            product        | The [product] and its [products], but productive production by producers.
            organ          | [Organs] of an organization that is organized organically
            owner          | [owners] own what an [owner] owned
            own            | [owns], [owned], [owning], owner
            test           | [tests], [tested], [testing] by testers
            testing        | test [testing] tests
            develop        | [developed] by developers in development, [developing]
            universe       | [universes] of universities, universal
            policy         | [policies], [policy]; police
            bus            | [bus], [bus's]; business, busy
            customer       | The [customer's] wish, the [customers]' wishes
            driver's license | My [driver's license], [drivers' licenses], [driver license]
            McDonald's     | At [McDonald's], but McDonald
            log in         | [log in], [log-in], [log\u00a0in], [log\u2011in], log, in
            log-in         | [log-in], [login], [log in]
            e-mail         | An [e-mail], [emails], [E\u2010Mail]
            email          | An [e-mail], [email]
            state-of-the-art | [State of the art], [state-of-the-art]
            API            | [APIs], [api], [apis], [API's], rapid
            IT             | [IT], [it], its, [IT's], ITS
            IT support     | [IT support], its support
            access control list | [access "control" list], access, control list
            C              | [C] and C++ and C# but [C], [C].
            C++            | C and [C++] and C# and [C++].
            C#             | C and C++ and [C#]
            .NET           | net and [.NET], the net
            R&D            | [R&D], [R & D], R D
            CI/CD          | [CI/CD], [CI / CD], CI and CD
            v2             | [v2], v2.1, v22
            node.js        | [Node.js], node
            St. Gallen     | in [St. Gallen], [St Gallen]. St. Gall
            lock, stock    | [lock, stock] and [lock stock], lock. Stock
            data           | data_base, [data]-base, database, [data]\u2019s
            """)
    void english(String term, String expected) {
        check("en", CaseRule.ANY, term, expected.replace("[data]\u2019s", "[data\u2019s]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            US    | EXACT   | The [US] and us; uses, USES, [US's]
            us    | EXACT   | The US and [us]
            PR    | EXACT   | [PR], [PRs], pr, prs, [PR's]
            Jira  | EXACT   | [Jira], jira, JIRA, Jiras
            area  | INITIAL | [area], [Area], AREA, [areas], [Areas], AREAS
            Scrum Master | INITIAL | [Scrum Master], [Scrum Masters], scrum master, [Scrum-Master]
            iPhone | INITIAL | [iPhone], [iPhones], IPHONE, iphone
            e-mail | INITIAL | [e-mail], [E-mail], [email], [Emails], E-MAIL
            """)
    void caseRules(String term, CaseRule rule, String expected) {
        check("en", rule, term, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            de | Anforderung  | Die [Anforderungen] und die [Anforderung]; anfordern
            de | Plan         | Der [Plan] und die [Pl\u00e4ne], [PL\u00c4NE]; sie planen die Planung mit dem [Planer]
            de | Nutzer       | Die [Nutzer] und der [Nutzern]; Nutzung, Nutzen
            de | Stra\u00dfe  | [STRASSE], [Stra\u00dfe], [Strassen]
            de | H\u00e4user  | Die [Ha\u0308user], [HA\u0308USER]
            fr | utilisateur  | L'[utilisateur], d\u2019[utilisateurs], les [utilisatrices]; l'utilisation, utiliser
            fr | exigence     | Les [exigences] et l'[exigence], qu'[Exigence]
            fr | aujourd'hui  | [Aujourd\u2019hui], jourd hui, hui
            fr | d'accord     | [D'accord], accord
            tr | \u0130stanbul | [\u0130stanbul], [istanbul], [ISTANBUL], [\u0130stanbul'da]
            tr | kap\u0131    | [kap\u0131lar], [KAPI]
            tr | \u00fcr\u00fcn | [\u00fcr\u00fcn], [\u00fcr\u00fcnler], [\u00dcr\u00fcnlerin]
            tr | API          | [API'nin], [API'ler], [API]
            ru | \u043f\u0440\u043e\u0434\u0443\u043a\u0442 | [\u043f\u0440\u043e\u0434\u0443\u043a\u0442\u044b], [\u043f\u0440\u043e\u0434\u0443\u043a\u0442\u043e\u0432], [\u041f\u0440\u043e\u0434\u0443\u043a\u0442\u0430\u043c\u0438]; \u043f\u0440\u043e\u0434\u0443\u043a\u0442\u0438\u0432\u043d\u043e\u0441\u0442\u044c
            ar | \u0645\u0646\u062a\u062c | [\u0627\u0644\u0645\u0646\u062a\u062c], [\u0645\u0646\u062a\u062c], [\u0645\u064f\u0646\u062a\u064e\u062c]
            he | \u05e9\u05dc\u05d5\u05dd | [\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd], [\u05e9\u05dc\u05d5\u05dd]
            he | \u05e6\u05d4\u05f4\u05dc | [\u05e6\u05d4"\u05dc], [\u05e6\u05d4\u05f4\u05dc]
            th | \u0e1c\u0e25\u0e34\u0e15\u0e20\u0e31\u0e13\u0e11\u0e4c | \u0e40\u0e23\u0e32\u0e02\u0e32\u0e22[\u0e1c\u0e25\u0e34\u0e15\u0e20\u0e31\u0e13\u0e11\u0e4c]\u0e43\u0e2b\u0e21\u0e48
            th | \u0e19\u0e49\u0e33 | \u0e14\u0e37\u0e48\u0e21[\u0e19\u0e49\u0e33], [\u0e19\u0e49\u0e4d\u0e32]
            zh | \u6570\u636e\u5e93 | \u6211\u4eec\u7684[\u6570\u636e\u5e93]\u5f88\u5927
            zh | API \u7f51\u5173 | \u4e00\u4e2a[API\u7f51\u5173]\u548c[API \u7f51\u5173]
            ja | \u30c7\u30fc\u30bf\u30d9\u30fc\u30b9 | \u65b0\u3057\u3044[\u30c7\u30fc\u30bf\u30d9\u30fc\u30b9]\u3092\u4f7f\u3046\u3001[\uff83\uff9e\uff70\uff80\uff8d\uff9e\uff70\uff7d]
            ja | \u30e6\u30fc\u30b6\u30fc\u30b9\u30c8\u30fc\u30ea\u30fc | [\u30e6\u30fc\u30b6\u30fc\u30fb\u30b9\u30c8\u30fc\u30ea\u30fc]\u3068[\u30e6\u30fc\u30b6\u30fc\u30b9\u30c8\u30fc\u30ea\u30fc]
            km | \u1795\u179b\u17b7\u178f\u1795\u179b | [\u1795\u179b\u17b7\u178f\u1795\u179b]\u1790\u17d2\u1798\u17b8
            ko | \uc81c\ud488 | [\uc81c\ud488] \ubaa9\ub85d
            """)
    void otherLanguages(String language, String term, String expected) {
        check(language, CaseRule.ANY, term, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            pay   | \uff30\uff41\uff59 [\uff50\uff41\uff59]
            caf\u00e9 | [cafe\u0301] cafe
            finance | [\ufb01nance]
            soft  | so\u00adft [soft]
            """)
    void encodings(String term, String expected) {
        check(
                "und",
                CaseRule.ANY,
                term,
                expected.replace("\uff30\uff41\uff59 [", "[\uff30\uff41\uff59] [")
                        .replace("so\u00adft [", "[so\u00adft] ["));
    }

    @Test
    void offsetsAreThoseOfTheOriginal() {
        String text = "\ud83d\ude00 \u0130\u0130\u0130 \ufb03 \ud835\udc9c Plan";
        List<TermMatch> matches = TermFinder.find(
                TextWords.of(text),
                List.of(TermMatcher.of(List.of(term(1, "plan", "en", CaseRule.ANY)))),
                Exclusions.NONE);
        assertThat(matches).extracting(TermMatch::start).containsExactly(text.indexOf("Plan"));
        assertThat(matches).extracting(TermMatch::end).containsExactly(text.length());
    }

    @Test
    void theLongestWinsAcrossGlossaries() {
        TermMatcher own =
                TermMatcher.of(List.of(term(1, "product", "en", CaseRule.ANY), term(2, "owner", "en", CaseRule.ANY)));
        TermMatcher other = TermMatcher.of(
                List.of(term(3, "product owner", "en", CaseRule.ANY), term(4, "product", "en", CaseRule.ANY)));
        List<TermMatch> matches =
                TermFinder.find(TextWords.of("A product owner's product"), List.of(own, other), Exclusions.NONE);
        assertThat(matches).extracting(match -> match.terms().get(0).concept()).containsExactly(3L, 1L);
        assertThat(matches).extracting(TermMatch::matcher).containsExactly(1, 0);
    }

    @Test
    void homonymsComeTogether() {
        TermMatcher matcher = TermMatcher.of(List.of(
                term(1, "PR", "en", CaseRule.EXACT),
                term(2, "PR", "en", CaseRule.EXACT),
                term(3, "pr", "de", CaseRule.ANY)));
        assertThat(concepts("A PR", matcher)).containsExactly(List.of(1L, 2L));
        assertThat(concepts("a pr", matcher)).containsExactly(List.of(3L));
    }

    @Test
    void whoIsWrittenSoGoesBeforeWhoIsInflectedSo() {
        TermMatcher matcher = TermMatcher.of(List.of(
                term(1, "test", "en", CaseRule.ANY),
                term(2, "testing", "en", CaseRule.ANY),
                term(3, "Test", "de", CaseRule.ANY)));
        assertThat(concepts("testing tests Test", matcher)).containsExactly(List.of(2L), List.of(1L), List.of(1L, 3L));
    }

    @Test
    void formsByHandAreTakenAsTheyAre() {
        WantedTerm term = term(1, "mouse", "en", CaseRule.ANY, "mice", "pointing devices");
        assertThat(marked("Mice, a mouse, pointing devices, pointing device", term))
                .isEqualTo("[Mice], a [mouse], [pointing devices], pointing device");
    }

    @Test
    void excludedWordsAreNoTerms() {
        TermMatcher matcher = TermMatcher.of(List.of(
                term(1, "port", "en", CaseRule.ANY),
                term(2, "serial port", "en", CaseRule.ANY),
                term(3, "log in", "en", CaseRule.ANY)));
        String text = "A port, ports, a serial port, log-in";
        assertThat(marked(
                        text,
                        TermFinder.find(
                                TextWords.of(text),
                                List.of(matcher),
                                Exclusions.of(Arrays.asList("PORT", "Log in", "...")))))
                .isEqualTo("A port, ports, a [serial port], log-in");
    }

    @Test
    void anExcludedWordIsOneInTheCaseThatTheTermMinds() {
        TermMatcher matcher = TermMatcher.of(List.of(
                term(1, "US", "en", CaseRule.EXACT),
                term(2, "us", "en", CaseRule.EXACT),
                term(3, "IT", "en", CaseRule.EXACT),
                term(4, "polish", "en", CaseRule.INITIAL),
                term(5, "basket", "en", CaseRule.ANY)));
        String text = "US and us, IT and it. Polish, polish, POLISH, Basket";

        assertThat(excluding(List.of("US", "it"), text, matcher))
                .isEqualTo("US and [us], [IT] and it. [Polish], [polish], POLISH, [Basket]");
        assertThat(excluding(List.of("us", "Polish", "BASKET"), text, matcher))
                .isEqualTo("[US] and us, [IT] and it. Polish, polish, POLISH, Basket");
        assertThat(excluding(List.of("IT", "POLISH"), text, matcher))
                .isEqualTo("[US] and [us], IT and it. [Polish], [polish], POLISH, [Basket]");
    }

    @Test
    void ofTermsThatAreWrittenAlikeAnExclusionLeavesThoseThatItDoesNotMean() {
        TermMatcher matcher =
                TermMatcher.of(List.of(term(1, "Go", "en", CaseRule.EXACT), term(2, "go", "en", CaseRule.ANY)));
        String text = "Go";

        assertThat(TermFinder.find(TextWords.of(text), List.of(matcher), Exclusions.of(List.of("go"))))
                .flatExtracting(TermMatch::terms)
                .extracting(WantedTerm::concept)
                .containsExactly(1L);
    }

    private static String excluding(List<String> words, String text, TermMatcher matcher) {
        return marked(text, TermFinder.find(TextWords.of(text), List.of(matcher), Exclusions.of(words)));
    }

    @Test
    void noTermReachesOverTheEndOfASentenceOrParagraph() {
        WantedTerm term = term(1, "log in", "en", CaseRule.ANY);
        assertThat(marked("Read the log. In it, the log, in short, the log\n\nin. Log\r\nin: log\n in", term))
                .isEqualTo("Read the log. In it, the log, in short, the log\n\nin. [Log\r\nin]: [log\n in]");
    }

    private static List<List<Long>> concepts(String text, TermMatcher matcher) {
        return TermFinder.find(TextWords.of(text), List.of(matcher), Exclusions.NONE).stream()
                .map(match -> match.terms().stream().map(WantedTerm::concept).toList())
                .toList();
    }
}
