package org.productops.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.paging.Paging;
import org.productops.style.rule.CheckLimits;
import org.productops.style.rule.Finding;
import org.productops.style.rule.StyleChecker;
import org.productops.style.text.TextFixture;

class StyleRuleServiceTest {

    private final StyleFixture fixture = new StyleFixture();
    private final StyleRuleService rules = fixture.rules;
    private final GuideCheckers checkers = new GuideCheckers();

    @BeforeEach
    void aGuide() {
        fixture.guides.create(StyleFixture.edited("Company", "anna", "ben"));
        fixture.people.actAs("ben");
    }

    @Test
    void editorsMakeChangeAndRemoveRules() {
        GuideRule made = rules.create("company", StyleFixture.avoids("Avoid", "utilise"));
        assertThat(made.state()).isEqualTo(RuleState.ON);
        assertThat(rules.find("COMPANY", "AVOID")).isEqualTo(made);

        GuideRule renamed = rules.update("company", "Avoid", 1, StyleFixture.avoids("Words", "utilise|leverage"));
        assertThat(renamed.id()).isEqualTo(made.id());
        assertThat(rules.list("company", new Paging(0, 10)).values()).containsExactly(renamed);
        assertThat(rules.update("company", "Words", 2, StyleFixture.avoids("", "utilise|leverage")))
                .as("nothing is changed")
                .isEqualTo(renamed);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> rules.update("company", "Words", 1, StyleFixture.avoids("", "a")));

        rules.delete("company", "Words", 2);
        assertThat(fixture.library.content(101).size()).isZero();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rules.find("company", "Words"));
        assertThat(fixture.audit.entries())
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly(
                        "productops.style.audit.created company",
                        "productops.style.audit.rule-created company Avoid",
                        "productops.style.audit.rule-changed company Words",
                        "productops.style.audit.rule-deleted company Words");
    }

    @Test
    void othersOnlyReadThem() {
        GuideRule made = rules.create("company", StyleFixture.avoids("Avoid", "utilise"));
        fixture.people.user("eve").actAs("eve");

        assertThat(rules.find("company", "Avoid")).isEqualTo(made);
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> rules.create("company", StyleFixture.avoids("Other", "a")));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> rules.update("company", "Avoid", 1, StyleFixture.avoids("", "a")));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> rules.turn("company", "Avoid", 1, false));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> rules.delete("company", "Avoid", 1));
    }

    @Test
    void saysWhatIsWrongWithARule() {
        rules.create("company", StyleFixture.avoids("Avoid", "utilise"));

        assertThat(wrong(new StyleRuleDraft("a.b", "", Optional.empty()))).containsExactly("name", "definition");
        assertThat(wrong(StyleFixture.avoids("AVOID", "a"))).containsExactly("name");
        assertThat(wrong(new StyleRuleDraft("Script", "extends: script\nmessage: m\n", Optional.empty())))
                .containsExactly("definition");
        assertThat(wrong(StyleFixture.avoids("Odd", "'a('"))).containsExactly("definition");
        assertThat(wrong(new StyleRuleDraft(
                        "Half", "extends: existence\nmessage: \"a \\uD800\"\ntokens: [a]\n", Optional.empty())))
                .containsExactly("definition");
    }

    private List<String> wrong(StyleRuleDraft draft) {
        return List.copyOf(catchThrowableOfType(InvalidException.class, () -> rules.create("company", draft))
                .errors()
                .fields()
                .keySet());
    }

    @Test
    void whatIsSwitchedOffIsNotLookedFor() {
        rules.create("company", StyleFixture.avoids("Avoid", "utilise"));
        assertThat(found("We utilise it.")).containsExactly("Company.Avoid");

        assertThat(rules.turn("company", "Avoid", 1, false).state()).isEqualTo(RuleState.OFF);
        assertThat(found("We utilise it.")).isEmpty();
        assertThat(rules.turn("company", "Avoid", 2, false).version())
                .as("it was off")
                .isEqualTo(2);
        assertThat(rules.turn("company", "Avoid", 2, true).version()).isEqualTo(3);
        assertThat(found("We utilise it.")).containsExactly("Company.Avoid");
    }

    @Test
    void wordsOfTheGuideAreRulesAndExceptions() {
        rules.create("company", StyleFixture.avoids("Avoid", "utilise|github"));
        fixture.guides.update(
                "company",
                1,
                new StyleGuideDraft(
                        "",
                        "Company",
                        "",
                        "anna",
                        List.of("ben"),
                        "",
                        false,
                        List.of("GitHub", "utilise"),
                        List.of("leverag\\w+")));

        assertThat(found("We utilise github.")).containsExactly("Company.Avoid", "Vale.Terms");
        assertThat(found("Leveraging, leveraging GitHub")).containsExactly("Vale.Avoid");
    }

    private List<String> found(String text) {
        StyleGuide guide = fixture.library.directory().find("company").orElseThrow();
        return checkers
                .of(guide, fixture.library.content(guide.id()))
                .check(TextFixture.prose(text), Locale.ENGLISH, CheckLimits.USUAL)
                .findings()
                .stream()
                .map(Finding::rule)
                .sorted()
                .toList();
    }

    @Test
    void aCheckerIsMadeOnceForEachState() {
        rules.create("company", StyleFixture.avoids("Avoid", "utilise"));
        StyleGuide guide = fixture.library.directory().find("company").orElseThrow();
        StyleChecker checker = checkers.of(guide, fixture.library.content(guide.id()));

        assertThat(checkers.of(guide, fixture.library.content(guide.id()))).isSameAs(checker);
        assertThat(checkers.of(guide.withVersion(2), fixture.library.content(guide.id())))
                .isNotSameAs(checker);
        rules.turn("company", "Avoid", 1, false);
        assertThat(checkers.of(guide, fixture.library.content(guide.id()))).isNotSameAs(checker);
    }

    @Test
    void readsWhatAnotherNodeChangedAndNothingElse() {
        GuideRule made = rules.create("company", StyleFixture.avoids("Avoid", "utilise"));
        rules.create("company", StyleFixture.avoids("Other", "leverage"));
        int reads = fixture.ruleStore.reads;

        fixture.ruleStore.update(101, List.of(made.withVersion(2)), 3);
        fixture.storage.changeElsewhere();
        fixture.library.content(101);
        assertThat(fixture.library.content(101).find("avoid").orElseThrow().version())
                .isEqualTo(2);
        assertThat(fixture.ruleStore.reads).isEqualTo(reads);

        fixture.ruleStore.delete(101, List.of(made.id()));
        fixture.storage.changeElsewhere();
        fixture.library.content(101);
        assertThat(fixture.library.content(101).size()).isEqualTo(1);
        assertThat(fixture.ruleStore.reads).isEqualTo(reads + 1);
    }

    @Test
    void noRuleComesIntoAGuideThatIsGone() {
        fixture.storage.meanwhile(() -> {
            fixture.people.actAs("root");
            fixture.guides.delete("company", 1, Confirmation.EVERYTHING);
            fixture.people.actAs("ben");
        });

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rules.create("company", StyleFixture.avoids("Avoid", "utilise")));
        assertThat(fixture.ruleStore.count(101)).isZero();
    }
}
