package org.productops.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.archive.ArchiveFile;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.style.rule.RuleCriterion;
import org.productops.style.rule.RuleLevel;
import org.productops.style.rule.RuleRules;
import org.productops.style.rule.StyleRule;
import org.productops.style.vale.ValePackageWriter;

class StylePackageServiceTest {

    private static final String RULE = "extends: existence\nmessage: m\ntokens: [a]\n";
    private static final String OTHER = "extends: existence\nmessage: m\nlevel: error\ntokens: [b]\n";
    private static final String SCRIPT = "extends: script\nmessage: m\nscript: x.tengo\n";

    private final StyleFixture fixture = new StyleFixture();
    private final StylePackageService packages = fixture.packages;

    @Test
    void eachStyleBecomesAGuideAndTheSameAgainChangesNothing() {
        StylePackageDraft draft = files(
                "One/A.yml", RULE,
                "One/B.yml", OTHER,
                "Two/A.yml", RULE,
                "config/vocabularies/one/accept.txt", "iOS\na(\n",
                "config/vocabularies/Other/accept.txt", "x\n");
        StylePackagePlan preview = packages.preview(draft);
        assertThat(fixture.library.directory().all()).isEmpty();
        assertThat(preview.count(RuleFate.NEW)).isEqualTo(3);
        assertThat(preview.ignored())
                .extracting(line -> line.place())
                .containsExactly("config/vocabularies/one/accept.txt:2", "Other");

        StylePackagePlan done = packages.apply(draft, Confirmation.EVERYTHING);

        assertThat(done).isEqualTo(preview);
        assertThat(fixture.library.directory().all())
                .extracting(StyleGuide::key, StyleGuide::name, StyleGuide::ownerKey, StyleGuide::accepted)
                .containsExactly(
                        tuple("one", "One", "key-root", List.of("iOS")), tuple("two", "Two", "key-root", List.of()));
        assertThat(content("one").rules()).extracting(GuideRule::name).containsExactly("A", "B");
        int entries = fixture.audit.entries().size();
        StylePackagePlan again = packages.apply(draft, Confirmation.EVERYTHING);
        assertThat(again.count(RuleFate.SAME)).isEqualTo(3);
        assertThat(fixture.audit.entries()).hasSize(entries);
        assertThat(content("one").rules()).allMatch(rule -> rule.version() == 1);
        assertThat(fixture.library.directory().all()).allMatch(guide -> guide.version() == 1);
    }

    @Test
    void saysWhatItChangesRefusesAndLeavesOut() {
        packages.apply(files("One/A.yml", RULE, "One/B.yml", RULE, "One/C.yml", RULE), Confirmation.NONE);
        fixture.rules.turn("one", "B", 1, false);
        StylePackageDraft draft =
                files("One/A.yml", SCRIPT, "One/b.yml", OTHER, "One/D.d.yml", RULE, "One/notes.txt", "");

        StylePackagePlan plan = packages.preview(draft);
        assertThat(plan.guides().get(0).rules())
                .extracting(rule -> rule.name() + " " + rule.fate())
                .containsExactly("A REFUSED", "b CHANGED", "D.d REFUSED", "C GONE");
        UnconfirmedException asked =
                catchThrowableOfType(UnconfirmedException.class, () -> packages.apply(draft, Confirmation.NONE));
        assertThat(asked.facts())
                .containsExactly(
                        Message.of("productops.style.package.changes", 1),
                        Message.of("productops.style.package.refuses", 2),
                        Message.of("productops.style.package.ignores", 1));
        packages.apply(draft, Confirmation.of(asked.answer()));

        assertThat(content("one").rules())
                .extracting(rule -> rule.name() + " " + rule.state() + " " + rule.version())
                .as("what is switched off stays so")
                .containsExactly("A ON 1", "b OFF 3", "C ON 1");
        packages.apply(new StylePackageDraft("one", true, new byte[0], draft.files()), Confirmation.EVERYTHING);
        assertThat(content("one").rules())
                .extracting(GuideRule::name)
                .as("what is refused is in the package all the same")
                .containsExactly("A", "b");
    }

    @Test
    void settingsSwitchRulesOffAndSayHowMuchTheyMatter() {
        packages.apply(
                files(
                        "One/A.yml", RULE,
                        "One/B.yml", RULE,
                        "One/C.yml", OTHER,
                        "config/vocabularies/Base/reject.txt", "utilise",
                        ".vale.ini",
                                "MinAlertLevel = error\nVocab = Base\n[*]\nOne.A = error\nOne.C = NO\nOne.None = NO\n"),
                Confirmation.EVERYTHING);

        assertThat(content("one").rules())
                .extracting(rule -> rule.name() + " " + rule.state() + " "
                        + rule.rule().orElseThrow().level())
                .containsExactly("A ON ERROR", "B OFF WARNING", "C OFF ERROR");
        assertThat(fixture.library.directory().find("one").orElseThrow().rejected())
                .containsExactly("utilise");
    }

    @Test
    void editorsImportIntoTheirGuideOnly() {
        fixture.guides.create(StyleFixture.edited("Mine", "ben"));
        fixture.people.actAs("ben");
        StylePackageDraft draft = files("Other/A.yml", RULE);

        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> packages.preview(draft));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> packages.apply(draft, Confirmation.EVERYTHING));
        packages.apply(into("mine", draft), Confirmation.NONE);

        assertThat(content("mine").rules()).extracting(GuideRule::name).containsExactly("A");
        assertThat(fixture.library.directory().all()).hasSize(1);
        packages.apply(into("mine", files("A.yml", RULE)), Confirmation.NONE);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> packages.preview(into("mine", files("S/A.yml", RULE, "T/A.yml", RULE))));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> packages.preview(into("mine", files("README.md", ""))));
        fixture.people.actAs("anna");
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> packages.preview(into("mine", draft)));
    }

    private static StylePackageDraft into(String guide, StylePackageDraft draft) {
        return new StylePackageDraft(guide, draft.removes(), draft.zip(), draft.files());
    }

    @Test
    void allOrNothing() {
        fixture.guides.create(StyleFixture.named("One"));
        StylePackageDraft draft = files("One/A.yml", RULE, "Two/A.yml", RULE);
        fixture.storage.meanwhile(() -> fixture.rules.create("one", StyleFixture.avoids("A", "b")));

        assertThatExceptionOfType(UnconfirmedException.class)
                .as("it is seen under the lock that somebody was quicker")
                .isThrownBy(() -> packages.apply(draft, Confirmation.NONE));
        assertThat(fixture.library.directory().all()).hasSize(1);
        assertThat(fixture.ruleStore.all(101)).hasSize(1);
    }

    @Test
    void whatGoesOutComesInTheSame() {
        List<StyleRule> rules = RuleSamples.all();
        assertThat(rules).allSatisfy(rule -> assertThat(RuleRules.faults(rule)).isEmpty());
        packages.apply(
                new StylePackageDraft(
                        "",
                        false,
                        ValePackageWriter.zip("Company", rules, List.of("iOS", "caf\u00e9s?"), List.of("utilise")),
                        List.of()),
                Confirmation.NONE);

        assertThat(content("company").rules().stream().flatMap(rule -> rule.rule().stream()))
                .containsExactlyInAnyOrderElementsOf(rules);
        StylePackage out = packages.export("company");
        assertThat(out.fileName()).isEqualTo("Company.zip");
        StylePackagePlan again = packages.preview(new StylePackageDraft("", true, out.zip(), List.of()));
        assertThat(again.count(RuleFate.SAME)).isEqualTo(rules.size());
        assertThat(again.question().facts()).isEmpty();
        assertThat(again.guides().get(0).after())
                .isEqualTo(fixture.library.directory().find("company").orElseThrow());
        assertThat(packages.export("company").zip()).isEqualTo(out.zip());
    }

    @Test
    void whatIsSwitchedOffDoesNotGoOut() {
        packages.apply(files("One/A.yml", RULE, "One/B.yml", RULE), Confirmation.NONE);
        fixture.rules.turn("one", "B", 1, false);
        fixture.people.actAs("ben");
        byte[] zip = packages.export("one").zip();
        fixture.people.actAs("root");

        StylePackagePlan plan = packages.preview(new StylePackageDraft("", false, zip, List.of()));
        assertThat(plan.guides().get(0).rules())
                .extracting(rule -> rule.name() + " " + rule.fate())
                .containsExactly("A SAME", "B GONE");
    }

    @Test
    void aRuleThatTookTooLongIsTriedAgainOnceItIsAnother() {
        packages.apply(files("One/A.yml", RULE), Confirmation.NONE);
        GuideRule slow = content("one").rules().get(0);
        fixture.writes.rules("one", "key-root", edit -> {
            edit.update(
                    List.of(slow), List.of(new GuideRule(slow.id(), slow.name(), slow.rule(), RuleState.OVERRUN, 2)));
            return slow;
        });

        assertThat(packages.preview(files("One/A.yml", RULE)).count(RuleFate.SAME))
                .isEqualTo(1);
        packages.apply(files("One/A.yml", OTHER), Confirmation.EVERYTHING);
        assertThat(content("one").rules().get(0).state()).isEqualTo(RuleState.ON);
        assertThat(content("one").rules().get(0).rule().map(StyleRule::body))
                .isEqualTo(Optional.of(
                        new RuleCriterion.Existence(List.of("b"), List.of(), false, List.of(), false, false, true)));
        assertThat(content("one").rules().get(0).rule().map(StyleRule::level)).contains(RuleLevel.ERROR);
    }

    private GuideContent content(String key) {
        return fixture.library.content(
                fixture.library.directory().find(key).orElseThrow().id());
    }

    private static StylePackageDraft files(String... pathsAndTexts) {
        List<ArchiveFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new ArchiveFile(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8)));
        }
        return new StylePackageDraft("", false, new byte[0], files);
    }
}
